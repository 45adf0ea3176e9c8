package org.regionalism.report.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.regionalism.report.Cell;

/** How the formats of figures are written, as a workbook's codes and as text. */
final class Numbers {

  private static final String MINUS = "−";

  private Numbers() {}

  /** Returns the number format code. */
  static String code(Cell.Format format) {
    return switch (format) {
      case COUNT -> "#,##0";
      case INDEX -> "0";
      // What rounds to nothing carries no sign.
      case SIGNED_INDEX -> "[>=0.5]+0;[<=-0.5]\"" + MINUS + "\"0;\"0\"";
      case SCALE -> "0.00";
      case SIGNED_SCALE -> "[>=0.005]+0.00;[<=-0.005]\"" + MINUS + "\"0.00;\"0\"";
      case SHARE -> "0%";
    };
  }

  /** Returns a figure as text, rounded as the workbook rounds. */
  static String text(double value, Cell.Format format) {
    return switch (format) {
      case COUNT, INDEX -> signed(value, 0, false);
      case SIGNED_INDEX -> signed(value, 0, true);
      case SCALE -> signed(value, 2, false);
      case SIGNED_SCALE -> signed(value, 2, true);
      case SHARE -> signed(value * 100, 0, false) + "%";
    };
  }

  /** Returns a number as XML writes it: exact, without an exponent. */
  static String plain(double value) {
    BigDecimal exact = new BigDecimal(Double.toString(value));
    return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
  }

  private static String signed(double value, int decimals, boolean plus) {
    BigDecimal rounded =
        new BigDecimal(Double.toString(value)).setScale(decimals, RoundingMode.HALF_UP);
    return switch (rounded.signum()) {
      case -1 -> MINUS + rounded.negate().toPlainString();
      case 1 -> (plus ? "+" : "") + rounded.toPlainString();
      default -> plus ? "0" : rounded.abs().toPlainString();
    };
  }
}
