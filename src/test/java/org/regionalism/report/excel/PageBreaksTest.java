package org.regionalism.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class PageBreaksTest {

  private static final int NARROW = 800;
  private static final int WIDE = 2000;

  @Test
  void countsWithTheSmallerOfBothPapers() {
    assertThat(PageBreaks.room(NARROW)).isBetween(6.8 * 72, 6.9 * 72);
    assertThat(PageBreaks.room(WIDE)).isGreaterThan(2 * PageBreaks.room(NARROW) * 0.9);
  }

  @Test
  void endsAPageWhenItIsFull() throws IOException {
    assertThat(breaks(12, Set.of(), 0)).containsExactly(3, 7);
  }

  @Test
  void keepsRowsTogether() throws IOException {
    assertThat(breaks(12, Set.of(2, 3, 4), 0)).containsExactly(1, 5, 9);
  }

  @Test
  void movesWhatFitsOnAPageToTheNextAsAWhole() throws IOException {
    assertThat(breaks(12, Set.of(), Set.of(2, 3, 4), 0)).containsExactly(1, 5, 9);
  }

  @Test
  void partsWhatFitsOnNoPageButKeepsItsHeadWithItsFirstRow() throws IOException {
    assertThat(breaks(12, Set.of(3, 4), Set.of(5, 6, 7, 8, 9), 0)).containsExactly(2, 6, 10);
  }

  @Test
  void countsRepeatedRowsOnLaterPages() throws IOException {
    assertThat(breaks(12, Set.of(), 1)).containsExactly(3, 6, 9);
  }

  /** Rows of 120 points, four of which fit on a page. */
  private static int[] breaks(int rows, Set<Integer> kept, int repeated) throws IOException {
    return breaks(rows, kept, Set.of(), repeated);
  }

  private static int[] breaks(int rows, Set<Integer> kept, Set<Integer> whole, int repeated)
      throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet("s");
      for (int i = 0; i < rows; i++) {
        sheet.createRow(i).setHeightInPoints(120);
      }
      if (repeated > 0) {
        sheet.setRepeatingRows(new CellRangeAddress(0, repeated - 1, -1, -1));
      }
      PageBreaks.set(sheet, NARROW, rows, kept, whole);
      return sheet.getRowBreaks();
    }
  }
}
