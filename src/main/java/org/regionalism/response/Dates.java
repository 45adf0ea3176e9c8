package org.regionalism.response;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days on which responses were given, where a column says so without doubt: the year first, the
 * day first with dots, or the month by its English name.
 */
final class Dates {

  private static final String REST = "(?:[T ,].*)?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})" + REST);
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})" + REST);
  private static final Pattern MONTH_NAMED =
      Pattern.compile("(\\p{L}{3})\\p{L}*\\.? (\\d{1,2}), ?(\\d{4})" + REST);
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** What LimeSurvey writes where a survey keeps no dates. */
  private static final LocalDate NO_DATE = LocalDate.of(1980, 1, 1);

  private Dates() {}

  static Optional<LocalDate> of(String raw) {
    String text = raw.strip();
    Matcher year = YEAR_FIRST.matcher(text);
    if (year.matches()) {
      return day(year.group(1), year.group(2), year.group(3));
    }
    Matcher day = DAY_FIRST.matcher(text);
    if (day.matches()) {
      return day(day.group(3), day.group(2), day.group(1));
    }
    Matcher month = MONTH_NAMED.matcher(text);
    if (month.matches()) {
      int number = 1 + MONTHS.indexOf(month.group(1).toLowerCase(Locale.ROOT));
      return day(month.group(3), Integer.toString(number), month.group(2));
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
              LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)))
          .filter(date -> !date.equals(NO_DATE));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
