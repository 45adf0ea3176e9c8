package org.regionalism.rubric;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;

/** Holds that no label or synonym of a scale means two things. */
final class LabelCheck {

  private final TextReader texts;
  private final Diagnostics diagnostics;

  LabelCheck(TextReader texts, Diagnostics diagnostics) {
    this.texts = texts;
    this.diagnostics = diagnostics;
  }

  void check(AnswerScale scale) {
    Map<String, String> meanings = new HashMap<>();
    for (AnswerScale.Point point : scale.points()) {
      take(meanings, point.label(), point.synonyms(), "point " + point.value());
    }
    for (AnswerScale.Option option : scale.notScored()) {
      take(meanings, option.label(), option.synonyms(), option.reason().id());
    }
  }

  private void take(
      Map<String, String> meanings, Text label, List<String> synonyms, String meaning) {
    Location location = texts.location(label);
    Stream.concat(label.byLanguage().values().stream(), synonyms.stream())
        .forEach(
            text -> {
              String other = meanings.putIfAbsent(Folding.fold(text), meaning);
              if (other != null && !other.equals(meaning)) {
                diagnostics.add(Code.RUBRIC_LABEL_TWICE, location, text, other, meaning);
              }
            });
  }
}
