package org.regionalism.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarTest {

  private static Calendar of(String... wavesAndDays) {
    Calendar calendar = new Calendar();
    for (int i = 0; i < wavesAndDays.length; i += 2) {
      calendar.add(wavesAndDays[i], wavesAndDays[i + 1]);
    }
    return calendar;
  }

  @Test
  void datesTwoWavesOfOneDay() {
    Calendar calendar = of("spring", "2026-05-01", "fall", "2026-05-01");

    assertThat(calendar.first("spring")).contains(LocalDate.of(2026, 5, 1));
    assertThat(calendar.first("fall")).contains(LocalDate.of(2026, 5, 1));
  }

  @Test
  void joinsTheDaysOfSeveralExports() {
    Calendar all = of("spring", "2026-05-03");
    all.add(of("spring", "2026-05-01", "fall", "2026-09-30"));
    all.add(of("spring", "2026-05-02"));
    all.add(new Calendar());

    assertThat(all.first("spring")).contains(LocalDate.of(2026, 5, 1));
    assertThat(all.first("fall")).contains(LocalDate.of(2026, 9, 30));
    assertThat(all.last()).contains(LocalDate.of(2026, 9, 30));
  }

  @Test
  void knowsTheLastDayOfTheFirstExportThatIsDated() {
    Calendar all = new Calendar();
    all.add(of("spring", "2026-05-01"));

    assertThat(all.last()).contains(LocalDate.of(2026, 5, 1));
  }
}
