package org.regionalism.report.excel;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.regionalism.report.Block;
import org.regionalism.report.Cell;

/** Writes tables: a caption, a head, and a row with a thin line below for every row. */
final class TableWriter {

  private static final Look CELL = Look.text(Letter.BODY).with(Look.Rule.ROW);
  private static final Look HEAD = Look.text(Letter.STRONG).with(Look.Rule.HEAD);
  private static final int TEXT_WIDTH = 960;

  /** The points that the buttons of a filter take below the headings. */
  private static final double BUTTON = 13;

  /** A table of no more rows than these is printed on one page; of no other a row stands alone. */
  private static final int WHOLE = 8;

  private final SheetPage page;
  private final RangeNames names;
  private final Words words;
  private final ShareBars bars;
  private boolean filterTaken;

  TableWriter(SheetPage page, RangeNames names, Words words) {
    this.page = page;
    this.names = names;
    this.words = words;
    this.bars = new ShareBars(page.sheet());
  }

  /**
   * Writes a table.
   *
   * @return where it is, its head included
   */
  CellRangeAddress write(Block.Table table) {
    TableShape shape = TableShape.of(table, words);
    page.line(table.caption(), Look.text(Letter.QUIET), TEXT_WIDTH);
    if (!table.caption().isBlank()) {
      page.keepWithNext();
    }
    int top = page.next();
    List<Cell> head =
        table.columns().stream().<Cell>map(column -> new Cell.Label(column.heading())).toList();
    row(head, shape, HEAD, shape.filtered() ? BUTTON : 0);
    page.keepWithNext();
    int rows = table.rows().size();
    for (int i = 0; i < rows; i++) {
      row(table.rows().get(i), shape, CELL, 0);
      if (i < rows - 1 && (rows <= WHOLE || i == 0 || i == rows - 2)) {
        page.keepWithNext();
      }
    }
    bars.add(table, top + 1);
    int last = SheetGrid.FIRST + table.columns().size() - 1;
    CellRangeAddress range = new CellRangeAddress(top, page.next() - 1, SheetGrid.FIRST, last);
    name(table.id(), range);
    if (shape.filtered() && !filterTaken) {
      page.sheet().setAutoFilter(range);
      filterTaken = true;
    }
    return range;
  }

  /** Writes what concerns all tables of the sheet. */
  void finish() {
    bars.finish();
  }

  private void row(List<Cell> cells, TableShape shape, Look base, double below) {
    double height = 0;
    for (int i = 0; i < cells.size(); i++) {
      int room = page.grid().width(SheetGrid.FIRST + i) - TableShape.pixels(shape.indent(i));
      String text = CellWriting.text(cells.get(i), words);
      height = Math.max(height, SheetPage.height(text, base.letter(), room));
    }
    XSSFRow row = page.row(height + below);
    for (int i = 0; i < cells.size(); i++) {
      Look look = base.at(shape.sides().get(i)).indented(shape.indent(i));
      CellWriting.write(
          row.createCell(SheetGrid.FIRST + i), cells.get(i), look, page.styles(), words);
    }
  }

  private void name(String id, CellRangeAddress range) {
    XSSFName name = page.sheet().getWorkbook().createName();
    name.setNameName(names.next(id));
    name.setRefersToFormula(reference(page.sheet().getSheetName(), range));
  }

  /** Returns a range as a formula names it. */
  static String reference(String sheet, CellRangeAddress range) {
    String first = address(range.getFirstRow(), range.getFirstColumn());
    String last = address(range.getLastRow(), range.getLastColumn());
    String cells = first.equals(last) ? first : first + ":" + last;
    return "'" + sheet.replace("'", "''") + "'!" + cells;
  }

  private static String address(int row, int column) {
    return new CellReference(row, column, true, true).formatAsString();
  }
}
