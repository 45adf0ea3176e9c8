package org.regionalism.report.excel;

import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Ends printed pages between blocks, never within a chart, and for both paper sizes at the same
 * rows: a page takes no more than the smaller of both holds.
 */
final class PageBreaks {

  private static final double POINTS_A_PIXEL = 0.75;
  private static final double POINTS_AN_INCH = 72;

  /** What PrintSetup's margins leave of a page laid across, in inches. */
  private static final double LETTER_WIDTH = 10.0;

  private static final double LETTER_HEIGHT = 7.1;
  private static final double A4_WIDTH = 10.69;
  private static final double A4_HEIGHT = 6.86;

  private PageBreaks() {}

  /**
   * Sets the breaks of a sheet.
   *
   * @param width the width of what is printed, in pixels
   * @param rows how many rows are printed
   * @param kept the rows that stay on one page with the row below
   * @param whole the rows that do so where everything that hangs together fits on one page
   */
  static void set(XSSFSheet sheet, int width, int rows, Set<Integer> kept, Set<Integer> whole) {
    double room = room(width);
    double repeated = repeated(sheet);
    double used = 0;
    int start = 0;
    int parted = 0;
    while (start < rows) {
      int end = start;
      int least = start;
      double height = height(sheet, start);
      double leastHeight = height;
      while ((kept.contains(end) || whole.contains(end)) && end + 1 < rows) {
        boolean together = least == end && kept.contains(end);
        end++;
        height += height(sheet, end);
        least = together ? end : least;
        leastHeight = together ? height : leastHeight;
      }
      if (start < parted || height > room - repeated) {
        // Too much for any page: what must stay together does, the rest goes on row by row.
        parted = Math.max(parted, end);
        end = least;
        height = leastHeight;
      }
      if (used + height > room && start > 0) {
        sheet.setRowBreak(start - 1);
        used = repeated;
      }
      used += height;
      start = end + 1;
    }
  }

  /** Returns the points of rows that fit on a page when the width is made to fit. */
  static double room(int width) {
    double inches = width * POINTS_A_PIXEL / POINTS_AN_INCH;
    double letter = LETTER_HEIGHT * Math.max(inches / LETTER_WIDTH, 1);
    double a4 = A4_HEIGHT * Math.max(inches / A4_WIDTH, 1);
    return Math.min(letter, a4) * POINTS_AN_INCH;
  }

  private static double repeated(XSSFSheet sheet) {
    CellRangeAddress repeating = sheet.getRepeatingRows();
    double sum = 0;
    if (repeating != null) {
      for (int row = repeating.getFirstRow(); row <= repeating.getLastRow(); row++) {
        sum += height(sheet, row);
      }
    }
    return sum;
  }

  private static double height(XSSFSheet sheet, int index) {
    XSSFRow row = sheet.getRow(index);
    return row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints();
  }
}
