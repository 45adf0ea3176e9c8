package org.regionalism.notation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers that everybody reads alike: decimal, finite, and such as a double can hold. */
final class PlainNumber {

  /** More digits say nothing, and take long to read. */
  private static final int MAX_DIGITS = 100;

  /** Without leading zeros, which some programs take for base eight. */
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?(0|[1-9][0-9]*)?(\\.[0-9]*)?([eE][-+]?[0-9]{1,3})?");

  private PlainNumber() {}

  /** The number, or empty where what is written is none of these. */
  static Optional<BigDecimal> of(String written) {
    if (written.length() > MAX_DIGITS || !DECIMAL.matcher(written).matches()) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(written);
    double rounded = value.doubleValue();
    boolean vanishes = rounded == 0 && value.signum() != 0;
    return Double.isFinite(rounded) && !vanishes ? Optional.of(value) : Optional.empty();
  }
}
