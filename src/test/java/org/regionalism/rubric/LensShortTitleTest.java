package org.regionalism.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.regionalism.diagnostic.RefusedException;

class LensShortTitleTest {

  private static final String RUBRIC =
      """
      rubric: small
      version: 1.0.0
      title: Small
      languages: [en]
      answer-scales:
        two:
          points: [{value: 0, label: "No"}, {value: 1, label: "Yes"}]
          agree: 1
          disagree: 0
      bands: [{id: all, from: 0, name: All}]
      lenses:
        part: {title: Parts of the system, short: Parts, values: [money]}
        side: {title: Sides, values: [left]}
        plain: [one, two]
      domains:
        - id: d
          title: D
          dimensions: [{id: a, title: A, items: [{id: a1, text: "One."}]}]
      """;

  @Test
  void readsAShortTitleAndFallsBackToTheTitle() throws RefusedException {
    Rubric rubric = RubricReader.read("r.yaml", RUBRIC.getBytes(StandardCharsets.UTF_8));
    assertThat(rubric.lenses())
        .extracting(lens -> lens.shortTitle().in("en"))
        .containsExactly("Parts", "Sides", "plain");
  }
}
