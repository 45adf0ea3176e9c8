package org.regionalism.simulation;

import java.nio.charset.StandardCharsets;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.RubricReader;
import org.regionalism.rubric.Rubrics;

/** Rubrics to simulate responses to. */
final class SimulatedRubrics {

  private static final String BARE =
      """
      rubric: bare
      version: 1.0.0
      title: {de: Ohne alles}
      languages: [de]
      answer-scales:
        four:
          points:
            - {value: 1, label: {de: Nie}}
            - {value: 2, label: {de: Selten}}
            - {value: 3, label: {de: Oft}}
            - {value: 4, label: {de: Immer}}
          agree: 3
          disagree: 2
      bands:
        - {id: low, from: 0, name: {de: Niedrig}}
      domains:
        - id: work
          title: {de: Arbeit}
          dimensions:
            - id: alone
              title: {de: "Allein, jeder für sich"}
              direction: away
              items:
                - {id: a1, text: {de: "Wir arbeiten \\"allein\\"."}}
                - {id: a2, text: {de: Wir arbeiten zusammen.}, keying: reverse}
            - id: together
              title: {de: Gemeinsam}
              items:
                - {id: t1, text: {de: Wir planen gemeinsam.}}
      """;

  private static final String DECLARED =
      BARE
          + """
      attributes:
        organization:
          columns: [Haus]
          values:
            - {id: north, label: {de: Nordhaus}}
            - {id: south, label: {de: Südhaus}}
        wave:
          question: {de: Welche Runde?}
          values:
            - {id: w1, label: {de: Erste}}
            - {id: w2, label: {de: Zweite}}
        site: {question: {de: Welcher Ort?}}
        respondent: {question: {de: Ihr Code?}}
      """;

  private SimulatedRubrics() {}

  static Rubric shipped() {
    try {
      return Rubrics.find(Rubrics.DEFAULT).rubric();
    } catch (RefusedException refused) {
      throw new AssertionError(refused);
    }
  }

  /** A scale of four points, no answers without a point, no attributes, one language. */
  static Rubric bare() {
    return read(BARE);
  }

  /** The same with organizations and waves to choose from, and an attribute of any text. */
  static Rubric declared() {
    return read(DECLARED);
  }

  private static Rubric read(String yaml) {
    try {
      return RubricReader.read("test.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    } catch (RefusedException refused) {
      throw new AssertionError(refused.diagnostics().toString(), refused);
    }
  }
}
