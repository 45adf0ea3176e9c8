package org.regionalism.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionsTest {

  @ParameterizedTest
  @CsvSource({
    "1.0.0, 1.0.1, true",
    "1.9, 1.10, true",
    "2, 10, true",
    "1.0, 1.0.0, false",
    "1.0.0, 1, false",
    "1.1, 1.0.9, false",
    "01.0, 1, false",
    "99999999999999999999, 100000000000000000000, true",
    "spring, spring, false",
    "spring, fall, true",
    "1.0, spring, true",
  })
  void comparesNumbersAndKnowsOfOtherWordsOnlyWhetherTheyAreTheSame(
      String earlier, String later, boolean before) {
    assertThat(Versions.isBefore(earlier, later)).isEqualTo(before);
  }
}
