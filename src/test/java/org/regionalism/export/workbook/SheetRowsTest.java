package org.regionalism.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionalism.Workbooks.parts;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionalism.Workbooks;

class SheetRowsTest {

  @TempDir private Path folder = Path.of("unset");

  private static String cell(String address, int value) {
    return "<c r=\"" + address + "\"><v>" + value + "</v></c>";
  }

  @Test
  void leavesOutBlankRowsAndBlankCellsAtTheEnd() throws Exception {
    String rows =
        ("<row r=\"2\">" + cell("B2", 1) + "<c r=\"D2\" s=\"0\"/></row><row r=\"3\"/>")
            + ("<row r=\"5\"><c r=\"A5\"/></row><row r=\"9\">" + cell("C9", 2) + "</row>");
    Path file = new Books(folder).save(Workbooks.zip(parts(rows)));

    try (Workbook workbook = Workbook.open("a.xlsx", file);
        SheetRows read = workbook.read(workbook.sheets().get(0))) {
      assertThat(read.next()).isTrue();
      assertThat(read.number()).isEqualTo(2);
      assertThat(read.cells(read.width())).containsExactly("", "1");
      assertThat(read.next()).isTrue();
      assertThat(read.number()).isEqualTo(9);
      assertThat(read.cells(5)).containsExactly("", "", "2", "", "");
      assertThat(read.cells(2)).containsExactly("", "");
      assertThat(read.next()).isFalse();
    }
  }

  @Test
  void countsRowsAndCellsWithoutAddressesOn() throws Exception {
    String rows =
        "<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"4\"><c><v>3</v></c><c r=\"D4\"><v>4</v>"
            + "</c><c><v>5</v></c></row><row><c><v>6</v></c></row>";

    assertThat(new Books(folder).cells(parts(rows)))
        .containsExactly(List.of("1", "2"), List.of("3", "", "", "4", "5"), List.of("6"));
  }

  @Test
  void readsElementsWithPrefixesAndIgnoresTheDimension() throws Exception {
    Map<String, String> parts = parts("");
    parts.put(
        Workbooks.SHEET,
        Workbooks.XML
            + "<x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
            + "<x:dimension ref=\"A1:A1\"/><x:sheetData><x:row r=\"1\"><x:c r=\"A1\"><x:v>1</x:v>"
            + "</x:c><x:c r=\"B1\"><x:v>2</x:v></x:c></x:row><x:row r=\"2\"><x:c r=\"A2\"><x:v>3"
            + "</x:v></x:c></x:row></x:sheetData><x:mergeCells/></x:worksheet>");

    assertThat(new Books(folder).cells(parts)).containsExactly(List.of("1", "2"), List.of("3"));
  }

  @Test
  void readsStrictWorkbooks() throws Exception {
    Map<String, String> parts = parts("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>");
    parts.put(Workbooks.TEXTS, Workbooks.texts("<si><t>Agree</t></si>"));
    parts.replaceAll(
        (name, xml) ->
            xml.replace(
                    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                    "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace(
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    "http://purl.oclc.org/ooxml/officeDocument/relationships"));

    assertThat(new Books(folder).cells(parts)).containsExactly(List.of("Agree"));
  }

  @Test
  void readsAsManyRowsAndColumnsAsASpreadsheetHas() throws Exception {
    String row = "<row r=\"1048576\">" + cell("XFD1048576", 7) + "</row>";

    List<List<String>> cells = new Books(folder).cells(parts(row));

    assertThat(cells).hasSize(1);
    assertThat(cells.get(0)).hasSize(16_384).endsWith("7");
  }

  @Test
  void countsHiddenRowsThatHoldSomething() throws Exception {
    String rows =
        ("<row r=\"1\">" + cell("A1", 1) + "</row><row r=\"2\" hidden=\"1\">" + cell("A2", 1))
            + ("</row><row r=\"3\" hidden=\"true\"/><row r=\"4\" hidden=\"0\">" + cell("A4", 1))
            + "</row>";
    Path file = new Books(folder).save(Workbooks.zip(parts(rows)));

    try (Workbook workbook = Workbook.open("a.xlsx", file);
        SheetRows read = workbook.read(workbook.sheets().get(0))) {
      while (read.next()) {
        assertThat(read.width()).isEqualTo(1);
      }
      assertThat(read.hidden()).isEqualTo(1);
    }
  }

  @Test
  void takesASheetThatIsAChartAsEmpty() throws Exception {
    Map<String, String> parts = parts("");
    parts.put(Workbooks.SHEET, Workbooks.XML + "<chartsheet><sheetViews/></chartsheet>");

    assertThat(new Books(folder).cells(parts)).isEmpty();
  }
}
