package org.regionalism.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.regionalism.TestRubrics;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.notation.Node;
import org.regionalism.notation.NodeReader;

class JudgementTest {

  private static Gate gate(String condition) {
    Diagnostics diagnostics = new Diagnostics();
    return new ConditionReader(TestRubrics.harbor(), diagnostics)
        .condition(condition, Location.of("gates.yaml"))
        .orElseThrow(() -> new AssertionError(diagnostics.toList().toString()));
  }

  private static Node json(String text) {
    return NodeReader.readJson("a.json", text.getBytes(StandardCharsets.UTF_8), new Diagnostics())
        .orElseThrow();
  }

  /** Judges a condition by an object that stands where its figure is looked for. */
  private static Why why(String condition, String object) {
    Gate gate = gate(condition);
    String text = object;
    List<String> subject = gate.path().subject();
    for (int i = subject.size() - 1; i >= 0; i--) {
      text = "{\"" + subject.get(i) + "\": " + text + "}";
    }
    String list = gate.path().root() == FigurePath.Root.CHANGE ? "changes" : "waves";
    Node assessment = json("{\"" + list + "\": [{}, " + text + "]}");
    return new Gates(List.of(gate)).judge("Harbor", assessment).get(0).why();
  }

  @ParameterizedTest
  @CsvSource({
    "at-least, 40, MET",
    "at-least, 40.1, STRADDLES",
    "at-least, 60, STRADDLES",
    "at-least, 60.1, NOT_MET",
    "at-most, 60, MET",
    "at-most, 59.9, STRADDLES",
    "at-most, 40, STRADDLES",
    "at-most, 39.9, NOT_MET",
    "above, 39.9, MET",
    "above, 40, STRADDLES",
    "above, 60, NOT_MET",
    "below, 60.1, MET",
    "below, 60, STRADDLES",
    "below, 40, NOT_MET",
    "is, 50, STRADDLES",
    "is, 40, STRADDLES",
    "is, 61, NOT_MET",
    "not, 61, MET",
    "not, 45, STRADDLES",
  })
  void asksTheWholeInterval(String comparison, String limit, Why why) {
    assertThat(
            why(
                "overall.index " + comparison + " " + limit,
                "{\"index\": 50, \"indexCi\": [40, 60]}"))
        .isEqualTo(why);
  }

  @ParameterizedTest
  @CsvSource({
    "at-least 50, MET",
    "at-most 50, MET",
    "above 50, NOT_MET",
    "below 50, NOT_MET",
    "is 50, MET",
    "not 50, NOT_MET",
    "above 49.999999999, MET",
  })
  void roundsToNineDecimalsBeforeItCompares(String condition, Why why) {
    assertThat(why("screens.index " + condition, "{\"index\": 49.99999999999}")).isEqualTo(why);
    assertThat(why("screens.index " + condition, "{\"index\": 50.00000000001}")).isEqualTo(why);
  }

  @Test
  void takesAFigureWithoutUncertaintyAsItIs() {
    assertThat(why("respondents at-least 10", "{\"respondents\": 10}")).isEqualTo(Why.MET);
    assertThat(why("coverage.rate at-least 60%", "{\"rate\": 0.6}")).isEqualTo(Why.MET);
    assertThat(why("coverage.rate at-least 60.1%", "{\"rate\": 0.6}")).isEqualTo(Why.NOT_MET);
    assertThat(why("overall.indexCi.low above 39", "{\"index\": 50, \"indexCi\": [40, 60]}"))
        .isEqualTo(Why.MET);
  }

