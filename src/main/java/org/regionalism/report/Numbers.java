package org.regionalism.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/** Writes numbers for people, the same in every text format and every locale. */
public final class Numbers {

  private static final int MOST_DECIMALS = 9;

  private static final String MINUS = "\u2212";

  private Numbers() {}

  /**
   * Returns a number as text. Half a step goes away from zero; nine decimals come first, so that
   * 62.5 reached by another sum is still 62.5.
   *
   * @param value finite
   * @param format how it is written
   * @return for example {@code 62}, {@code +3}, {@code −0.25} or {@code 40%}
   */
  public static String text(double value, Cell.Format format) {
    return switch (format) {
      case COUNT, INDEX -> plain(value, 0);
      case SIGNED_INDEX -> signed(value, 0);
      case SCALE -> plain(value, 2);
      case SIGNED_SCALE -> signed(value, 2);
      case SHARE -> plain(100 * value, 0) + "%";
    };
  }

  /**
   * Takes away from a number what the order of a sum can leave in its last digits.
   *
   * @param value finite
   * @return the number to nine decimals
   */
  public static double settled(double value) {
    return BigDecimal.valueOf(value).setScale(9, RoundingMode.HALF_UP).doubleValue();
  }

  /**
   * Returns an interval as text.
   *
   * @param range its ends
   * @param language the language of the word between them
   * @return for example {@code 34 to 56}
   */
  public static String text(Cell.Range range, String language) {
    return text(range, Words.in(language));
  }

  static String text(Cell.Range range, Words words) {
    return words.of("spoken.range", low(range), high(range));
  }

  /**
   * Returns the lower end of an interval as text.
   *
   * @param range its ends
   * @return for example {@code 34}, and {@code 50.7} where 51 would look like the limit
   */
  public static String low(Cell.Range range) {
    return end(range.low(), range);
  }

  /**
   * Returns the upper end of an interval as text.
   *
   * @param range its ends
   * @return for example {@code 56}
   */
  public static String high(Cell.Range range) {
    return end(range.high(), range);
  }

  private static String end(double value, Cell.Range range) {
    if (Double.isNaN(range.limit())) {
      return text(value, range.format());
    }
    int decimals = telling(0, range.limit(), value);
    return range.format() == Cell.Format.SIGNED_INDEX
        ? signed(value, decimals)
        : plain(value, decimals);
  }

  /**
   * The decimals from which no number looks like a limit that is not the limit.
   *
   * @param least so many at least
   */
  static int telling(int least, double limit, double... numbers) {
    int decimals = least;
    while (decimals < MOST_DECIMALS && looksLike(limit, numbers, decimals)) {
      decimals++;
    }
    return decimals;
  }

  private static boolean looksLike(double limit, double[] numbers, int decimals) {
    return Arrays.stream(numbers)
        .filter(number -> settled(number) != settled(limit))
        .anyMatch(number -> rounded(number, decimals).compareTo(rounded(limit, decimals)) == 0);
  }

  /** With so many decimals, and no sign but minus. */
  static String plain(double value, int decimals) {
    return written(rounded(value, decimals), "");
  }

  private static String signed(double value, int decimals) {
    return written(rounded(value, decimals), "+");
  }

  private static String written(BigDecimal value, String plus) {
    String sign = value.signum() < 0 ? MINUS : value.signum() > 0 ? plus : "";
    return sign + value.abs().toPlainString();
  }

  private static BigDecimal rounded(double value, int decimals) {
    return BigDecimal.valueOf(value)
        .setScale(9, RoundingMode.HALF_UP)
        .setScale(decimals, RoundingMode.HALF_UP);
  }
}
