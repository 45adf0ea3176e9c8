package org.regionalism.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionalism.report.excel.SampleReport.column;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.report.Block;
import org.regionalism.report.Cell;

class TableWriterTest {

  @Test
  void setsAHeadOffWithABoldFaceAndAStrongerRule() {
    XSSFSheet sheet = Written.sheet(table("t", 3));
    XSSFCell head = Written.cell(sheet, "Number");
    assertThat(head.getCellStyle().getFont().getBold()).isTrue();
    assertThat(head.getCellStyle().getBorderBottom()).isEqualTo(BorderStyle.MEDIUM);
    XSSFCell body = sheet.getRow(head.getRowIndex() + 1).getCell(2);
    assertThat(body.getCellStyle().getFont().getFontHeight()).isEqualTo((short) 210);
    assertThat(body.getCellStyle().getBorderBottom()).isEqualTo(BorderStyle.THIN);
    assertThat(body.getCellStyle().getBottomBorderXSSFColor().getARGBHex()).isEqualTo("FFCBD2D9");
  }

  @Test
  void putsHeadingsOfFiguresAboveTheFigures() {
    XSSFSheet sheet = Written.sheet(table("t", 3));
    assertThat(Written.cell(sheet, "Number").getCellStyle().getAlignment())
        .isEqualTo(HorizontalAlignment.RIGHT);
    assertThat(Written.cell(sheet, "Text").getCellStyle().getAlignment())
        .isEqualTo(HorizontalAlignment.LEFT);
  }

  @Test
  void namesTheRangeOfEveryTable() {
    XSSFSheet sheet = Written.sheet(table("by-sector", 3), table("a1", 2));
    assertThat(sheet.getWorkbook().getName("table_by_sector").getRefersToFormula())
        .isEqualTo("'One'!$B$6:$C$9");
    assertThat(sheet.getWorkbook().getName("table_a1").getRefersToFormula())
        .isEqualTo("'One'!$B$12:$C$14");
  }

  @Test
  void filtersTheFirstLongTable() {
    XSSFSheet sheet = Written.sheet(table("short", 8), table("long", 9), table("longer", 10));
    assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("B17:C26");
  }

  @Test
  void filtersNoShortTable() {
    assertThat(Written.sheet(table("short", 8)).getCTWorksheet().isSetAutoFilter()).isFalse();
  }

  @Test
  void makesRowsHighEnoughForTextsOfManyLines() {
    Cell text = new Cell.Label("Several words that need lines of their own. ".repeat(6).strip());
    XSSFSheet sheet =
        Written.sheet(
            new Block.Table(
                "t",
                "",
                List.of(column("Name", 10), column("Text", 30)),
                List.of(
                    List.of(new Cell.RowHeading("Long"), text),
                    List.of(new Cell.RowHeading("Short"), new Cell.Label("One line")))));
    float high = Written.cell(sheet, "Long").getRow().getHeightInPoints();
    float low = Written.cell(sheet, "Short").getRow().getHeightInPoints();
    assertThat(low).isBetween(15f, 24f);
    assertThat(high).isBetween(8 * 13f, 14 * 15f);
  }

  @Test
  void widensColumnsForFiguresThatWouldNotFit() {
    XSSFSheet sheet =
        Written.sheet(
            new Block.Table(
                "t",
                "",
                List.of(column("N", 1)),
                List.of(List.of(new Cell.Amount(123_456_789, Cell.Format.COUNT)))));
    assertThat(sheet.getColumnWidthInPixels(1)).isGreaterThan(75);
  }

  @Test
  void drawsBarsBehindColumnsOfSharesOnly() {
    XSSFSheet sheet =
        Written.sheet(
            new Block.Table(
                "t",
                "",
                List.of(column("n", 8), column("Share", 8)),
                IntStream.range(0, 5)
                    .mapToObj(
                        i ->
                            List.<Cell>of(
                                new Cell.Amount(i, Cell.Format.COUNT),
                                new Cell.Amount(i / 5.0, Cell.Format.SHARE)))
                    .toList()));
    var formatting = sheet.getSheetConditionalFormatting();
    assertThat(formatting.getNumConditionalFormattings()).isEqualTo(1);
    assertThat(formatting.getConditionalFormattingAt(0).getFormattingRanges()[0].formatAsString())
        .isEqualTo("C6:C10");
    assertThat(sheet.getCTWorksheet().getExtLst().xmlText()).contains("gradient=\"0\"", "C6:C10");
  }

