package org.regionalism.export;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide the first rows of a text would be with a delimiter.
 *
 * @param header how many cells the first row has; 1 where the delimiter does not occur
 * @param alike whether the delimiter occurs, the rows below the first are as wide, and nothing
 *     stands between a closing quotation mark and the next delimiter
 */
record Widths(int header, boolean alike) {

  private static final int MOST_ROWS = 20;

  /** Measures the rows that are not blank. A last row that is cut short counts only if alone. */
  static Widths of(CharSequence head, char delimiter, boolean whole) {
    List<Integer> widths = new ArrayList<>();
    int width = 1;
    boolean blank = true;
    boolean quoted = false;
    boolean mayOpenQuote = true;
    boolean astray = false;
    for (int i = 0; i < head.length() && widths.size() < MOST_ROWS; i++) {
      char c = head.charAt(i);
      if (c == '"' && (quoted || mayOpenQuote)) {
        quoted = !quoted;
        blank = false;
        mayOpenQuote = true;
      } else if (!quoted && (c == '\n' || c == '\r')) {
        if (!blank) {
          widths.add(width);
          if (widths.get(0) == 1) {
            break; // The rows below tell no more.
          }
        }
        width = 1;
        blank = true;
        mayOpenQuote = true;
      } else if (!quoted && c == delimiter) {
        width++;
        mayOpenQuote = true;
      } else if (!quoted) {
        astray |= mayOpenQuote && i > 0 && head.charAt(i - 1) == '"';
        blank &= Character.isWhitespace(c);
        mayOpenQuote = false;
      }
    }
    if (!blank && (whole || widths.isEmpty())) {
      widths.add(width);
    }
    int header = widths.isEmpty() ? 1 : widths.get(0);
    boolean alike = widths.stream().allMatch(each -> each == header);
    return new Widths(header, header > 1 && alike && !astray);
  }

  /** Whether a table with these widths is more likely than one with the others. */
  boolean isBetterThan(Widths other) {
    return alike == other.alike ? header > other.header : alike;
  }
}
