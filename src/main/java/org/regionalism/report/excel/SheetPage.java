package org.regionalism.report.excel;

import java.util.HashSet;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet that is filled from the top, row by row. */
final class SheetPage {

  /** Widths are estimates: lines are counted for a little less room than there is. */
  private static final double CAUTION = 0.96;

  private static final double LINE_HEIGHT = 1.28;
  private static final double PADDING = 5;
  private static final double TALLEST = 409;

  private final XSSFSheet sheet;
  private final SheetGrid grid;
  private final CellStyles styles;
  private final Set<Integer> kept = new HashSet<>();
  private final Set<Integer> whole = new HashSet<>();
  private int next;

  SheetPage(XSSFSheet sheet, SheetGrid grid, CellStyles styles) {
    this.sheet = sheet;
    this.grid = grid;
    this.styles = styles;
  }

  XSSFSheet sheet() {
    return sheet;
  }

  SheetGrid grid() {
    return grid;
  }

  CellStyles styles() {
    return styles;
  }

  /** Returns the index of the row that is written next. */
  int next() {
    return next;
  }

  /** Starts a row. */
  XSSFRow row(double points) {
    XSSFRow existing = sheet.getRow(next);
    XSSFRow row = existing == null ? sheet.createRow(next) : existing;
    next++;
    row.setHeightInPoints((float) Math.min(Math.ceil(points), TALLEST));
    return row;
  }

  /** Keeps the row that was written last on one page with the next. */
  void keepWithNext() {
    kept.add(next - 1);
  }

  /**
   * Keeps the row that was written last with the next where a page holds all that belongs to it.
   */
  void keepWhole() {
    whole.add(next - 1);
  }

  /** Says where pages end when the sheet is printed. */
  void breakPages() {
    PageBreaks.set(sheet, grid.widthTo(grid.last()), next, kept, whole);
  }

  /** Leaves some space. */
  void gap(double points) {
    row(points);
  }

  /** Writes a text over as many columns as fit into a width, and as many lines as it needs. */
  void line(String text, Look look, int width) {
    if (text.isBlank()) {
      return;
    }
    int last = grid.lastNear(width);
    int room = grid.widthTo(last) - TableShape.STEP * look.indent();
    XSSFRow row = row(height(text, look.letter(), room));
    CellWriting.text(row.createCell(SheetGrid.FIRST), text, look, styles);
    if (last > SheetGrid.FIRST) {
      sheet.addMergedRegionUnsafe(
          new CellRangeAddress(row.getRowNum(), row.getRowNum(), SheetGrid.FIRST, last));
    }
  }

  /** Returns the height in points that a text needs in so many pixels. */
  static double height(String text, Letter letter, double pixels) {
    int lines = TextMeasure.lines(text, letter, Math.max(pixels * CAUTION - 5, 1)).size();
    return lines * Math.ceil(letter.points() * LINE_HEIGHT) + PADDING;
  }
}
