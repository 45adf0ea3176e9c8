package org.regionalism.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2026-03-05; March 5, 2026; 5 de marzo de 2026",
        "2026-01-31; January 31, 2026; 31 de enero de 2026",
        "2025-12-10; December 10, 2025; 10 de diciembre de 2025",
      })
  void writesADayByTheLanguage(String date, String english, String spanish) {
    assertThat(new Day(Words.in("en")).of(date)).isEqualTo(english);
    assertThat(new Day(Words.in("es")).of(date)).isEqualTo(spanish);
  }
}
