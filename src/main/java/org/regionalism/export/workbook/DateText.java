package org.regionalism.export.workbook;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days and times of cells, which are numbers of days, as ISO texts. */
final class DateText {

  private static final long SECONDS_A_DAY = 86_400;

  /** The day before the year 10,000. */
  private static final double LAST = 2_958_466;

  /** Lotus 1-2-3 had a 29 February 1900, and so has every spreadsheet program since. */
  private static final int NO_SUCH_DAY = 60;

  private static final LocalDate SINCE_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
  private static final Pattern MIDNIGHT = Pattern.compile("T00:00(?::00(?:\\.0+)?)?Z?$");
  private static final Pattern FRACTION = Pattern.compile("(T\\d\\d:\\d\\d:\\d\\d)\\.\\d+Z?$");

  private DateText() {}

  /**
   * {@code 2026-03-04}, {@code 2026-03-04T10:15:00}, or {@code 10:15:00} for less than a day.
   *
   * @return the text, or empty where no day has this number
   */
  static Optional<String> of(double days, boolean since1904) {
    if (days < 0 || days >= LAST) {
      return Optional.empty();
    }
    long seconds = Math.round(days * SECONDS_A_DAY);
    long day = seconds / SECONDS_A_DAY;
    LocalTime time = LocalTime.ofSecondOfDay(seconds % SECONDS_A_DAY);
    if (day == 0 && !since1904) {
      return Optional.of(TIME.format(time));
    }
    LocalDate since = since1904 ? SINCE_1904 : SINCE_1900;
    boolean beforeTheGap = !since1904 && day < NO_SUCH_DAY;
    LocalDateTime moment = since.plusDays(beforeTheGap ? day + 1 : day).atTime(time);
    return Optional.of(
        time.equals(LocalTime.MIDNIGHT)
            ? moment.toLocalDate().toString()
            : moment.toLocalDate() + "T" + TIME.format(time));
  }

  /** A date that a cell holds as text, without a time where that is midnight. */
  static String ofIso(String raw) {
    String text = MIDNIGHT.matcher(raw.strip()).replaceFirst("");
    return FRACTION.matcher(text).replaceFirst("$1");
  }
}
