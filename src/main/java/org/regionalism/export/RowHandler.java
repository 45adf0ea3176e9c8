package org.regionalism.export;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;
import org.regionalism.diagnostic.Code;

/**
 * Collects the cells of a row. Answers repeat, so each column keeps a few recent texts: a cell that
 * repeats one of them costs no new text, and the matcher behind finds the very same object.
 */
final class RowHandler extends AbstractBaseCsvCallbackHandler<Row> {

  /** More columns than any spreadsheet has. */
  static final int MAX_COLUMNS = 16_384;

  /** All cells of a row together; the parser itself bounds each one. */
  private static final int MAX_CHARACTERS = 16 << 20;

  private static final int POOL = 32;

  /** Longer texts are comments, which do not repeat. */
  private static final int LONGEST_POOLED = 256;

  private String[][] pools = new String[64][];
  private String[] cells = new String[64];
  private int width;
  private long characters;
  private int number;

  @Override
  protected void handleBegin(long startingLineNumber) {
    width = 0;
    characters = 0;
    number++;
  }

  @Override
  protected void handleField(int column, char[] buffer, int offset, int length, boolean quoted) {
    if (column >= MAX_COLUMNS) {
      throw new CsvFault.Row(Code.CSV_TOO_MANY_COLUMNS);
    }
    if (column == cells.length) {
      cells = Arrays.copyOf(cells, column * 2);
      pools = Arrays.copyOf(pools, column * 2);
    }
    characters += length;
    if (characters > MAX_CHARACTERS) {
      throw new CsvFault.Row(Code.CSV_FIELD_TOO_LONG);
    }
    cells[column] = text(column, buffer, offset, length);
    width = column + 1;
  }

  @Override
  protected void handleEmpty() {
    width = 0;
  }

  @Override
  protected Row buildRecord() {
    return new Row(number, Arrays.copyOf(cells, width));
  }

  private String text(int column, char[] buffer, int offset, int length) {
    if (length == 0) {
      return "";
    }
    return length > LONGEST_POOLED
        ? withoutNul(new String(buffer, offset, length))
        : pooled(column, buffer, offset, length);
  }

  private static String withoutNul(String text) {
    if (text.indexOf(0) >= 0) {
      throw new CsvFault.Row(Code.CSV_NUL);
    }
    return text;
  }

  private String pooled(int column, char[] buffer, int offset, int length) {
    String[] pool = pools[column];
    if (pool == null) {
      pool = new String[POOL];
      pools[column] = pool;
    }
    int slot = slot(buffer, offset, length);
    String kept = pool[slot];
    if (kept == null || !same(kept, buffer, offset, length)) {
      kept = withoutNul(new String(buffer, offset, length));
      pool[slot] = kept;
    }
    return kept;
  }

  /** Length, ends and middle tell the answers of a scale apart; a clash only costs a new text. */
  private static int slot(char[] buffer, int offset, int length) {
    int mixed =
        length * 31
            + buffer[offset] * 7
            + buffer[offset + length - 1] * 3
            + buffer[offset + length / 2];
    return (mixed ^ (mixed >>> 5)) & (POOL - 1);
  }

  private static boolean same(String kept, char[] buffer, int offset, int length) {
    if (kept.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (kept.charAt(i) != buffer[offset + i]) {
        return false;
      }
    }
    return true;
  }
}
