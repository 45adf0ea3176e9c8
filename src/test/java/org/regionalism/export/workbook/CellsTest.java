package org.regionalism.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionalism.Workbooks.parts;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalism.Workbooks;
import org.regionalism.diagnostic.Code;

/** What the cells of a workbook hold for a person who looks at them. */
class CellsTest {

  private static final String OWN_FORMATS =
      "<numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\\ hh:mm\"/>"
          + "<numFmt numFmtId=\"165\" formatCode=\"0.00&quot; days&quot;\"/>";

  @TempDir private Path folder = Path.of("unset");

  private String text(String cell) throws Exception {
    Map<String, String> parts = parts("<row r=\"1\">" + cell + "</row>");
    parts.put(Workbooks.STYLES, Workbooks.styles(OWN_FORMATS, 0, 14, 164, 165, 22, 46));
    parts.put(
        Workbooks.TEXTS,
        Workbooks.texts(
            "<si><t>Agree</t></si>"
                + "<si><r><rPr><b/></rPr><t>Strongly </t></r><r><t>agree</t></r></si>"
                + "<si><t>同意</t><rPh sb=\"0\" eb=\"2\"><t>ドウイ</t></rPh><phoneticPr/></si>"
                + "<si><t xml:space=\"preserve\"> two_x000D_\nlines_x001B_[31m _x005F_x0041_</t></si>"
                + "<si><t/></si>"));
    return new Books(folder).cells(parts).get(0).get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "4, 4",
    "4.0, 4",
    "4E0, 4",
    "' 4 ', 4",
    "-0, 0",
    "0.30000000000000004, 0.3",
    "-2.50, -2.5",
    "1E-7, 0.0000001",
    "123456789012345678, 123456789012346000",
    "1e300, 1E+300",
  })
  void writesNumbersAsAPersonWould(String raw, String text) throws Exception {
    assertThat(text("<c r=\"A1\"><v>" + raw + "</v></c>")).isEqualTo(text);
    assertThat(text("<c r=\"A1\" t=\"n\"><v>" + raw + "</v></c>")).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 46085, 2026-03-04",
    "1, 46085.5, 2026-03-04T12:00:00",
    "2, 46085.427083333336, 2026-03-04T10:15:00",
    "4, 46085.99999999, 2026-03-05",
    "1, 59, 1900-02-28",
    "1, 61, 1900-03-01",
    "1, 0.427083333333333, 10:15:00",
    "1, -1, -1",
    "1, 2958466, 2958466",
    "3, 46085.5, 46085.5",
    "5, 1.5, 1.5",
    "0, 46085, 46085",
    "99, 46085, 46085",
  })
  void writesDaysWhereTheFormatShowsThem(int format, String raw, String text) throws Exception {
    assertThat(text("<c r=\"A1\" s=\"" + format + "\"><v>" + raw + "</v></c>")).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "t=\"s\"><v>0</v>, Agree",
    "t=\"s\"><v>1</v>, Strongly agree",
    "t=\"s\"><v>2</v>, 同意",
    "t=\"inlineStr\"><is><t>Agree</t></is>, Agree",
    "t=\"inlineStr\"><is><r><t>Ag</t></r><r><t>ree</t></r></is>, Agree",
    "t=\"str\"><f>A2&amp;A3</f><v>Agree</v>, Agree",
    "><f>2+2</f><v>4</v>, 4",
    "t=\"b\"><v>1</v>, TRUE",
    "t=\"b\"><v>0</v>, FALSE",
    "t=\"e\"><v>#N/A</v>, #N/A",
    "t=\"d\"><v>2026-03-04T10:15:00.000Z</v>, 2026-03-04T10:15:00",
    "t=\"d\"><v>2026-03-04T00:00:00</v>, 2026-03-04",
    "t=\"inlineStr\"><is><t><![CDATA[a < b]]></t></is>, a < b",
    "t=\"str\"><v>R&amp;D <!-- a note --> &#233;</v>, R&D  é",
  })
  void readsEveryKindOfCell(String cell, String text) throws Exception {
    assertThat(text("<c r=\"A1\" " + cell + "</c>")).isEqualTo(text);
  }

  @Test
  void cleansControlCharactersAndKeepsBlanks() throws Exception {
    assertThat(text("<c r=\"A1\" t=\"s\"><v>3</v></c>")).isEqualTo(" two\nlines[31m _x0041_");
    assertThat(text("<c r=\"A1\" t=\"inlineStr\"><is><t>Agree\u00A0</t></is></c>"))
        .isEqualTo("Agree\u00A0");
    assertThat(text("<c r=\"A1\" t=\"str\"><v>_xD83C__xDF3E_ _xD83C_</v></c>"))
        .isEqualTo("🌾 \uFFFD");
  }

  @Test
  void countsDaysFrom1904WhereTheWorkbookSaysSo() throws Exception {
    Map<String, String> parts = parts("<row><c s=\"1\"><v>44623</v></c></row>");
    parts.put(Workbooks.STYLES, Workbooks.styles("", 0, 14));
    parts.computeIfPresent(
        Workbooks.BOOK,
        (name, xml) -> xml.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>"));

    assertThat(new Books(folder).cells(parts)).containsExactly(List.of("2026-03-04"));
  }

  @Test
  void refusesFormulasThatWereNeverWorkedOut() throws Exception {
    String rows = "<row r=\"3\"><c r=\"B3\"><f>2+2</f><v></v></c></row>";

    assertThat(new Books(folder).fault(parts(rows)).code()).isEqualTo(Code.XLSX_FORMULA);
    assertThat(new Books(folder).fault(parts(rows)).location())
        .hasToString("survey.xlsx:Responses!B3");
  }

  @Test
  void takesAnEmptyResultOfAFormulaAsABlank() throws Exception {
    String row = "<c r=\"A1\" t=\"str\"><f>IF(1,\"\")</f><v></v></c><c r=\"B1\"><v>4</v></c>";

    assertThat(new Books(folder).cells(parts("<row r=\"1\">" + row + "</row>")))
        .containsExactly(List.of("", "4"));
  }
}
