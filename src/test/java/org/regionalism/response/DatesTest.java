package org.regionalism.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-04-05",
        "2026/4/5",
        "2026.04.05",
        "2026-04-05 23:59:59",
        "2026-04-05T23:59:59.000Z",
        " 2026/04/05 11:34:01 AM EST ",
        "2026/04/05 9:34:01 p.m. GMT-5",
        "2026/04/05 9:34:01 nachm. MESZ",
        "05.04.2026",
        "5.4.2026 23:59",
        "Apr 5, 2026 1:02:03 pm",
        "April 05, 2026",
      })
  void readsWhatIsBeyondDoubt(String raw) {
    assertThat(Dates.of(raw)).contains(LocalDate.of(2026, 4, 5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "4/5/2026",
        "30.02.2026",
        "Abr 5, 2026",
        "1980-01-01 00:00:00",
        "2026-02-30",
        "2026-13-01",
        "2026-04",
        "26-04-05"
      })
  void guessesNoOtherOrder(String raw) {
    assertThat(Dates.of(raw)).isEmpty();
  }
}
