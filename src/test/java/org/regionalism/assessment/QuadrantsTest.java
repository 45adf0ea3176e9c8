package org.regionalism.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalism.rubric.Quadrant;

class QuadrantsTest {

  private static final Measure SHIFT = pole(Figure.of(50), Interval.of(40, 60));

  private static Measure pole(Figure index, Interval ci) {
    Measure none = Measure.missing(Reason.NO_ANSWERS);
    return new Measure(
        none.n(),
        none.organizations(),
        none.mean(),
        none.sd(),
        none.ci(),
        index,
        ci,
        none.pooledMean(),
        none.hubEffect(),
        none.goalIndex(),
        none.goalCi(),
        List.of());
  }

  private static Measure at(double index) {
    return pole(Figure.of(index), Interval.missing(Reason.NO_VARIANCE));
  }

  private static Measure between(double low, double high) {
    return pole(Figure.of((low + high) / 2), Interval.of(low, high));
  }

  @ParameterizedTest
  @CsvSource({
    "50, 50, IN_TRANSITION",
    "50, 49.999999, REGIONAL",
    "49.999999, 50, REGIONALISM",
    "49.999999, 49.999999, UNFORMED",
    "49.9999999999, 49.9999999999, IN_TRANSITION",
    "0, 100, REGIONALISM",
    "100, 0, REGIONAL",
  })
  void areHighFromExactly50(double from, double to, Quadrant quadrant) {
    ShiftResult result = Quadrants.of(SHIFT, at(from), at(to));

    assertThat(result.quadrant()).contains(quadrant);
    assertThat(result.quadrantsInReach()).isEmpty();
    assertThat(result.measure()).isEqualTo(SHIFT);
  }

  @Test
  void areInReachWhereThePolesIntervalsAllow() {
    assertThat(Quadrants.of(SHIFT, between(50, 60), between(40, 49)).quadrantsInReach())
        .containsExactly(Quadrant.REGIONAL);
    assertThat(Quadrants.of(SHIFT, between(49, 60), between(40, 49)).quadrantsInReach())
        .containsExactly(Quadrant.REGIONAL, Quadrant.UNFORMED);
    assertThat(Quadrants.of(SHIFT, between(20, 30), between(40, 50)).quadrantsInReach())
        .containsExactly(Quadrant.UNFORMED, Quadrant.REGIONALISM);
    assertThat(Quadrants.of(SHIFT, between(20, 80), between(20, 80)).quadrantsInReach())
        .containsExactly(Quadrant.values());
  }

  @Test
  void areUnknownWhereAPoleIs() {
    Measure none = Measure.missing(Reason.NO_ANSWERS);

    assertThat(Quadrants.of(SHIFT, none, at(80)).quadrant()).isEmpty();
    assertThat(Quadrants.of(SHIFT, at(80), none).quadrant()).isEmpty();
    assertThat(Quadrants.of(SHIFT, between(20, 80), at(80)).quadrantsInReach()).isEmpty();
  }
}
