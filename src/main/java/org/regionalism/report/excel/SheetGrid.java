package org.regionalism.report.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.regionalism.report.Block;
import org.regionalism.report.Document;

/**
 * The columns of a sheet, in pixels: a margin, then the columns that its tables share, each as wide
 * as the widest of them needs, then spare ones, so that texts and charts find room on every sheet.
 *
 * @param widths the columns after the margin, from the left, in pixels
 */
record SheetGrid(List<Integer> widths) {

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
  }

  /** Returns the columns for a section. */
  static SheetGrid of(Document.Section section, Words words) {
    List<Integer> widths = new ArrayList<>();
    for (Block block : section.blocks()) {
      if (block instanceof Block.Table table) {
        List<Integer> wanted = TableShape.of(table, words).widths();
        for (int i = 0; i < wanted.size(); i++) {
          if (i < widths.size()) {
            widths.set(i, Math.max(widths.get(i), wanted.get(i)));
          } else {
            widths.add(wanted.get(i));
          }
        }
      }
    }
    int sum = widths.stream().mapToInt(Integer::intValue).sum();
    for (; sum < LEAST; sum += SPARE) {
      widths.add(Math.min(SPARE, LEAST - sum));
    }
    return new SheetGrid(widths);
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

  /** Returns the last column that ends within so many pixels of the content's left edge. */
  int lastWithin(int pixels) {
    int column = FIRST;
    while (column < last() && widthTo(column + 1) <= pixels) {
      column++;
    }
    return column;
  }

  /** Returns the pixels from the content's left edge to a column's right edge. */
  int widthTo(int column) {
    return widths.subList(0, column - FIRST + 1).stream().mapToInt(Integer::intValue).sum();
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
