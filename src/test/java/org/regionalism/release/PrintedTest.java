package org.regionalism.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedTest {

  @ParameterizedTest
  @ValueSource(strings = {"62", "62.4", "62,4", "6.24E1"})
  void fitsTheNumbersThatWouldBePrintedSo(String text) {
    assertThat(Printed.of(text).orElseThrow().fits(62.4)).isTrue();
    assertThat(Printed.of(text).orElseThrow().fits(64)).isFalse();
  }

  @Test
  void takesAPercentageForAPartOfOne() {
    assertThat(Printed.of("−40 %").orElseThrow().value()).isEqualTo(-0.4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"9E99999999999", "1E-99999999999", "x"})
  void takesNothingForANumberThatNoReportPrints(String text) {
    assertThat(Printed.of(text)).isEmpty();
  }
}
