package org.regionalism.export;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.Workbooks;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.RefusedException;

class ExportFileTest {

  private static final InputStream NOTHING = new ByteArrayInputStream(new byte[0]);

  @TempDir private Path folder = Path.of("");

  private String file(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static Diagnostic fault(String path) {
    return fault(path, Optional.empty());
  }

  private static Diagnostic fault(String path, Optional<String> encoding) {
    return Exports.only(
        catchThrowableOfType(
            RefusedException.class,
            () ->
                ExportFile.open(
                        path,
                        NOTHING,
                        new ReadingOptions(
                            encoding, Optional.empty(), Optional.empty(), Optional.empty(), 1))
                    .close()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.csv", "a.CSV", "a.tsv", "a.txt", "a.tab", "responses"})
  void opensTextFiles(String name) throws Exception {
    String path = file(name, "a,b\n1,2\n");

    try (Table table = ExportFile.open(path, NOTHING, ReadingOptions.NONE)) {
      assertThat(Exports.rows(table)).hasSize(2);
      assertThat(table.at(2, 1)).hasToString(path + ":2:2");
    }
    assertThat(Files.readString(Path.of(path))).isEqualTo("a,b\n1,2\n");
  }

  @Test
  void readsStandardInput() throws Exception {
    InputStream in = new ByteArrayInputStream("a;b\n1;2\n".getBytes(UTF_8));

    try (Table table = ExportFile.open("-", in, ReadingOptions.NONE)) {
      assertThat(Exports.cells(Exports.rows(table).get(1))).isEqualTo(List.of("1", "2"));
      assertThat(table.at(1, 0)).hasToString("standard input:1:1");
    }
  }

  @Test
  void suggestsTheNeighbourOfAFileThatIsNotThere() throws Exception {
    file("cedar-valley.csv", "a\n");
    file("harbor-plains.csv", "a\n");

    Diagnostic fault = fault(folder.resolve("cedar-valey.csv").toString());

    assertThat(fault.code()).isEqualTo(Code.FILE_MISSING);
    assertThat(fault.remedy()).isEqualTo("Did you mean 'cedar-valley.csv'?");
  }

  @Test
  void suggestsTheNeighbourInAnotherCase() throws Exception {
    file("Cedar Valley RESPONSES.CSV", "a\n");

    assertThat(fault(folder.resolve("cedar valley responses.csv").toString()).remedy())
        .isEqualTo("Did you mean 'Cedar Valley RESPONSES.CSV'?");
  }

  @Test
  void saysSoWhereNothingIsNear() throws Exception {
    file("harbor-plains.csv", "a\n");

    assertThat(fault(folder.resolve("x.csv").toString()).remedy()).startsWith("Check the name");
    assertThat(fault(folder.resolve("none").resolve("x.csv").toString()).remedy())
        .startsWith("There is no folder");
  }

  @Test
  void refusesAFolder() {
    assertThat(fault(folder.toString()).code()).isEqualTo(Code.FILE_IS_DIRECTORY);
  }

  @Test
  void refusesAnEmptyFile() throws Exception {
    assertThat(fault(file("a.csv", "")).code()).isEqualTo(Code.FILE_EMPTY);
  }

  @Test
  void refusesAFileThatMayNotBeRead() throws Exception {
    String path = file("a.csv", "a\n");
    assertThat(Path.of(path).toFile().setReadable(false)).isTrue();
    assumeFalse(Files.isReadable(Path.of(path)), "whoever may read everything cannot test this");

    assertThat(fault(path).code()).isEqualTo(Code.FILE_UNREADABLE);
  }

  @Test
  void refusesANameThatNoFileCanHave() {
    assertThat(fault("a\0b.csv").code()).isEqualTo(Code.FILE_NAME);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.ods", "a.Numbers", "a.zip", "a.sav", "a.pdf", "a.html"})
  void refusesFilesOfOtherKindsWithARemedy(String name) throws Exception {
    Diagnostic fault = fault(file(name, "PK"));

    assertThat(fault.code()).isEqualTo(Code.FILE_TYPE);
    assertThat(fault.what()).contains(name.substring(1).toLowerCase(java.util.Locale.ROOT));
    assertThat(fault.remedy()).contains("CSV");
  }

  private String file(String name, byte[] bytes) throws Exception {
    return Files.write(folder.resolve(name), bytes).toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.xlsx", "a.XLSM", "a.csv", "responses", "a.zip"})
  void opensWorkbooksWhateverTheirNames(String name) throws Exception {
    byte[] workbook = Workbooks.zip(Workbooks.parts(Workbooks.row("a", "b")));
    String path = file(name, workbook);

    try (Table table = ExportFile.open(path, NOTHING, ReadingOptions.NONE)) {
      assertThat(Exports.cells(Exports.rows(table).get(0))).containsExactly("a", "b");
      assertThat(table.at(1, 1)).hasToString(path + ":Responses!B1");
    }
    assertThat(Files.readAllBytes(Path.of(path))).isEqualTo(workbook);
  }

  @Test
  void refusesAWorkbookOnStandardInput() {
    byte[] workbook = Workbooks.zip(Workbooks.parts(Workbooks.row("a", "b")));

    Diagnostic fault =
        Exports.only(
            catchThrowableOfType(
                RefusedException.class,
                () ->
                    ExportFile.open("-", new ByteArrayInputStream(workbook), ReadingOptions.NONE)));

    assertThat(fault.code()).isEqualTo(Code.XLSX_STANDARD_INPUT);
  }

  @ParameterizedTest
  @CsvSource({
    "'a,b\n1,2\n', a text, ends in .csv",
    "'<html><table>', a web page or XML, save it as .xlsx",
  })
  void saysWhereAWorkbookIsAText(String text, String what, String remedy) throws Exception {
    for (String name : List.of("a.xlsx", "a.xls")) {
      Diagnostic fault = fault(file(name, text));

      assertThat(fault.code()).isEqualTo(Code.XLSX_IS_TEXT);
      assertThat(fault.what()).contains(what).contains(name.substring(1));
      assertThat(fault.remedy()).contains(remedy);
    }
  }

  @Test
  void refusesWhatIsNeitherWorkbookNorText() throws Exception {
    assertThat(fault(file("a.xlsx", new byte[] {1, 0, 2, 0})).code())
        .isEqualTo(Code.XLSX_NOT_A_WORKBOOK);
    assertThat(fault(file("a.xlsx", "")).code()).isEqualTo(Code.FILE_EMPTY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.xlsx", "a.xls", "a.csv"})
  void tellsPasswordsFromOldWorkbooks(String name) throws Exception {
    byte[] mark = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 'E', 0, 'n', 0};
    byte[] entry = "xEEncryptedPackage".getBytes(UTF_16LE);
    byte[] encrypted = Arrays.copyOf(mark, mark.length + entry.length);
    System.arraycopy(entry, 0, encrypted, mark.length, entry.length);

    assertThat(fault(file(name, encrypted)).code()).isEqualTo(Code.XLSX_ENCRYPTED);
    assertThat(fault(file(name, mark)).code()).isEqualTo(Code.FILE_TYPE);
    assertThat(fault(file(name, mark)).what()).contains("Excel 2003");
  }

  @Test
  void refusesAnEncodingThatDoesNotExist() throws Exception {
    Diagnostic fault = fault(file("a.csv", "a\n"), Optional.of("UTF-88"));

    assertThat(fault.code()).isEqualTo(Code.CSV_ENCODING_UNKNOWN);
    assertThat(fault.what()).contains("'UTF-88'");
  }
}
