package org.regionalism.report.excel;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.regionalism.report.Block;

/**
 * A hidden column beside the content, and a hidden row above the first table that has keys: by them
 * the tables are found again when people have written into the sheet.
 */
final class KeyColumn {

  private static final int LEAST_HEIGHT = 1;

  private final SheetPage page;
  private final int column;
  private int marked = -1;
  private String other = "";

  KeyColumn(SheetPage page) {
    this.page = page;
    this.column = page.grid().last() + 1;
  }

  /** Writes the row that names the columns, above the head of the first table with keys. */
  void mark(Block.Keys keys, TablePlace place) {
    if (marked >= 0) {
      return;
    }
    other = keys.other();
    marked = page.next();
    XSSFRow row = page.row(LEAST_HEIGHT);
    row.setZeroHeight(true);
    for (int i = 0; i < keys.columns().size(); i++) {
      row.createCell(place.first(i)).setCellValue(PlainText.forCell(keys.columns().get(i)));
    }
    row.createCell(column).setCellValue(PlainText.forCell(keys.mark()));
    page.keepWithNext();
  }

  /** Names the rows of a table of which the first row below its head is given. */
  void name(Block.Keys keys, int firstRow) {
    for (int i = 0; i < keys.rows().size(); i++) {
      page.sheet()
          .getRow(firstRow + i)
          .createCell(column)
          .setCellValue(PlainText.forCell(keys.rows().get(i)));
    }
  }

  /** Marks the rows that hold something and are none of a table, and hides the column. */
  void finish() {
    if (marked < 0) {
      return;
    }
    XSSFSheet sheet = page.sheet();
    for (int i = marked; i < page.next(); i++) {
      XSSFRow row = sheet.getRow(i);
      if (row != null && row.getLastCellNum() > 0 && row.getCell(column) == null) {
        row.createCell(column).setCellValue(PlainText.forCell(other));
      }
    }
    sheet.setColumnHidden(column, true);
  }
}
