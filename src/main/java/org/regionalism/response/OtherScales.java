package org.regionalism.response;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.rubric.AnswerScale;

/**
 * The answer scales of a rubric, to say of which one an answer is that stands in a wrong column. A
 * form that was made with another scale has it in many columns, and so it is reported once.
 */
final class OtherScales {

  private final Map<String, AnswerMatcher> byId = new LinkedHashMap<>();
  private final Map<Swap, Found> swaps = new LinkedHashMap<>();

  /** A scale that is asked, and the one that is answered. */
  private record Swap(String own, String other) {}

  /** What stands in place of one scale's answers. */
  private record Found(Set<String> texts, Set<String> items, Location first) {}

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

  /** Adds a text that is an answer of another scale than the item's own. */
  void add(String own, String other, String raw, String item, Location at) {
    Found found =
        swaps.computeIfAbsent(
            new Swap(own, other),
            swap -> new Found(new LinkedHashSet<>(), new LinkedHashSet<>(), at));
    found.texts().add(Shown.text(raw));
    found.items().add(item);
  }

  /** Reports them, at the first of each two scales. */
  void report(Diagnostics diagnostics) {
    swaps.forEach(
        (swap, found) ->
            diagnostics.add(
                Code.ANSWER_OTHER_SCALE,
                found.first(),
                ColumnCheck.quoted(List.copyOf(found.texts())),
                swap.other(),
                which(List.copyOf(found.items())),
                swap.own()));
  }

  private static String which(List<String> items) {
    return items.size() == 1
        ? "the item '" + items.get(0) + "', which is"
        : items.size() + " items (" + ColumnCheck.quoted(items) + "), which are";
  }
}
