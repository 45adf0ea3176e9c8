package org.regionalism.export;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of a day, to the second.
 *
 * @param day what stands before it
 * @param seconds since midnight
 * @param zone what stands behind it
 */
record ClockTime(String day, double seconds, String zone) {

  private static final Pattern TIME =
      Pattern.compile(
          "(\\d\\D*.*?[T ,]\\s*)?(\\d{1,2}):(\\d\\d):(\\d\\d(?:\\.\\d{1,9})?)"
              + "(?:\\s?([AaPp])\\.?\\s?[Mm]\\.?)?(.*)");
  private static final int NOON = 12;
  private static final int MINUTE = 60;
  private static final int LONGEST = 60;

  /** Reads a time, after a day or alone; empty where it lacks seconds or is none. */
  static Optional<ClockTime> of(String text) {
    String stripped = text.strip();
    if (stripped.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher time = TIME.matcher(stripped);
    if (!time.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(time.group(2));
    if (time.group(5) != null) {
      boolean afternoon = time.group(5).equalsIgnoreCase("p");
      hour = hour % NOON + (afternoon ? NOON : 0);
    }
    double seconds =
        (hour * MINUTE + Integer.parseInt(time.group(3))) * MINUTE
            + Double.parseDouble(time.group(4));
    String day = time.group(1);
    return Optional.of(new ClockTime(day == null ? "" : day, seconds, time.group(6)));
  }

  /** Whether both are times of one day in one zone. */
  boolean isSameDay(ClockTime other) {
    return day.equals(other.day) && zone.equals(other.zone);
  }
}
