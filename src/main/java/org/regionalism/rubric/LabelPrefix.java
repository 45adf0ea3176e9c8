package org.regionalism.rubric;

import java.util.List;
import java.util.stream.Stream;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;

/** Holds that no answer's label begins with another's, word for word. */
final class LabelPrefix implements RubricCheck.Rule {

  @Override
  public void check(Rubric rubric, TextPlaces places, Diagnostics diagnostics) {
    for (AnswerScale scale : rubric.scales()) {
      List<Text> labels =
          Stream.concat(
                  scale.points().stream().map(AnswerScale.Point::label),
                  scale.notScored().stream().map(AnswerScale.Option::label))
              .toList();
      for (Text longer : labels) {
        for (Text shorter : labels) {
          check(longer, shorter, places, diagnostics);
        }
      }
    }
  }

  private static void check(Text longer, Text shorter, TextPlaces places, Diagnostics diagnostics) {
    longer
        .byLanguage()
        .forEach(
            (language, label) -> {
              String beginning = shorter.byLanguage().get(language);
              if (beginning != null
                  && Folding.fold(label).startsWith(Folding.fold(beginning) + " ")) {
                diagnostics.add(
                    Code.RUBRIC_LABEL_PREFIX, places.of(longer, language), label, beginning);
              }
            });
  }
}
