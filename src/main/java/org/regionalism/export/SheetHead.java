package org.regionalism.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.export.workbook.Sheet;
import org.regionalism.export.workbook.SheetRows;
import org.regionalism.export.workbook.Workbook;

/**
 * The first rows of a sheet, as wide as the widest of them: blank cells at the end are not saved.
 */
final class SheetHead {

  private SheetHead() {}

  static List<Row> of(Workbook workbook, Sheet sheet) throws RefusedException {
    try (SheetRows rows = workbook.read(sheet)) {
      return of(rows);
    } catch (IOException nothingMoreToRead) {
      throw new java.io.UncheckedIOException(nothingMoreToRead);
    }
  }

  static List<Row> of(SheetRows rows) throws RefusedException {
    List<Row> head = new ArrayList<>();
    int width = 0;
    while (head.size() < Layout.LOOKED_AT && rows.next()) {
      head.add(new Row(rows.number(), rows.cells(rows.width())));
      width = Math.max(width, rows.width());
    }
    int widest = width;
    return head.stream().map(row -> row.padded(widest)).toList();
  }
}
