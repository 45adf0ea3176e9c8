package org.regionalism.report.excel;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.regionalism.report.Cell;
import org.regionalism.report.RelativeAddress;

/** Writes a value into a cell; numbers stay numbers, and texts never become formulas. */
final class CellWriting {

  private static final String GOAL = "0.##";

  /** Its sign, for every value that may come to stand there. */
  private static final String GAP = Numbers.padded(Numbers.code(1, Cell.Format.SIGNED_INDEX));

  private static final Pattern DAY = Pattern.compile("(?:19|20)\\d\\d-\\d\\d-\\d\\d");

  private CellWriting() {}

  /** Returns what a reader sees in a cell. */
  static String text(Cell written, Words words) {
    Cell cell = written.plain();
    if (cell instanceof Cell.Label label) {
      return label.text();
    } else if (cell instanceof Cell.RowHeading heading) {
      return heading.text();
    } else if (cell instanceof Cell.Quote quote) {
      return quote.text();
    } else if (cell instanceof Cell.Withheld withheld) {
      return withheld.text();
    } else if (cell instanceof Cell.Amount amount) {
      return Numbers.text(amount.value(), amount.format());
    } else if (cell instanceof Cell.Heat heat) {
      return Numbers.text(heat.value(), Cell.Format.INDEX);
    } else if (cell instanceof Cell.Range range) {
      String low = org.regionalism.report.Numbers.low(range);
      return low + " " + words.to() + " " + org.regionalism.report.Numbers.high(range);
    }
    throw new IllegalArgumentException(cell.getClass().getName());
  }

  /** Writes a cell of a table. */
  static void write(XSSFCell target, Cell written, Look place, CellStyles styles, Words words) {
    Cell cell = written.plain();
    boolean open = written instanceof Cell.Entry || written instanceof Cell.Goal;
    Look base = open ? place.on(Palette.OPEN) : place;
    if (written instanceof Cell.Entry entry && DAY.matcher(entry.text()).matches()) {
      day(target, entry.text(), base, styles);
    } else if (written instanceof Cell.Goal goal) {
      target.setCellStyle(styles.of(base.indented(0).formatted(GOAL).wrapped(false)));
      goal.index().ifPresent(target::setCellValue);
    } else if (written instanceof Cell.Computed && cell instanceof Cell.Amount amount) {
      number(target, amount.value(), base.indented(0).formatted(GAP), styles);
    } else if (cell instanceof Cell.Amount amount) {
      String code = Numbers.code(amount.value(), amount.format());
      boolean right = base.side() == Look.Side.RIGHT;
      Look look = base.indented(0).formatted(right ? Numbers.padded(code) : code);
      number(target, amount.value(), look, styles);
    } else if (cell instanceof Cell.Heat heat) {
      Look look =
          base.formatted(Numbers.code(heat.value(), Cell.Format.INDEX))
              .on(Palette.heat(heat.heat()));
      number(target, heat.value(), look, styles);
    } else if (written instanceof Cell.Link link) {
      text(target, link.text(), base.in(Letter.LINK), styles);
      lead(target, RelativeAddress.of(link.target()));
    } else if (cell instanceof Cell.Withheld) {
      text(target, text(cell, words), base.in(Letter.ABSENT), styles);
    } else {
      text(target, text(cell, words), base, styles);
    }
  }

  /** A day that people wrote stays a day; what only looks like one stays a text. */
  private static void day(XSSFCell target, String text, Look look, CellStyles styles) {
    try {
      LocalDate day = LocalDate.parse(text);
      target.setCellStyle(styles.of(look.formatted("yyyy\\-mm\\-dd").wrapped(false)));
      target.setCellValue(day);
    } catch (DateTimeParseException none) {
      text(target, text, look, styles);
    }
  }

  private static void lead(XSSFCell cell, String address) {
    Hyperlink link =
        cell.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
    link.setAddress(address);
    cell.setHyperlink(link);
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
