package org.regionalism.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Reason;

class CrossingTest {

  private final Measures measures = Example.shipped().measures();

  @ParameterizedTest
  @CsvSource({
    "62, 55,             69,             CROSSED",
    "51, 50.000000001,   52,             CROSSED",
    "51, 50.00000000001, 52,             CANNOT_TELL",
    "55, 50,             60,             CANNOT_TELL",
    "50, 40,             60,             CANNOT_TELL",
    "45, 40,             50,             CANNOT_TELL",
    "45, 40,             49.99999999999, CANNOT_TELL",
    "45, 40,             49.999999999,   NOT_YET",
    "38, 31,             44,             NOT_YET",
  })
  void saysASideOnlyWhereTheWholeIntervalLiesOnIt(
      double index, double low, double high, Crossing expected) {
    assertThat(Crossing.of(measures.of(index, low, high))).isEqualTo(expected);
  }

  @Test
  void cannotTellWithoutAnInterval() {
    assertThat(Crossing.of(measures.withoutInterval(90, Reason.NO_VARIANCE)))
        .isEqualTo(Crossing.CANNOT_TELL);
  }

  @Test
  void saysThatAWithheldPositionIsNotShown() {
    assertThat(Crossing.of(Measure.missing(Reason.WITHHELD))).isEqualTo(Crossing.HIDDEN);
  }

  @Test
  void takesNoSideUnlessItIsClear() {
    assertThat(Crossing.CROSSED.side()).isEqualTo(1);
    assertThat(Crossing.NOT_YET.side()).isEqualTo(-1);
    assertThat(Crossing.CANNOT_TELL.side()).isZero();
    assertThat(Crossing.HIDDEN.side()).isZero();
  }
}
