package org.regionalism.report.excel;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.regionalism.report.Cell;

/** Writes the rows of one table, each as high as its texts need. */
record TableRows(SheetPage page, TableShape shape, TablePlace place, Words words) {

  /** The points that a row has at least in which people write. */
  private static final double ROOM = 34;

  /**
   * Writes a row.
   *
   * @param below the points that are left empty below its texts
   */
  void write(List<Cell> cells, Look base, double below) {
    double height = 0;
    for (int i = 0; i < cells.size(); i++) {
      height = Math.max(height, height(i, cells.get(i), base.letter()));
    }
    XSSFRow row = page.row(height + below);
    for (int i = 0; i < cells.size(); i++) {
      Look look = base.at(shape.sides().get(i)).indented(shape.indent(i));
      CellWriting.write(row.createCell(place.first(i)), cells.get(i), look, page.styles(), words);
      merge(row, place.first(i), place.last(i));
    }
  }

  /** How many points a cell needs; a number takes one line. */
  private double height(int column, Cell written, Letter letter) {
    Cell cell = written.plain();
    boolean number = cell instanceof Cell.Amount || cell instanceof Cell.Heat;
    String text = number ? "" : CellWriting.text(cell, words);
    int room = page.grid().width(place.first(column), place.last(column));
    double pixels = room - shape.indent(column) * TableShape.STEP;
    double height = SheetPage.height(text, letter, pixels);
    return written instanceof Cell.Entry ? Math.max(height, ROOM) : height;
  }

  private void merge(XSSFRow row, int first, int last) {
    if (first < last) {
      XSSFCellStyle style = row.getCell(first).getCellStyle();
      for (int column = first + 1; column <= last; column++) {
        row.createCell(column).setCellStyle(style);
      }
      page.sheet()
          .addMergedRegionUnsafe(
              new CellRangeAddress(row.getRowNum(), row.getRowNum(), first, last));
    }
  }
}
