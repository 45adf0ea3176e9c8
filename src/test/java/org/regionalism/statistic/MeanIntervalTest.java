package org.regionalism.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalism.statistic.MeanInterval.Ends;

class MeanIntervalTest {

  private static final Offset<Double> CLOSE = within(1e-9);

  @Test
  void reachesAsFarAsStudentsTSays() {
    // t(4, .975) = 2.7764451052; sd = sqrt(2.5); half = 2.7764451052 * sqrt(2.5 / 5)
    Ends ends = MeanInterval.of(Sample.of(1, 2, 3, 4, 5)).orElseThrow();

    assertThat(ends.low()).isCloseTo(3 - 1.963243161, CLOSE);
    assertThat(ends.high()).isCloseTo(3 + 1.963243161, CLOSE);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 12.706204736",
    "2, 4.302652730",
    "4, 2.776445105",
    "9, 2.262157163",
    "29, 2.045229642",
    "120, 1.979930405",
  })
  void takesQuantilesFromThePrintedTable(long degreesOfFreedom, double quantile) {
    assertThat(StudentT.twoSided95(degreesOfFreedom)).isCloseTo(quantile, CLOSE);
    // A sample of variance n has a standard error of 1.
    Sample sample = new Sample(degreesOfFreedom + 1, 0, degreesOfFreedom + 1.0);
    assertThat(MeanInterval.of(sample).orElseThrow().high()).isCloseTo(quantile, CLOSE);
  }

  @Test
  void isMissingForFewerThanTwoValuesAndWithoutSpread() {
    assertThat(MeanInterval.of(Sample.of())).isEmpty();
    assertThat(MeanInterval.of(Sample.of(3))).isEmpty();
    assertThat(MeanInterval.of(Sample.of(3, 3, 3))).isEmpty();
    assertThat(MeanInterval.of(Sample.of(3, 3.5))).isPresent();
  }
}
