package org.regionalism.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionalism.report.excel.SampleReport.column;

import java.util.List;
import java.util.OptionalDouble;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.report.Block;
import org.regionalism.report.Cell;
import org.regionalism.report.Formula;

class CellWritingTest {

  private static final List<Cell> KINDS =
      List.of(
          new Cell.Entry("entry", List.of()),
          new Cell.Goal(OptionalDouble.of(62.5)),
          new Cell.Computed(
              new Cell.Amount(-3, Cell.Format.SIGNED_INDEX),
              new Formula.Gap("Heading", "Heading", false)),
          new Cell.Label("label"),
          new Cell.RowHeading("heading"),
          new Cell.Link("heading", "folder/"),
          new Cell.Quote("quote"),
          new Cell.Amount(3, Cell.Format.COUNT),
          new Cell.Heat(61.6, 90),
          new Cell.Range(33.5, 56.2, Cell.Format.INDEX),
          new Cell.Withheld("<5"));

  @Test
  void knowsEveryKindOfCell() {
    assertThat(Cell.class.getPermittedSubclasses())
        .filteredOn(kind -> !kind.isEnum())
        .containsExactlyInAnyOrderElementsOf(KINDS.stream().<Class<?>>map(Cell::getClass).toList());
    assertThat(KINDS).allSatisfy(cell -> assertThat(written(cell).toString()).isNotEmpty());
  }

  @ParameterizedTest
  @EnumSource(Cell.Format.class)
  void keepsNumbersNumbers(Cell.Format format) {
    XSSFCell cell = written(new Cell.Amount(0.4321, format));
    assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
    assertThat(cell.getNumericCellValue()).isEqualTo(0.4321);
    assertThat(cell.getCellStyle().getDataFormatString())
        .isEqualTo(Numbers.padded(Numbers.code(0.4321, format)));
    assertThat(cell.getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
  }

  @Test
  void leadsWhereALinkLeads() {
    XSSFCell cell = written(new Cell.Link("=Alder", "alder basin/"));

    assertThat(cell.getStringCellValue()).isEqualTo("=Alder");
    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
    assertThat(cell.getHyperlink().getAddress()).isEqualTo("alder%20basin/");
    assertThat(cell.getCellStyle().getFont().getUnderline()).isNotZero();
  }

  @Test
  void writesRangesAsText() {
    XSSFCell cell = written(new Cell.Range(33.5, 56.2, Cell.Format.INDEX));
    assertThat(cell.getStringCellValue()).isEqualTo("34 to 56");
    assertThat(cell.getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
  }

  @Test
  void writesWithheldCellsInGreyItalics() {
    XSSFCell cell = written(new Cell.Withheld("<5"));
    assertThat(cell.getStringCellValue()).isEqualTo("<5");
    assertThat(cell.getCellStyle().getFont().getItalic()).isTrue();
    assertThat(cell.getCellStyle().getFont().getXSSFColor().getARGBHex()).isEqualTo("FF616E7C");
  }

  @Test
  void writesHeatWithItsNumberOnItsColour() {
    XSSFCell far = written(new Cell.Heat(12.5, 0));
    assertThat(far.getNumericCellValue()).isEqualTo(12.5);
    assertThat(far.getCellStyle().getFillForegroundXSSFColor().getARGBHex()).isEqualTo("FF8C510A");
    assertThat(far.getCellStyle().getFont().getXSSFColor().getARGBHex()).isEqualTo("FFFFFFFF");
    XSSFCell near = written(new Cell.Heat(12.5, 100));
    assertThat(near.getCellStyle().getFillForegroundXSSFColor().getARGBHex()).isEqualTo("FF01665E");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0"})
  void keepsTextsThatLookLikeFormulasTexts(String text) {
    XSSFCell cell = written(new Cell.Label(text));
    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
    assertThat(cell.getStringCellValue()).isEqualTo(text);
    assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
  }

  @Test
  void keepsFormulasInProseTextsToo() {
    XSSFSheet sheet = Written.sheet(new Block.Paragraph("=HYPERLINK(\"x\")"));
    XSSFCell cell = Written.cell(sheet, "=HYPERLINK(\"x\")");
    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
    assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
  }

  @Test
  void leavesOrdinaryTextsWithoutAQuotePrefix() {
    assertThat(written(new Cell.Label("1 = 1")).getCellStyle().getQuotePrefixed()).isFalse();
  }

  @Test
  void readsTextsThatLookLikeEscapesBackUnchanged() {
    assertThat(written(new Cell.Label("a _x0041_ b")).getStringCellValue())
        .isEqualTo("a _x0041_ b");
  }

  @Test
  void leavesBlankTextsEmpty() {
    assertThat(written(new Cell.Label(" ")).getCellType()).isEqualTo(CellType.BLANK);
  }

  private static XSSFCell written(Cell cell) {
    XSSFSheet sheet =
        Written.sheet(
            new Block.Table("t", "", List.of(column("Heading", 8)), List.of(List.of(cell))));
    return sheet.getRow(Written.cell(sheet, "Heading").getRowIndex() + 1).getCell(1);
  }
}
