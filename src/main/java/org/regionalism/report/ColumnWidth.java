package org.regionalism.report;

import java.util.List;

/**
 * How many characters wide a column is. Headings and texts wrap between words, so a column is as
 * wide as its longest text up to a limit, and never narrower than its longest word.
 */
final class ColumnWidth {

  private static final int LEAST = 8;

  /** The longest line of a text, where a table has one or two columns of long texts. */
  static final int ROOMY = 56;

  /** The same where it has more of them, so that a printed page stays readable. */
  static final int NARROW = 34;

  private static final int LONGEST_WORD = 80;
  private static final int MARGIN = 2;

  /** The button that opens a column's filter covers this much of its heading. */
  private static final int FILTER_BUTTON = 2;

  private ColumnWidth() {}

  static int of(String heading, List<Cell> cells, int longestLine) {
    int widest = Math.max(LEAST, longestWord(heading) + FILTER_BUTTON + MARGIN);
    for (Cell cell : cells) {
      widest = Math.max(widest, width(cell, longestLine) + MARGIN);
    }
    return widest;
  }

  private static int width(Cell written, int longestLine) {
    if (written instanceof Cell.Link link) {
      // Not every program breaks the text of a link.
      return Math.min(length(link.text()), LONGEST_WORD);
    }
    Cell cell = written.plain();
    if (cell instanceof Cell.Label label) {
      return wrapped(label.text(), longestLine);
    }
    if (cell instanceof Cell.RowHeading heading) {
      return wrapped(heading.text(), longestLine);
    }
    if (cell instanceof Cell.Quote quote) {
      return wrapped(quote.text(), longestLine);
    }
    if (cell instanceof Cell.Withheld withheld) {
      return wrapped(withheld.text(), longestLine);
    }
    if (cell instanceof Cell.Range range) {
      return range.format() == Cell.Format.INDEX ? "100 to 100".length() : "100% to 100%".length();
    }
    return cell instanceof Cell.Amount amount ? digits(amount) : "100".length();
  }

  /** With room for grouped thousands, a sign or a percent sign. */
  private static int digits(Cell.Amount amount) {
    int whole = Long.toString(Math.round(amount.value())).length();
    return whole + whole / 3 + "+.00".length();
  }

  private static int wrapped(String text, int longestLine) {
    return Math.max(Math.min(length(text), longestLine), longestWord(text));
  }

  private static int longestWord(String text) {
    int longest = 0;
    for (String word : text.split(" ", -1)) {
      longest = Math.max(longest, length(word));
    }
    return Math.min(longest, LONGEST_WORD);
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
