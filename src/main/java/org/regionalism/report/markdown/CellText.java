package org.regionalism.report.markdown;

import org.regionalism.report.Cell;
import org.regionalism.report.Numbers;
import org.regionalism.report.PrintableText;
import org.regionalism.report.RelativeAddress;

/** What stands in a cell of a pipe table. */
final class CellText {

  private CellText() {}

  /** The cell's Markdown, without line breaks; empty for an empty cell. */
  static String of(Cell written, String language) {
    if (written instanceof Cell.Link link) {
      return "[" + Literal.inline(link.text()) + "](" + RelativeAddress.of(link.target()) + ")";
    }
    Cell cell = written.plain();
    if (cell instanceof Cell.Label label) {
      return Literal.inline(label.text());
    }
    if (cell instanceof Cell.RowHeading heading) {
      return Literal.inline(heading.text());
    }
    if (cell instanceof Cell.Quote quote) {
      return CodeSpan.of(quote.text());
    }
    if (cell instanceof Cell.Amount amount) {
      return Numbers.text(amount.value(), amount.format());
    }
    if (cell instanceof Cell.Heat heat) {
      return Numbers.text(heat.value(), Cell.Format.INDEX);
    }
    if (cell instanceof Cell.Range range) {
      return Numbers.text(range, language);
    }
    return withheld((Cell.Withheld) cell);
  }

  /** Whether figures stand in a column with this cell, so that it is set to the right. */
  static boolean isFigure(Cell written) {
    Cell cell = written.plain();
    return !(cell instanceof Cell.RowHeading)
        && !(cell instanceof Cell.Quote)
        && !(cell instanceof Cell.Label label && !label.text().isBlank());
  }

  private static String withheld(Cell.Withheld cell) {
    String text = Literal.inline(cell.text());
    return PrintableText.line(cell.text()).isEmpty() ? "" : "*" + text + "*";
  }
}
