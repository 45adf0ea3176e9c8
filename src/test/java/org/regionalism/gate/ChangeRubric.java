package org.regionalism.gate;

import java.nio.charset.StandardCharsets;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.RubricReader;

/** A rubric with a dimension whose id is a word of paths. */
final class ChangeRubric {

  private static final String TEXT =
      """
      rubric: change
      version: 1.0.0
      title: Change
      languages: [en]
      answer-scales:
        agreement:
          points: [{value: 1, label: Disagree}, {value: 2, label: Agree}]
          agree: 2
          disagree: 1
      bands: [{id: low, from: 0, name: Low}]
      domains:
        - id: work
          title: Work
          dimensions:
            - {id: change, title: Change, items: [{id: c1, text: Something is about to change}]}
      """;

  private ChangeRubric() {}

  static Rubric read() {
    try {
      return RubricReader.read("change.yaml", TEXT.getBytes(StandardCharsets.UTF_8));
    } catch (RefusedException refused) {
      throw new AssertionError(refused);
    }
  }
}
