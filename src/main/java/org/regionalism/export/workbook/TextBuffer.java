package org.regionalism.export.workbook;

import java.util.Arrays;
import org.regionalism.diagnostic.Code;

/** The characters of one cell, used again for the next. */
final class TextBuffer {

  /** Thirty times what a spreadsheet program can hold in a cell. */
  private static final int MAX_CHARACTERS = 1 << 20;

  private static final String[] DIGITS = digits();

  private char[] characters = new char[64];
  private int length;

  private static String[] digits() {
    String[] digits = new String[10];
    Arrays.setAll(digits, Integer::toString);
    return digits;
  }

  void clear() {
    length = 0;
  }

  void append(char[] from, int start, int count) {
    if (count > MAX_CHARACTERS - length) {
      throw new WorkbookFault(Code.XLSX_TEXT_TOO_LONG);
    }
    if (count > characters.length - length) {
      characters = Arrays.copyOf(characters, Math.max(2 * characters.length, length + count));
    }
    System.arraycopy(from, start, characters, length, count);
    length += count;
  }

  int length() {
    return length;
  }

  /**
   * The whole number that stands here, or −1 where it has a sign, a point, or 16 digits or more.
   */
  long whole() {
    if (length == 0 || length > 15) {
      return -1;
    }
    long number = 0;
    for (int i = 0; i < length; i++) {
      int digit = characters[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }

  /** The text of a whole number; those of single digits are always the same object. */
  static String text(long whole) {
    return whole < DIGITS.length ? DIGITS[(int) whole] : Long.toString(whole);
  }

  @Override
  public String toString() {
    return length == 0 ? "" : new String(characters, 0, length);
  }
}
