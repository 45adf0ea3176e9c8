package org.regionalism.export.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;
import org.regionalism.diagnostic.Code;

/** Numbers of cells, written as a person would have typed them. */
final class NumberText {

  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(?:\\d{1,400}(?:\\.\\d{0,400})?|\\.\\d{1,400})(?:[eE][-+]?\\d{1,4})?");

  /** Spreadsheet programs show and take no more digits than these. */
  private static final MathContext DIGITS = new MathContext(15);

  private static final double LONGEST_PLAIN = 1e21;
  private static final int SMALLEST_PLAIN = 20;

  private NumberText() {}

  /** The number that a text is; a fault where it is none, or none that a cell can hold. */
  static double parse(String raw) {
    String text = raw.strip();
    double number = NUMBER.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
    if (!Double.isFinite(number)) {
      throw new WorkbookFault(Code.XLSX_NUMBER);
    }
    return number;
  }

  /** {@code 4}, {@code 4.5}, {@code 0.3}: plainly wherever that is not too long to read. */
  static String of(double number) {
    if (number == 0) {
      return "0";
    }
    BigDecimal exact = BigDecimal.valueOf(number).round(DIGITS).stripTrailingZeros();
    return Math.abs(number) < LONGEST_PLAIN && exact.scale() <= SMALLEST_PLAIN
        ? exact.toPlainString()
        : exact.toString();
  }
}
