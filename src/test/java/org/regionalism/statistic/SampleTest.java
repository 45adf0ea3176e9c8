package org.regionalism.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SampleTest {

  @Test
  void sumsUpValues() {
    Sample sample = Sample.of(2, 4, 4, 4, 5, 5, 7, 9);

    assertThat(sample.count()).isEqualTo(8);
    assertThat(sample.mean()).isEqualTo(5);
    assertThat(sample.variance()).isCloseTo(32 / 7.0, within(1e-15));
    assertThat(sample.standardDeviation().orElseThrow()).isCloseTo(2.138089935, within(1e-9));
  }

  @Test
  void hasNoSpreadBelowTwoValues() {
    assertThat(Sample.of()).isEqualTo(new Sample(0, 0, 0));
    assertThat(Sample.of(.25)).isEqualTo(new Sample(1, .25, 0));
    assertThat(Sample.of(.25).standardDeviation()).isEmpty();
  }

  @Test
  void hasASpreadOfZeroWhereAllAreAlike() {
    assertThat(Sample.of(.1, .1, .1, .1, .1, .1).variance()).isZero();
    assertThat(Sample.of(.1, .1, .1).standardDeviation()).hasValue(0);
  }

  @Test
  void losesNothingBehindALargeCommonPart() {
    assertThat(Sample.of(1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16).variance()).isEqualTo(30);
  }

  @Test
  void hasASpreadFromTwoValuesOn() {
    assertThat(Sample.of(1, 3).standardDeviation().orElseThrow())
        .isCloseTo(Math.sqrt(2), within(1e-15));
  }
}
