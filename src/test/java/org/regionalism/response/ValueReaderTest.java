package org.regionalism.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionalism.TestRubrics;
import org.regionalism.Workbooks;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.export.ReadingOptions;
import org.regionalism.mapping.Instructions;
import org.regionalism.response.ValueReader.Values;

/** Which consortia an export holds. */
class ValueReaderTest {

  @TempDir private Path folder = Path.of("unset");

  private Values read(Path file) throws RefusedException {
    return new ValueReader(TestRubrics.harbor(), Instructions.NONE, ReadingOptions.NONE)
        .values(file.toString(), "consortium");
  }

  private Values read(String export) throws Exception {
    return read(Files.writeString(folder.resolve("survey.csv"), export));
  }

  private Diagnostic fault(String export) {
    RefusedException refused = catchThrowableOfType(RefusedException.class, () -> read(export));
    assertThat(refused.diagnostics()).hasSize(1);
    return refused.diagnostics().get(0);
  }

  @Test
  void findsEachValueOnceInOrderAndTidied() throws Exception {
    Values values = read("consortium,kept-1\nPlains,4\n Lantern  Coast,4\nPlains ,5\n");

    assertThat(values.values().keySet()).containsExactly("Lantern Coast", "Plains");
    assertThat(values.values().get("Plains").toString()).endsWith("survey.csv:2:1");
    assertThat(values.remarks()).isEmpty();
  }

  @Test
  void namesTheFirstRowWithoutAValue() throws Exception {
    Values values = read("kept-1,consortium\n4,Plains\n4,\n4, \n");

    assertThat(values.values().keySet()).containsExactly("Plains");
    assertThat(values.remarks()).map(Diagnostic::code).contains(Code.BY_BLANK);
    assertThat(values.remarks().orElseThrow().location().toString()).endsWith("survey.csv:3:2");
  }

  @Test
  void takesRowsThatAreNoResponsesForNoConsortium() throws Exception {
    Values values =
        read(
            """
            Status,kept-1,consortium
            Response Type,Promises,Consortium
            {'ImportId': 'status'},{'ImportId': 'b'},{'ImportId': 'c'}
            Survey Preview,4,Nowhere
            Survey Preview,4,
            IP Address,4,Plains
            """);

    assertThat(values.values().keySet()).containsExactly("Plains");
    assertThat(values.remarks()).isEmpty();
  }

  @Test
  void refusesAnExportWithoutTheColumn() {
    Diagnostic fault = fault("kept-1,region\n4,Plains\n");

    assertThat(fault.code()).isEqualTo(Code.BY_NO_COLUMN);
    assertThat(fault.location().toString()).endsWith("survey.csv:1:1");
  }

  @Test
  void refusesAnExportThatAsksNothingOfTheRubric() {
    assertThat(fault("consortium,region\nPlains,4\n").code()).isEqualTo(Code.COLUMN_NO_ITEMS);
  }

  @Test
  void refusesMoreValuesThanConsortiaCanBe() throws Exception {
    String most =
        IntStream.range(0, ValueReader.MOST)
            .mapToObj(i -> "4,name " + i + "\n")
            .collect(Collectors.joining("", "kept-1,consortium\n", ""));

    assertThat(read(most).values()).hasSize(ValueReader.MOST);
    Diagnostic fault = fault(most + "4,one more\n4,\n");
    assertThat(fault.code()).isEqualTo(Code.BY_TOO_MANY);
    assertThat(fault.location().toString()).endsWith("survey.csv:1:2");
  }

  @Test
  void readsTheSheetThatAsksTheRubricsItems() throws Exception {
    Map<String, String> parts =
        Workbooks.sheets(
            "<sheet name=\"Notes\" sheetId=\"1\" r:id=\"rId1\"/>"
                + "<sheet name=\"Answers\" sheetId=\"2\" r:id=\"rId2\"/>");
    parts.put(
        "xl/worksheets/sheet1.xml",
        Workbooks.sheet(Workbooks.row("consortium", "note") + Workbooks.row("Nowhere", "x")));
    parts.put(
        "xl/worksheets/sheet2.xml",
        Workbooks.sheet(Workbooks.row("consortium", "kept-1") + Workbooks.row("Plains", "4")));
    Path file = Files.write(folder.resolve("survey.xlsx"), Workbooks.zip(parts));

    assertThat(read(file).values().keySet()).containsExactly("Plains");
  }
}
