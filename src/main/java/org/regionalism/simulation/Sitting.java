package org.regionalism.simulation;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * When a person answered, in local time.
 *
 * @param started when the survey was opened
 * @param finished when it was sent
 */
record Sitting(LocalDateTime started, LocalDateTime finished) {

  private static final int WORKING_DAYS = 15;
  private static final int REMINDER = 8;
  private static final double REMINDED = 0.25;
  private static final int SECONDS_IN_OFFICE_HOURS = 9 * 3600;

  /** Draws a time on one of fifteen working days: soon after the invitation or a reminder. */
  static Sitting draw(Draws draws, LocalDate opens, int items, boolean hurried) {
    double share = draws.share();
    int day =
        draws.chance(REMINDED)
            ? REMINDER + (int) (3 * share)
            : (int) (WORKING_DAYS * share * share);
    LocalDateTime started =
        opens
            .plusDays(day + 2L * (day / 5))
            .atTime(8, 0)
            .plusSeconds(draws.below(SECONDS_IN_OFFICE_HOURS));
    double secondsAnItem = hurried ? 1 + 0.7 * draws.share() : 6 + 9 * draws.share();
    long pause = hurried ? 0 : 20 + draws.below(100);
    return new Sitting(started, started.plusSeconds(5 + pause + (long) (items * secondsAnItem)));
  }
}
