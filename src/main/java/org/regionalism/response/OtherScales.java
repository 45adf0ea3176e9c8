package org.regionalism.response;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionalism.rubric.AnswerScale;

/**
 * The answer scales of a rubric, to say of which one an answer is that stands in a wrong column.
 */
final class OtherScales {

  private final Map<String, AnswerMatcher> byId = new LinkedHashMap<>();

  OtherScales(List<AnswerScale> scales, Map<String, ScaleTexts> texts) {
    for (AnswerScale scale : new ArrayList<>(scales)) {
      ScaleTexts known = texts.getOrDefault(scale.id(), new ScaleTexts(scale));
      byId.put(scale.id(), new AnswerMatcher(scale, known, Declared.NOTHING));
    }
  }

  /** The id of another scale that has a text among its labels. */
  Optional<String> having(String raw, String own) {
    return byId.entrySet().stream()
        .filter(scale -> !scale.getKey().equals(own))
        .filter(
            scale -> {
              Match match = scale.getValue().match(raw);
              return match.isScored() && match.rule() != MatchRule.NUMBER;
            })
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