  @Test
  void drawsNoBarsBehindCountsAmongShares() {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(List.of(new Cell.Amount(21, Cell.Format.COUNT)));
    for (int i = 0; i < 4; i++) {
      rows.add(List.of(new Cell.Amount(0.5, Cell.Format.SHARE)));
    }
    rows.add(List.of(new Cell.Withheld("<5")));
    rows.add(List.of(new Cell.Amount(0.5, Cell.Format.SHARE)));
    XSSFSheet sheet = Written.sheet(new Block.Table("t", "", List.of(column("Group", 8)), rows));
    assertThat(sheet.getSheetConditionalFormatting().getConditionalFormattingAt(0))
        .satisfies(
            rules ->
                assertThat(List.of(rules.getFormattingRanges()))
                    .extracting(CellRangeAddress::formatAsString)
                    .containsExactly("B7:B10", "B12"));
    assertThat(sheet.getCTWorksheet().getExtLst().xmlText()).contains(">B7:B10 B12<");
  }

  @Test
  void givesLongTextsSeveralColumnsOfAnotherTable() {
    Block.Table texts =
        new Block.Table(
            "texts",
            "",
            List.of(column("What", 20), column("Why", 60)),
            List.of(List.of(new Cell.RowHeading("a"), new Cell.Label("because"))));
    Block.Table figures =
        new Block.Table(
            "figures",
            "",
            List.of(column("What", 20), column("n", 8), column("m", 8), column("Index", 8)),
            List.of(
                List.of(
                    new Cell.RowHeading("b"),
                    new Cell.Amount(1, Cell.Format.COUNT),
                    new Cell.Amount(2, Cell.Format.COUNT),
                    new Cell.Heat(50, 50))));
    XSSFSheet sheet = Written.sheet(texts, figures);
    assertThat(sheet.getColumnWidthInPixels(2)).isLessThan(120);
    XSSFCell because = Written.cell(sheet, "because");
    assertThat(sheet.getMergedRegions())
        .filteredOn(region -> region.isInRange(because))
        .singleElement()
        .satisfies(region -> assertThat(region.getNumberOfCells()).isGreaterThan(2));
    assertThat(sheet.getWorkbook().getName("table_figures").getRefersToFormula())
        .endsWith("$B$8:$E$9");
  }

  @Test
  void centersColouredColumnsAndWhatStandsInTheirPlace() {
    XSSFSheet sheet =
        Written.sheet(
            new Block.Table(
                "t",
                "",
                List.of(column("Who", 8), column("Shown", 8), column("Kept back", 8)),
                List.of(
                    List.of(
                        new Cell.RowHeading("a"), new Cell.Heat(5, 5), new Cell.Withheld("<5")))));
    assertThat(List.of("Shown", "5.0", "Kept back", "<5"))
        .allSatisfy(
            text ->
                assertThat(Written.cell(sheet, text).getCellStyle().getAlignment())
                    .isEqualTo(HorizontalAlignment.CENTER));
  }

  @Test
  void beginsRowsOfTextsAtTheirTopAndCentersTheOthers() {
    Cell text = new Cell.Label("Several words that need lines of their own. ".repeat(6).strip());
    List<Cell> words = List.of(new Cell.RowHeading("only texts"), text);
    List<Cell> figures = List.of(new Cell.RowHeading("with a figure"), new Cell.Heat(5, 5));
    List<Block.Column> columns = List.of(column("Name", 10), column("Text", 30));
    XSSFSheet sheet =
        Written.sheet(
            new Block.Table("w", "", columns, List.of(words)),
            new Block.Table("f", "", columns, List.of(figures)));
    assertThat(Written.cell(sheet, "only texts").getCellStyle().getVerticalAlignment())
        .isEqualTo(VerticalAlignment.TOP);
    assertThat(Written.cell(sheet, "with a figure").getCellStyle().getVerticalAlignment())
        .isEqualTo(VerticalAlignment.CENTER);
  }

  /** One of these lengths would end just behind a full page. */
  @ParameterizedTest
  @ValueSource(ints = {20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32})
  void leavesTheLastRowOnAPageWithTheOneBefore(int rows) {
    XSSFSheet sheet = Written.sheet(table("long", rows));
    int last = Written.cell(sheet, "row " + (rows - 1)).getRowIndex();
    assertThat(sheet.getRowBreaks()).doesNotContain(last - 1);
  }

  private static Block.Table table(String id, int rows) {
    return new Block.Table(
        id,
        "What to look for",
        List.of(column("Text", 20), column("Number", 8)),
        IntStream.range(0, rows)
            .mapToObj(
                i ->
                    List.<Cell>of(
                        new Cell.RowHeading("row " + i), new Cell.Amount(i, Cell.Format.COUNT)))
            .toList());
  }
}
