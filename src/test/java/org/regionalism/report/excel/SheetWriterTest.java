package org.regionalism.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionalism.report.excel.SampleReport.column;

import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.regionalism.report.Block;
import org.regionalism.report.Cell;

class SheetWriterTest {

  private static final Block.Table TABLE =
      new Block.Table(
          "t", "Caption", List.of(column("Head", 20)), List.of(List.of(new Cell.Label("Body"))));

  private static final Map<Class<?>, Block> KINDS =
      Map.of(
          Block.Heading.class, new Block.Heading("Seen"),
          Block.Paragraph.class, new Block.Paragraph("Seen"),
          Block.Note.class, new Block.Note("Seen"),
          Block.Bullets.class, new Block.Bullets(List.of("Seen", "Also seen")),
          Block.Table.class, TABLE,
          Block.Picture.class, new Block.Picture(SampleReport.principleBars()));

  @Test
  void writesEveryKindOfBlock() {
    assertThat(Block.class.getPermittedSubclasses())
        .filteredOn(kind -> !kind.equals(Block.Column.class))
        .containsExactlyInAnyOrderElementsOf(KINDS.keySet())
        .allSatisfy(
            kind ->
                assertThat(Written.sheet(KINDS.get(kind)).getLastRowNum())
                    .isGreaterThan(Written.sheet().getLastRowNum()));
  }

  @Test
  void startsWithTitleAndLead() {
    XSSFSheet sheet = Written.sheet();
    XSSFCell title = Written.cell(sheet, "Finding");
    assertThat(title.getCellStyle().getFont().getFontHeightInPoints()).isEqualTo((short) 18);
    assertThat(title.getCellStyle().getFont().getBold()).isTrue();
    assertThat(title.getCellStyle().getFont().getXSSFColor().getARGBHex()).isEqualTo("FF1F2933");
    XSSFCell lead = Written.cell(sheet, "What is shown");
    assertThat(lead.getCellStyle().getFont().getFontHeight()).isEqualTo((short) 210);
    assertThat(lead.getCellStyle().getFont().getXSSFColor().getARGBHex()).isEqualTo("FF616E7C");
    assertThat(lead.getRowIndex()).isEqualTo(title.getRowIndex() + 1);
  }

  @Test
  void showsNoGridAndLeavesAMargin() {
    XSSFSheet sheet = Written.sheet(TABLE);
    assertThat(sheet.isDisplayGridlines()).isFalse();
    assertThat(sheet.getColumnWidthInPixels(0)).isLessThan(25);
    assertThat(sheet).allSatisfy(row -> assertThat(row.getFirstCellNum()).isNotEqualTo((short) 0));
  }

  @Test
  void freezesTheHeadOfATableThatStandsAlone() {
    XSSFSheet sheet = Written.sheet(TABLE);
    int below = Written.cell(sheet, "Body").getRowIndex();
    assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) below);
    assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(below - 1);
  }

  @Test
  void freezesTheTitleOnlyAboveSeveralTables() {
    XSSFSheet sheet = Written.sheet(TABLE, TABLE);
    int caption = Written.cell(sheet, "Caption").getRowIndex();
    assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) caption);
  }

  @Test
  void breaksLongParagraphsIntoVisibleLines() {
    String text = "A sentence that goes on for a while. ".repeat(20).strip();
    XSSFSheet sheet = Written.sheet(new Block.Paragraph(text));
    XSSFCell cell = Written.cell(sheet, text);
    assertThat(cell.getCellStyle().getWrapText()).isTrue();
    assertThat(cell.getRow().getHeightInPoints()).isGreaterThan(4 * 13f);
    assertThat(sheet.getMergedRegions())
        .anySatisfy(region -> assertThat(region.isInRange(cell)).isTrue());
  }

  @Test
  void printsAcrossAndAsWideAsAPage() {
    XSSFSheet sheet = Written.sheet(TABLE);
    assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
    assertThat(sheet.getFitToPage()).isTrue();
    assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
    assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
    assertThat(sheet.getHeader().getLeft()).endsWith("Report");
    assertThat(sheet.getFooter().getLeft()).endsWith("One");
    assertThat(sheet.getFooter().getRight()).endsWith("&P / &N");
    assertThat(sheet.getWorkbook().getPrintArea(0)).startsWith("One!$B$1:");
  }

  @Test
  void printsNoPlottedFigures() {
    XSSFSheet sheet = Written.sheet(new Block.Picture(SampleReport.principleBars()));
    XSSFCell figures =
        Written.cell(sheet, "Figures plotted: " + SampleReport.principleBars().title());
    int last = SheetGrid.FIRST;
    while (sheet.getColumnWidthInPixels(last) > 0 && !covers(sheet, last)) {
      last++;
    }
    assertThat(figures.getColumnIndex()).isGreaterThan(last + 1);
  }

  private static boolean covers(XSSFSheet sheet, int column) {
    String letter = org.apache.poi.ss.util.CellReference.convertNumToColString(column);
    return sheet.getWorkbook().getPrintArea(0).contains(":$" + letter + "$");
  }
}
