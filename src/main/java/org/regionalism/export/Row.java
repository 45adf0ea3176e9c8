package org.regionalism.export;

import java.util.Arrays;

/** One row of a table, as it stands in the file. */
public final class Row {

  private static final String MARK = "\uFEFF";

  private final int number;
  private final String[] cells;

  Row(int number, String[] cells) {
    this.number = number;
    this.cells = cells;
  }

  /**
   * Returns its number as a spreadsheet counts.
   *
   * @return the number, the file's first row being 1
   */
  public int number() {
    return number;
  }

  /**
   * Returns how many cells it has.
   *
   * @return the width, 0 or more
   */
  public int width() {
    return cells.length;
  }

  /**
   * Returns a cell.
   *
   * @param column the column from 0
   * @return its text; empty beyond the row's end
   */
  public String cell(int column) {
    return column < cells.length ? cells[column] : "";
  }

  /**
   * Tells whether another row says the same, but for the mark with which text files begin: where
   * two of them were joined it stands in the middle, and quotation marks behind it count as text.
   *
   * @param other another row
   * @return true if every cell is the same
   */
  public boolean repeats(Row other) {
    if (cells.length != other.cells.length) {
      return false;
    }
    for (int i = 0; i < cells.length; i++) {
      String cell = cells[i];
      String text = other.cells[i];
      if (!cell.equals(text) && !(i == 0 && isMarked(cell, text))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMarked(String cell, String text) {
    return cell.startsWith(MARK)
        && (cell.equals(MARK + text) || cell.equals(MARK + '"' + text + '"'));
  }

  /** The same row with empty cells at its end, up to a width. */
  Row padded(int width) {
    if (width <= cells.length) {
      return this;
    }
    String[] wider = Arrays.copyOf(cells, width);
    Arrays.fill(wider, cells.length, width, "");
    return new Row(number, wider);
  }

  /**
   * Tells whether nothing stands in it.
   *
   * @return true if every cell is blank
   */
  public boolean isBlank() {
    for (String cell : cells) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }
}
