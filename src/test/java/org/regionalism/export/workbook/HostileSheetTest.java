package org.regionalism.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionalism.Workbooks.parts;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.Workbooks;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;

/** Sheets and texts that are broken, or made to break their reader. */
class HostileSheetTest {

  private static final String ROW = "<row r=\"1\"><c r=\"A1\"><v>4</v></c></row>";

  @TempDir private Path folder = Path.of("unset");
  private Books books = new Books(folder);

  @BeforeEach
  void inTheFolder() {
    books = new Books(folder);
  }

  private Code code(Map<String, String> parts) throws Exception {
    return books.fault(parts).code();
  }

  private Diagnostic fault(String rows) throws Exception {
    return books.fault(parts(rows));
  }

  private static Map<String, String> with(String part, String content) {
    Map<String, String> parts = parts(ROW);
    parts.put(part, content);
    return parts;
  }

  @Test
  void refusesEntities() throws Exception {
    assertThat(fault("<row><c t=\"str\"><v>&passwd;</v></c></row>").code())
        .isIn(Code.XLSX_DOCTYPE, Code.XLSX_SYNTAX);
  }

  @ParameterizedTest
  @CsvSource({
    "<row><c r=\"A1\"><v>4</v></row>",
    "<row><c r=\"A1\" t=\"x\"><v>4</v></c></row>",
    "<row><c r=\"A\"><v>4</v></c></row>",
    "<row><c r=\"1\"><v>4</v></c></row>",
    "<row r=\"x\"/>",
    "<row r=\"0\"/>",
    "<row><c s=\"x\"><v>4</v></c></row>",
    "<row><c s=\"-1\"><v>4</v></c></row>",
    "<row><c s=\"2147483648\"><v>4</v></c></row>",
    "<row><c t=\"str\"><v>\u0001</v></c></row>",
  })
  void refusesWhatIsNoSheet(String rows) throws Exception {
    assertThat(fault(rows).code()).isEqualTo(Code.XLSX_SYNTAX);
  }

  @Test
  void refusesElementsThatAreNestedTooDeep() throws Exception {
    assertThat(fault("<a>".repeat(5_000) + "</a>".repeat(5_000)).code())
        .isEqualTo(Code.XLSX_SYNTAX);
  }

  @Test
  void refusesATagAndACommentThatAreTooLongToBeHeld() throws Exception {
    String random = Letters.random(9 << 20);

    assertThat(fault("<row spans=\"" + random + "\"/>").code())
        .isEqualTo(Code.XLSX_MARKUP_TOO_LONG);
    assertThat(fault("<!--> <" + random + "-->").code()).isEqualTo(Code.XLSX_MARKUP_TOO_LONG);
  }

  @Test
  void refusesTextsThatAreTooLong() throws Exception {
    String longest = Letters.random(1 << 20);
    Map<String, String> shared = parts("<row><c t=\"s\"><v>0</v></c></row>");
    shared.put(Workbooks.TEXTS, Workbooks.texts("<si><t>" + longest + "</t></si>"));

    assertThat(books.cells(shared)).containsExactly(List.of(longest));
    shared.put(Workbooks.TEXTS, Workbooks.texts("<si><t>" + longest + "x</t></si>"));
    assertThat(code(shared)).isEqualTo(Code.XLSX_TEXT_TOO_LONG);
    assertThat(fault(Workbooks.row(longest + "x")).code()).isEqualTo(Code.XLSX_TEXT_TOO_LONG);
    assertThat(fault(Workbooks.row(longest, longest, longest, longest, "x")).code())
        .isEqualTo(Code.XLSX_TEXT_TOO_LONG);
  }

  @Test
  void refusesSharedTextsThatAreTooLargeTogether() throws Exception {
    String item = "<si><t>" + Letters.random(1 << 20) + "</t></si>";

    assertThat(code(with(Workbooks.TEXTS, Workbooks.texts(item.repeat(33)))))
        .isEqualTo(Code.XLSX_TEXTS_TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "-1", "0.5", "4294967296"})
  void refusesASharedTextThatIsNotThere(String place) throws Exception {
    Map<String, String> parts =
        parts("<row r=\"7\"><c r=\"B7\" t=\"s\"><v>" + place + "</v></c></row>");
    parts.put(Workbooks.TEXTS, Workbooks.texts("<si><t>Agree</t></si>"));

    Diagnostic fault = books.fault(parts);

    assertThat(fault.code()).isEqualTo(Code.XLSX_TEXT_MISSING);
    assertThat(fault.location()).hasToString("survey.xlsx:Responses!B7");
  }

  @ParameterizedTest
  @CsvSource({
    "<row r=\"2\"/><row r=\"1\"/>, XLSX_ROWS_UNORDERED, A1",
    "<row r=\"2\"/><row r=\"2\"/>, XLSX_ROWS_UNORDERED, A2",
    "<row r=\"2\"><c r=\"B2\"/><c r=\"A2\"/></row>, XLSX_CELLS_UNORDERED, A2",
    "<row r=\"2\"><c r=\"B2\"/><c r=\"B2\"/></row>, XLSX_CELLS_UNORDERED, B2",
    "<row r=\"2\"><c r=\"B3\"/></row>, XLSX_CELLS_UNORDERED, A2",
    "<row r=\"1048577\"/>, XLSX_TOO_MANY_ROWS, A1",
    "<row r=\"1048576\"/><row/>, XLSX_TOO_MANY_ROWS, A1048577",
    "<row r=\"2\"><c r=\"XFE2\"/></row>, XLSX_TOO_MANY_COLUMNS, A2",
    "<row r=\"2\"><c r=\"XFD2\"/><c/></row>, XLSX_TOO_MANY_COLUMNS, XFE2",
  })
  void refusesRowsAndCellsOutOfOrderOrOutOfBounds(String rows, Code code, String cell)
      throws Exception {
    Diagnostic fault = fault(rows);

    assertThat(fault.code()).isEqualTo(code);
    assertThat(fault.location()).hasToString("survey.xlsx:Responses!" + cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "1e400", "-1e400", "Infinity", "0x10", "4d", "--4", " ", "1,5"})
  void refusesWhatIsNoNumber(String raw) throws Exception {
    Diagnostic fault = fault("<row r=\"2\"><c r=\"C2\"><v>" + raw + "</v></c></row>");

    assertThat(fault.code()).isEqualTo(Code.XLSX_NUMBER);
    assertThat(fault.location()).hasToString("survey.xlsx:Responses!C2");
  }

  @Test
  void takesSavedResultsOfFormulasThatLinkElsewhere() throws Exception {
    Map<String, String> parts =
        parts(
            "<row><c><f>[1]Sheet1!A1</f><v>4</v></c><c t=\"str\"><f>HYPERLINK(\"http://x.example\",\"a\")</f><v>a</v></c></row>");
    parts.put(
        "xl/externalLinks/_rels/externalLink1.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" TargetMode=\"External\" Target=\"file:///c:/other.xlsx\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
            + "externalLinkPath\"/></Relationships>");

    assertThat(books.cells(parts)).containsExactly(List.of("4", "a"));
  }
}
