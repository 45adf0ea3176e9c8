package org.regionalism.export;

import java.util.Locale;
import java.util.Optional;

/**
 * A time of a day, to the second or finer, in any of the ways in which survey tools write it.
 *
 * @param day what stands before it
 * @param seconds since midnight
 * @param zone what stands behind it
 */
record ClockTime(String day, double seconds, String zone) {

  private static final int NOON = 12;
  private static final int HOURS = 24;
  private static final int MINUTE = 60;

  /** Reads a time, after a day or alone; empty where it lacks seconds or is none. */
  static Optional<ClockTime> of(String text) {
    int colon = text.indexOf(':');
    int start = colon;
    while (start > 0 && isDigit(text, start - 1)) {
      start--;
    }
    boolean shaped =
        start < colon
            && colon - start <= 2
            && isDigit(text, colon + 1)
            && isDigit(text, colon + 2)
            && text.startsWith(":", colon + 3)
            && isDigit(text, colon + 4)
            && isDigit(text, colon + 5);
    if (!shaped) {
      return Optional.empty();
    }
    int end = colon + 6;
    if (text.startsWith(".", end)) {
      do {
        end++;
      } while (isDigit(text, end));
    }
    String behind = text.substring(end).strip();
    String half = behind.toLowerCase(Locale.ROOT).replace(".", "").replace(" ", "");
    int hour = number(text, start, colon);
    if (half.startsWith("am") || half.startsWith("pm")) {
      hour = hour % NOON + (half.startsWith("pm") ? NOON : 0);
    }
    int minutes = hour * MINUTE + number(text, colon + 1, colon + 3);
    double seconds = minutes * MINUTE + Double.parseDouble(text.substring(colon + 4, end));
    return hour < HOURS
        ? Optional.of(new ClockTime(text.substring(0, start).strip(), seconds, zone(behind)))
        : Optional.empty();
  }

  /** Behind the time, and behind the half of the day where there is one. */
  private static String zone(String behind) {
    int last = behind.lastIndexOf(' ');
    boolean word = last >= 0 && !behind.endsWith(".") && behind.length() - last > 2;
    return word ? behind.substring(last + 1) : behind.isEmpty() || isHalf(behind) ? "" : behind;
  }

  private static boolean isHalf(String behind) {
    return "aApP".indexOf(behind.charAt(0)) >= 0;
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text.substring(from, to));
  }

  /** Whether both are times of one day in one zone. */
  boolean isSameDay(ClockTime other) {
    return day.equals(other.day) && zone.equals(other.zone);
  }
}
