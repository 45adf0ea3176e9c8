package org.regionalism.export.workbook;

import java.util.Arrays;
import org.regionalism.diagnostic.Code;

/** The characters of one cell, used again for the next. */
final class TextBuffer {

  /** Thirty times what a spreadsheet program can hold in a cell. */
  private static final int MAX_CHARACTERS = 1 << 20;

  /** So many fit into a number of a spreadsheet program. */
  private static final int MAX_DIGITS = 15;

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

  /** The whole number that stands here, as 4 or 4.0, or −1 where anything else does. */
  long whole() {
    long number = 0;
    int at = 0;
    while (at < length && characters[at] >= '0' && characters[at] <= '9' && at < MAX_DIGITS) {
      number = 10 * number + (characters[at] - '0');
      at++;
    }
    boolean digits = at > 0;
    if (digits && at < length && characters[at] == '.') {
      do {
        at++;
      } while (at < length && characters[at] == '0');
    }
    return digits && at == length ? number : -1;
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
