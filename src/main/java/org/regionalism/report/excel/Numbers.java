package org.regionalism.report.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.regionalism.report.Cell;

/** How the formats of figures are written, as a workbook's codes and as text. */
final class Numbers {

  private static final String MINUS = "\"\u2212\"";
  private static final String SPACE = "_m";

  private Numbers() {}

  /** Returns the number format code with which a workbook shows a figure. */
  static String code(double value, Cell.Format format) {
    String plain = "0" + (decimals(format) > 0 ? "." + "0".repeat(decimals(format)) : "");
    return switch (format) {
      case COUNT -> "#,##0";
      case INDEX, SCALE -> value < 0 ? plain + ";" + minus(rounded(value, format)) + plain : plain;
      case SIGNED_INDEX, SIGNED_SCALE ->
          // What rounds to nothing carries no sign.
          rounded(value, format).signum() == 0
              ? plain + ";" + plain
              : "+" + plain + ";" + MINUS + plain + ";" + plain;
      case SHARE -> "0%";
    };
  }

  /**
   * Returns a code that leaves some space at the right, as wide as an indent. An indent proper gets
   * lost in LibreOffice where numbers of different formats stand beside each other.
   */
  static String padded(String code) {
    return code.replace(";", SPACE + ";") + SPACE;
  }

  /** Returns a figure as text, as every other report writes it. */
  static String text(double value, Cell.Format format) {
    return org.regionalism.report.Numbers.text(value, format);
  }

  /**
   * Returns a number as XML writes it, with the value that a cell gets, and without an exponent.
   */
  static String plain(double value) {
    BigDecimal exact = BigDecimal.valueOf(org.regionalism.report.Numbers.settled(value));
    return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
  }

  /** What rounds to nothing carries no sign. */
  private static String minus(BigDecimal rounded) {
    return rounded.signum() < 0 ? MINUS : "";
  }

  private static BigDecimal rounded(double value, Cell.Format format) {
    BigDecimal exact = BigDecimal.valueOf(org.regionalism.report.Numbers.settled(value));
    BigDecimal shown = format == Cell.Format.SHARE ? exact.movePointRight(2) : exact;
    return shown.setScale(decimals(format), RoundingMode.HALF_UP);
  }

  private static int decimals(Cell.Format format) {
    return format == Cell.Format.SCALE || format == Cell.Format.SIGNED_SCALE ? 2 : 0;
  }
}
