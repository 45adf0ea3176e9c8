package org.regionalism.release;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number that was printed, and so perhaps rounded.
 *
 * @param value the number; a percentage is a part of 1
 * @param within half of what its last digit stands for
 */
public record Printed(double value, double within) {

  /** How a number is printed, wherever it is. */
  static final String NUMBER = "[+−-]?\\d+(?:[.,]\\d+)?(?:E-?\\d{1,3})?(?:[\\s\\u00a0\\u202f]?%)?";

  /** How much what is known may differ by writing alone. */
  private static final double WRITING = 1e-6;

  private static final Pattern PARTS =
      Pattern.compile("([+−-]?)(\\d+(?:[.,]\\d+)?(?:E-?\\d{1,3})?)[\\s\\u00a0\\u202f]?(%?)");

  private static final Pattern DRAWN = Pattern.compile("(-?\\d+\\.\\d+)±(\\d+\\.\\d+)");

  /**
   * Reads a number.
   *
   * @param text as it was printed, for example {@code −0.25}, {@code 62} or {@code 40 %}
   * @return the number; empty where the text is none
   */
  public static Optional<Printed> of(String text) {
    Matcher drawn = DRAWN.matcher(text);
    if (drawn.matches()) {
      return Optional.of(
          new Printed(Double.parseDouble(drawn.group(1)), Double.parseDouble(drawn.group(2))));
    }
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(parts.group(2).replace(',', '.'));
    int decimals = Math.max(number.scale(), 0) + (parts.group(3).isEmpty() ? 0 : 2);
    double value = number.doubleValue() / (parts.group(3).isEmpty() ? 1 : 100);
    double sign = parts.group(1).matches("[−-]") ? -1 : 1;
    return Optional.of(new Printed(sign * value, 0.5 * Math.pow(10, -decimals) + WRITING));
  }

  /** How a number is written here that was measured in a picture. */
  static String drawn(double value, double within) {
    return String.format(Locale.ROOT, "%.4f±%.4f", value, within);
  }

  /**
   * Tells whether a number would be printed so.
   *
   * @param exact the number
   * @return false where it would be printed in another way
   */
  public boolean fits(double exact) {
    return Math.abs(exact - value) <= within;
  }
}
