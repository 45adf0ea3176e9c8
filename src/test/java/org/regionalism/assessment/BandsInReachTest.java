package org.regionalism.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.RubricReader;
import org.regionalism.rubric.Unit;

/** A band is in reach if the interval touches it, compared at nine decimals. */
class BandsInReachTest {

  private static final BigDecimal STEP = new BigDecimal("0.000000001");

  /** A rubric of two bands, of which the upper begins here. */
  private static Rubric upperFrom(BigDecimal limit) throws Exception {
    String yaml =
        """
        rubric: r
        version: 1.0.0
        title: R
        languages: [en]
        answer-scales:
          s:
            points: [{value: 1, label: A}, {value: 2, label: B}, {value: 3, label: C}]
            agree: 3
            disagree: 1
        bands: [{id: lower, from: 0, name: Lower}, {id: upper, from: LIMIT, name: Upper}]
        domains: [{id: d, title: D, dimensions: [{id: only, title: O, items: [{id: i, text: I}]}]}]
        """
            .replace("LIMIT", limit.toPlainString());
    return RubricReader.read("r.yaml", yaml.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static Measure measure(BigDecimal limit) throws Exception {
    return new Responses(upperFrom(limit))
        .times(9, 2)
        .times(4, 3)
        .add(1)
        .assess(Unit.RESPONDENT)
        .overall();
  }

  private static BigDecimal nine(double end) {
    return BigDecimal.valueOf(end).setScale(9, RoundingMode.HALF_EVEN);
  }

  @Test
  void isTheUpperOneToTheNinthDecimalOfTheIntervalsUpperEnd() throws Exception {
    Interval.Shown ci = (Interval.Shown) measure(BigDecimal.valueOf(50)).goalCi();
    BigDecimal high = nine(ci.high());

    assertThat(measure(high).bandsInReach()).containsExactly("lower", "upper");
    assertThat(measure(high.add(STEP)).bandsInReach()).containsExactly("lower");
    assertThat(measure(high.add(STEP)).band()).contains("lower");
  }

  @Test
  void isTheLowerOneBelowTheNinthDecimalOfTheIntervalsLowerEnd() throws Exception {
    Interval.Shown ci = (Interval.Shown) measure(BigDecimal.valueOf(50)).goalCi();
    BigDecimal low = nine(ci.low());

    assertThat(measure(low).bandsInReach()).containsExactly("upper");
    assertThat(measure(low).band()).contains("upper");
    assertThat(measure(low.add(STEP)).bandsInReach()).containsExactly("lower", "upper");
    assertThat(measure(low.add(STEP)).band()).isEmpty();
  }

  @Test
  void reachesTheTopOfTheLastBand() {
    Measure measure = new Responses(TestRubrics.ofItems(1)).times(9, 5).add(4).assess().overall();

    assertThat(((Interval.Shown) measure.goalCi()).high()).isEqualTo(100);
    assertThat(measure.bandsInReach()).isEqualTo(List.of("high"));
  }
}
