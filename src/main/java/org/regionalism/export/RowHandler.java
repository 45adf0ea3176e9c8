package org.regionalism.export;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;
import org.regionalism.diagnostic.Code;

/** Collects the cells of a row. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<Row> {

  /** More columns than any spreadsheet has. */
  static final int MAX_COLUMNS = 16_384;

  /** All cells of a row together; the parser itself bounds each one. */
  private static final int MAX_CHARACTERS = 16 << 20;

  private final RecentTexts texts = new RecentTexts();
  private String[] cells = new String[0];
  private int width = 64;
  private long characters;
  private int number;

  /** Where a row breaks off: the column, from 1, of the cell that was not completed. */
  int brokenColumn() {
    return number == 0 ? 1 : width + 1;
  }

  /** Rows are mostly as wide as the one before. */
  @Override
  protected void handleBegin(long startingLineNumber) {
    cells = new String[Math.max(1, width)];
    width = 0;
    characters = 0;
    number++;
  }

  @Override
  protected void handleField(int column, char[] buffer, int offset, int length, boolean quoted) {
    if (column == cells.length) {
      if (column == MAX_COLUMNS) {
        throw new CsvFault.Row(Code.CSV_TOO_MANY_COLUMNS);
      }
      cells = Arrays.copyOf(cells, Math.min(2 * column, MAX_COLUMNS));
    }
    characters += length;
    if (characters > MAX_CHARACTERS) {
      throw new CsvFault.Row(Code.CSV_FIELD_TOO_LONG);
    }
    cells[column] = texts.of(buffer, offset, length);
    width = column + 1;
  }

  @Override
  protected void handleEmpty() {
    width = 0;
  }

  @Override
  protected Row buildRecord() {
    return new Row(number, cells.length == width ? cells : Arrays.copyOf(cells, width));
  }
}
