package org.regionalism.report.excel;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.regionalism.report.Block;
import org.regionalism.report.Cell;

/** Writes tables: a caption, a head, and a row with a thin line below for every row. */
final class TableWriter {

  private static final Look CELL = Look.text(Letter.BODY).with(Look.Rule.ROW);
  private static final Look HEAD = Look.text(Letter.STRONG).with(Look.Rule.HEAD);
  private static final int TEXT_WIDTH = 1100;

  /** The points that the buttons of a filter take below the headings. */
  private static final double BUTTON = 13;

  private final SheetPage page;
  private final List<TableShape> shapes;
  private final RangeNames names;
  private final Words words;
  private final ShareBars bars;
  private final KeyColumn keyColumn;
  private int written;
  private boolean filterTaken;

  /**
   * Starts on a page.
   *
   * @param shapes what the tables of the page need, in their order
   */
  TableWriter(SheetPage page, List<TableShape> shapes, RangeNames names, Words words) {
    this.page = page;
    this.shapes = List.copyOf(shapes);
    this.names = names;
    this.words = words;
    this.bars = new ShareBars(page.sheet());
    this.keyColumn = new KeyColumn(page);
  }

  /**
   * Writes the next table of the page.
   *
   * @return where it is, its head included
   */
  CellRangeAddress write(Block.Table table) {
    TableShape shape = shapes.get(written);
    TablePlace place = page.grid().tables().get(written);
    written++;
    boolean filtered = shape.isLong() && place.isPlain() && !filterTaken;
    page.line(table.caption(), Look.text(Letter.QUIET), TEXT_WIDTH);
    if (!table.caption().isBlank()) {
      page.keepWithNext();
    }
    table.keys().ifPresent(keys -> keyColumn.mark(keys, place));
    int top = page.next();
    TableRows rows = new TableRows(page, shape, place, words);
    rows.write(
        head(table), filtered ? HEAD.with(Look.Rule.FILTERED_HEAD) : HEAD, filtered ? BUTTON : 0);
    Look cell = shape.isOfTexts() ? CELL.with(Look.Rule.ROW_OF_TEXTS) : CELL;
    int last = table.rows().size() - 1;
    for (int i = 0; i <= last; i++) {
      // Neither the head nor the last row stands alone on a page.
      if (i == 0 || i == last) {
        page.keepWithNext();
      } else {
        page.keepWhole();
      }
      rows.write(table.rows().get(i), cell, 0);
    }
    bars.add(table, place, top + 1);
    table.keys().ifPresent(keys -> keyColumn.name(keys, top + 1));
    new Entries(page.sheet(), table, place, top + 1).apply();
    CellRangeAddress range =
        new CellRangeAddress(
            top, page.next() - 1, SheetGrid.FIRST, place.last(table.columns().size() - 1));
    name(table.id(), range);
    if (filtered) {
      page.sheet().setAutoFilter(range);
      filterTaken = true;
    }
    return range;
  }

  private static List<Cell> head(Block.Table table) {
    return table.columns().stream().<Cell>map(column -> new Cell.Label(column.heading())).toList();
  }

  /** Writes what concerns all tables of the sheet. */
  void finish() {
    bars.finish();
    keyColumn.finish();
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
