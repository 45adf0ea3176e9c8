package org.regionalism.report.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The columns of a sheet: a margin, then those that its tables share, then spare ones, so that
 * texts and charts find room on every sheet.
 *
 * @param widths the columns after the margin, from the left, in pixels
 * @param tables where the sheet's tables are, in their order
 */
record SheetGrid(List<Integer> widths, List<TablePlace> tables) {

  /** The first column of the content; the one before it is the margin. */
  static final int FIRST = 1;

  /** What fits on a projector of 1280 pixels beside the row numbers and the scroll bar. */
  static final int SCREEN = 1180;

  private static final int LEAST = 1070;
  private static final int MARGIN = 19;
  private static final int SPARE = 90;
  private static final double PIXELS_A_CHARACTER = 7;
  private static final int UNITS_A_CHARACTER = 256;
  private static final int EMU_A_PIXEL = 9525;

  SheetGrid {
    widths = List.copyOf(widths);
    tables = List.copyOf(tables);
  }

  /**
   * Returns the columns with spare ones where they are not enough.
   *
   * @param shared the columns of the tables
   */
  static SheetGrid of(List<Integer> shared, List<TablePlace> tables) {
    List<Integer> widths = new ArrayList<>(shared);
    int sum = shared.stream().mapToInt(Integer::intValue).sum();
    for (; sum < LEAST; sum += SPARE) {
      widths.add(Math.min(SPARE, LEAST - sum));
    }
    return new SheetGrid(widths, tables);
  }

  /** Sets the widths of a sheet's columns. */
  void applyTo(XSSFSheet sheet) {
    setWidth(sheet, 0, MARGIN);
    for (int i = 0; i < widths.size(); i++) {
      setWidth(sheet, FIRST + i, widths.get(i));
    }
  }

  /** Sets the width of one column in pixels. */
  static void setWidth(XSSFSheet sheet, int column, int pixels) {
    sheet.setColumnWidth(column, (int) Math.round(pixels / PIXELS_A_CHARACTER * UNITS_A_CHARACTER));
  }

  /** Returns the last column of the content. */
  int last() {
    return FIRST + widths.size() - 1;
  }

  /** Returns the column that ends nearest to so many pixels from the content's left edge. */
  int lastNear(int pixels) {
    int column = FIRST;
    while (column < last()
        && widthTo(column + 1) <= SCREEN
        && widthTo(column + 1) - pixels < pixels - widthTo(column)) {
      column++;
    }
    return column;
  }

  /** Returns the pixels from the content's left edge to a column's right edge. */
  int widthTo(int column) {
    int pixels = 0;
    for (int one = FIRST; one <= column; one++) {
      pixels += width(one);
    }
    return pixels;
  }

  /** Returns the width of some columns in pixels. */
  int width(int first, int last) {
    return widthTo(last) - widthTo(first) + width(first);
  }

  /** Returns the column's width in pixels. */
  int width(int column) {
    return widths.get(column - FIRST);
  }

  /**
   * Returns where a picture goes that starts at the content's left edge.
   *
   * @param top its first row
   * @param below the row below it
   * @param width its width in pixels, at most that of the content
   */
  ClientAnchor anchor(int top, int below, int width) {
    int column = FIRST;
    int left = width;
    while (column < last() && left > width(column)) {
      left -= width(column);
      column++;
    }
    int rest = Math.min(left, width(column)) * EMU_A_PIXEL;
    ClientAnchor anchor = new XSSFClientAnchor(0, 0, rest, 0, FIRST, top, column, below);
    anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
    return anchor;
  }
}
