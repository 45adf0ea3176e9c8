package org.regionalism.report.excel;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.regionalism.report.Cell;

/** Writes a value into a cell; numbers stay numbers, and texts never become formulas. */
final class CellWriting {

  private CellWriting() {}

  /** Returns what a reader sees in a cell. */
  static String text(Cell cell, Words words) {
    if (cell instanceof Cell.Label label) {
      return label.text();
    } else if (cell instanceof Cell.RowHeading heading) {
      return heading.text();
    } else if (cell instanceof Cell.Withheld withheld) {
      return withheld.text();
    } else if (cell instanceof Cell.Amount amount) {
      return Numbers.text(amount.value(), amount.format());
    } else if (cell instanceof Cell.Heat heat) {
      return Numbers.text(heat.value(), Cell.Format.INDEX);
    } else if (cell instanceof Cell.Range range) {
      String low = Numbers.text(range.low(), range.format());
      return low + " " + words.to() + " " + Numbers.text(range.high(), range.format());
    }
    throw new IllegalArgumentException(cell.getClass().getName());
  }

  /** Writes a cell of a table. */
  static void write(XSSFCell target, Cell cell, Look base, CellStyles styles, Words words) {
    if (cell instanceof Cell.Amount amount) {
      String code = Numbers.code(amount.value(), amount.format());
      boolean right = base.side() == Look.Side.RIGHT;
      Look look = base.indented(0).formatted(right ? Numbers.padded(code) : code);
      number(target, amount.value(), look, styles);
    } else if (cell instanceof Cell.Heat heat) {
      Look look =
          base.formatted(Numbers.code(heat.value(), Cell.Format.INDEX))
              .on(Palette.heat(heat.heat()));
      number(target, heat.value(), look, styles);
    } else if (cell instanceof Cell.Withheld) {
      text(target, text(cell, words), base.in(Letter.ABSENT), styles);
    } else {
      text(target, text(cell, words), base, styles);
    }
  }

  /** Writes a text. */
  static void text(XSSFCell target, String text, Look look, CellStyles styles) {
    Look safe = PlainText.looksLikeFormula(text) ? look.asLiteral() : look;
    target.setCellStyle(styles.of(safe));
    if (!text.isBlank()) {
      target.setCellValue(PlainText.forCell(text));
    }
  }

  /**
   * Writes a number; nine decimals come first, as in every other report, so that 66.5 reached by
   * another sum is still shown as 67.
   */
  static void number(XSSFCell target, double value, Look look, CellStyles styles) {
    target.setCellStyle(styles.of(look.wrapped(false)));
    target.setCellValue(org.regionalism.report.Numbers.settled(value));
  }
}