  @Test
  void isUnsureWhereAnEstimateHasNoInterval() {
    assertThat(
            why(
                "overall at-least 10",
                "{\"index\": 50, \"indexCi\": null, \"reasons\": {\"indexCi\": \"no-variance\"}}"))
        .isEqualTo(Why.NO_INTERVAL);
    assertThat(
            why(
                "shifts.joining.quadrant is regional",
                "{\"quadrant\": \"regional\", \"quadrantsInReach\": []}"))
        .isEqualTo(Why.NO_INTERVAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "is low | low | MET",
        "is middle | low | NOT_MET",
        "not middle | low | MET",
        "is low | low, middle | STRADDLES",
        "not low | low, middle | STRADDLES",
        "is high | low, middle | NOT_MET",
        "not high | low, middle | MET",
      })
  void asksAllBandsInReach(String condition, String reach, Why why) {
    String words = "[\"" + reach.replace(", ", "\", \"") + "\"]";
    String band = reach.contains(",") ? "null" : "\"" + reach + "\"";
    assertThat(
            why(
                "overall.band " + condition,
                "{\"band\": "
                    + band
                    + ", \"bandsInReach\": "
                    + words
                    + ", \"reasons\": {\"band\": \"cannot-tell\"}}"))
        .isEqualTo(why);
  }

  @ParameterizedTest
  @CsvSource({
    "up, not down, MET",
    "cannot-tell, not down, MET",
    "down, not down, NOT_MET",
    "cannot-tell, is up, STRADDLES",
    "down, is up, NOT_MET",
    "cannot-tell, is cannot-tell, MET",
  })
  void takesNotDownAsShownToHaveGoneDown(String verdict, String condition, Why why) {
    assertThat(why("overall.change " + condition, "{\"verdict\": \"" + verdict + "\"}"))
        .isEqualTo(why);
  }

  /** Else limits could be tried until one tells what is withheld. */
  @ParameterizedTest
  @EnumSource
  void tellsNothingOfAFigureThatIsNotShown(Comparison comparison) {
    for (int limit = 0; limit <= 100; limit++) {
      assertThat(
              why(
                  "dimensions.open.index " + comparison.id() + " " + limit,
                  "{\"n\": null, \"index\": null, \"indexCi\": null,"
                      + " \"reasons\": {\"n\": \"withheld\", \"index\": \"withheld\","
                      + " \"indexCi\": \"withheld\"}}"))
          .isEqualTo(Why.NOT_SHOWN);
    }
  }

  @Test
  void knowsWhatIsNotThereFromWhatIsNotShown() {
    assertThat(why("dimensions.open at-least 1", "{}")).isEqualTo(Why.ABSENT);
    assertThat(
            new Gates(List.of(gate("coverage.rate at-least 60%")))
                .judge("Harbor", json("{\"waves\": [{}], \"changes\": []}")))
        .extracting(GateResult::why, GateResult::outcome)
        .containsExactly(tuple(Why.ABSENT, Outcome.WARN));
    assertThat(
            new Gates(List.of(gate("overall.change not down")))
                .judge("Harbor", json("{\"waves\": [{}], \"changes\": []}")))
        .extracting(GateResult::why)
        .containsExactly(Why.ABSENT);
  }

  @ParameterizedTest
  @CsvSource({
    "ERROR, FAIL, MET, PASS",
    "ERROR, PASS, NOT_MET, FAIL",
    "WARNING, PASS, NOT_MET, WARN",
    "ERROR, PASS, STRADDLES, PASS",
    "ERROR, WARN, STRADDLES, WARN",
    "ERROR, FAIL, STRADDLES, FAIL",
    "WARNING, FAIL, STRADDLES, WARN",
    "WARNING, PASS, STRADDLES, PASS",
  })
  void comesToWhatTheGateSaysForTheCase(Weight weight, Outcome unsure, Why why, Outcome outcome) {
    Gate gate =
        new Gate(
            gate("overall at-least 50").path(),
            Comparison.AT_LEAST,
            new Limit.Bound(BigDecimal.valueOf(50), "50"),
            weight,
            unsure,
            Map.of());
    double low = why == Why.MET ? 50 : 0;
    double high = why == Why.NOT_MET ? 49 : 100;
    Found found =
        new Found(
            Optional.of(new Found.Value.Amount(50)),
            Optional.empty(),
            Optional.of(new Reach.Span(low, high)),
            Optional.empty());

    assertThat(Judgement.of(gate, found)).isEqualTo(new GateResult(gate, outcome, why, found));
  }
}
