package org.regionalism.export.workbook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.regionalism.Workbooks.parts;

import java.nio.file.Path;
import java.util.Arrays;
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

/** Workbooks whose parts are broken, or made to break their reader. */
class HostileArchiveTest {

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

  private static Map<String, String> with(String part, String content) {
    Map<String, String> parts = parts(ROW);
    parts.put(part, content);
    return parts;
  }

  @Test
  void refusesAFileThatEndsTooEarly() throws Exception {
    byte[] whole = Workbooks.zip(parts(ROW));

    Diagnostic fault = books.fault(Arrays.copyOf(whole, whole.length - 30));

    assertThat(fault.code()).isEqualTo(Code.XLSX_CUT_OFF);
    assertThat(fault.location()).hasToString("survey.xlsx");
  }

  @Test
  void refusesAPartOfWhichTheChecksumIsNotThatOfTheArchive() throws Exception {
    byte[] bytes = Workbooks.zip(parts(ROW));
    int header = new String(bytes, ISO_8859_1).lastIndexOf("PK\1\2");
    bytes[header + 16] ^= 1;

    assertThat(books.fault(bytes).code()).isEqualTo(Code.XLSX_DAMAGED);
  }

  @Test
  void refusesAPartThatIsLongerThanTheArchiveSays() throws Exception {
    Map<String, String> parts = parts(ROW.repeat(1));
    parts.put(Workbooks.SHEET, Workbooks.sheet(ROW + " ".repeat(2_000)));
    byte[] bytes = Workbooks.zip(parts);
    int header = new String(bytes, ISO_8859_1).lastIndexOf("PK\1\2");
    assertThat(new String(bytes, header + 46, 24, ISO_8859_1)).isEqualTo(Workbooks.SHEET);
    bytes[header + 25] = 0; // the second byte of the size

    assertThat(books.fault(bytes).code()).isEqualTo(Code.XLSX_DAMAGED);
  }

  @Test
  void refusesMoreThanAThousandParts() throws Exception {
    Map<String, String> parts = parts(ROW);
    for (int i = 0; parts.size() <= 1_000; i++) {
      parts.put("xl/media/image" + i + ".png", "");
    }

    Diagnostic fault = books.fault(parts);

    assertThat(fault.code()).isEqualTo(Code.XLSX_TOO_MANY_PARTS);
    assertThat(fault.what()).contains("1,001");
  }

  @Test
  void refusesAPartOfMoreThan256Mebibytes() throws Exception {
    byte[] bytes = Workbooks.zip(parts(ROW));
    int header = new String(bytes, ISO_8859_1).lastIndexOf("PK\1\2");
    bytes[header + 24] = 1; // the four bytes of the size: 256 MiB and one
    bytes[header + 25] = 0;
    bytes[header + 26] = 0;
    bytes[header + 27] = 0x10;

    assertThat(books.fault(bytes).code()).isEqualTo(Code.XLSX_TOO_LARGE);
  }

  @Test
  void refusesAPartThatUnpacksToAHundredTimesItsSize() throws Exception {
    assertThat(code(with("xl/media/image1.png", "0".repeat(2_000_000)))).isEqualTo(Code.XLSX_BOMB);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xl/worksheets/sheet1.xml", "XL/Worksheets/Sheet1.xml"})
  void refusesTwoPartsOfOneName(String name) throws Exception {
    Map<String, String> parts = parts(ROW);
    parts.put("xl/worksheets/sheet0.xml", Workbooks.sheet(ROW));
    String bytes = new String(Workbooks.zip(parts), ISO_8859_1);

    Diagnostic fault =
        books.fault(bytes.replace("xl/worksheets/sheet0.xml", name).getBytes(ISO_8859_1));

    assertThat(fault.code()).isEqualTo(Code.XLSX_PART_TWICE);
    assertThat(fault.what()).containsIgnoringCase("sheet1.xml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Content_Types].xml",
        "_rels/.rels",
        "xl/_rels/workbook.xml.rels",
        "xl/workbook.xml",
        "xl/styles.xml",
        "xl/sharedStrings.xml",
        "xl/worksheets/sheet1.xml"
      })
  void refusesADocumentTypeInEveryPart(String part) throws Exception {
    Map<String, String> parts = parts(ROW);
    parts.put(Workbooks.STYLES, Workbooks.styles("", 0));
    parts.put(Workbooks.TEXTS, Workbooks.texts(""));
    String bomb =
        "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\"><!ENTITY c SYSTEM"
            + " \"file:///etc/passwd\">]>";
    parts.computeIfPresent(part, (name, xml) -> xml.replaceFirst("\\?>", "?>" + bomb));

    assertThat(code(parts)).isEqualTo(Code.XLSX_DOCTYPE);
  }

  @Test
  void refusesASheetWithoutItsPart() throws Exception {
    Map<String, String> parts = parts(ROW);
    parts.remove(Workbooks.SHEET);

    assertThat(code(parts)).isEqualTo(Code.XLSX_PART_MISSING);
  }

  @Test
  void fetchesNoSheetFromElsewhere() throws Exception {
    Map<String, String> parts = parts(ROW);
    parts.computeIfPresent(
        Workbooks.LINKS,
        (name, xml) ->
            xml.replace(
                "Target=\"worksheets/sheet1.xml\"",
                "Target=\"http://127.0.0.1:9/sheet1.xml\" TargetMode=\"External\""));

    assertThat(code(parts)).isEqualTo(Code.XLSX_PART_MISSING);
  }

  @ParameterizedTest
  @CsvSource({
    "word/document.xml, .docx",
    "ppt/presentation.xml, .pptx",
    "xl/workbook.bin, .xlsb",
    "Index/Document.iwa, .numbers",
  })
  void namesOtherKindsOfFilesWhateverTheirEnding(String part, String kind) throws Exception {
    Diagnostic fault = books.fault(Map.of(part, "", Workbooks.TYPES, ""));

    assertThat(fault.code()).isEqualTo(Code.FILE_TYPE);
    assertThat(fault.what()).contains(kind);
  }

  @Test
  void refusesPlainArchivesAndOpenDocuments() throws Exception {
    assertThat(books.fault(Map.of("responses.csv", "a,b\n")).remedy()).startsWith("Unpack it");
    assertThat(books.fault(Map.of("mimetype", "", "content.xml", "<a/>")).what()).contains(".ods");
  }

  @Test
  void refusesAPackageWhosePartsDoNotFitTogether() throws Exception {
    Map<String, String> parts = parts(ROW);
    parts.remove("_rels/.rels");
    assertThat(code(parts)).isEqualTo(Code.XLSX_DAMAGED);

    Map<String, String> untyped = parts(ROW);
    untyped.put(Workbooks.TYPES, "not XML");
    assertThat(code(untyped)).isEqualTo(Code.XLSX_DAMAGED);
  }
}
