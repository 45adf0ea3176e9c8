package org.regionalism.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.regionalism.Workbooks.row;
import static org.regionalism.Workbooks.sheet;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionalism.Workbooks;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.RefusedException;

class SheetChoiceTest {

  /** Counts the headers that begin like an item. */
  private static final SheetFit FIT =
      heading ->
          (int) heading.columns().stream().filter(c -> c.header().startsWith("item")).count();

  @TempDir private Path folder = Path.of("unset");

  /** A workbook with these sheets, each with one row of headers; a name may begin with "hidden". */
  private Path workbook(List<String> names, List<List<String>> headers) throws Exception {
    StringBuilder list = new StringBuilder();
    for (int i = 1; i <= names.size(); i++) {
      String name = names.get(i - 1);
      list.append("<sheet name=\"" + name + "\" sheetId=\"" + i + "\" r:id=\"rId" + i + "\"")
          .append(name.startsWith("hidden") ? " state=\"veryHidden\"/>" : "/>");
    }
    Map<String, String> parts = Workbooks.sheets(list.toString());
    for (int i = 1; i <= names.size(); i++) {
      String[] texts = headers.get(i - 1).toArray(String[]::new);
      parts.put(
          "xl/worksheets/sheet" + i + ".xml", sheet(texts.length == 0 ? "<row/>" : row(texts)));
    }
    return Files.write(folder.resolve("survey.xlsx"), Workbooks.zip(parts));
  }

  private static Table open(Path file, Optional<String> asked) throws RefusedException {
    ReadingOptions options = asked.map(ReadingOptions.NONE::ofSheet).orElse(ReadingOptions.NONE);
    return ExportFile.open(file.toString(), InputStream.nullInputStream(), options, FIT);
  }

  private static String first(Path file, Optional<String> asked) throws Exception {
    try (Table table = open(file, asked)) {
      return table.read().orElseThrow().cell(0);
    }
  }

  private static Diagnostic fault(Path file, Optional<String> asked) {
    return Exports.only(
        catchThrowableOfType(RefusedException.class, () -> open(file, asked).close()));
  }

  @Test
  void readsTheSheetThatIsAskedForByNameOrNumber() throws Exception {
    Path file =
        workbook(List.of("Notes", "2026", "1"), List.of(List.of("a"), List.of("b"), List.of("c")));

    assertThat(first(file, Optional.of("Notes"))).isEqualTo("a");
    assertThat(first(file, Optional.of(" notes "))).isEqualTo("a");
    assertThat(first(file, Optional.of("2"))).isEqualTo("b");
    assertThat(first(file, Optional.of("2026"))).isEqualTo("b");
    assertThat(first(file, Optional.of("1"))).as("a name comes first").isEqualTo("c");
  }

  @Test
  void namesTheSheetsWhereNoneHasTheName() throws Exception {
    Path file = workbook(List.of("Responses", "Notes"), List.of(List.of("a"), List.of("b")));

    Diagnostic fault = fault(file, Optional.of("Respones"));

    assertThat(fault.code()).isEqualTo(Code.SHEET_UNKNOWN);
    assertThat(fault.what()).isEqualTo("the workbook has no sheet 'Respones'");
    assertThat(fault.remedy())
        .isEqualTo("Did you mean 'Responses'? Its sheets: 'Responses', 'Notes'.");
    assertThat(fault(file, Optional.of("3")).code()).isEqualTo(Code.SHEET_UNKNOWN);
  }

  @Test
  void readsTheOnlyVisibleSheetThatHoldsSomething() throws Exception {
    Path file =
        workbook(
            List.of("Sheet1", "hidden codes", "Sheet2"),
            List.of(List.of(), List.of("item"), List.of("b")));

    try (Table table = open(file, Optional.empty())) {
      assertThat(Exports.rows(table)).hasSize(1);
      assertThat(table.at(1, 2)).hasToString(file + ":Sheet2!C1");
      assertThat(table.remarks())
          .extracting(Diagnostic::code)
          .containsExactly(Code.SHEET_HIDDEN_UNREAD);
      assertThat(table.remarks().get(0).what()).endsWith("not read: 'hidden codes'");
    }
  }

  @Test
  void readsTheSheetThatFitsWhereSeveralHoldSomething() throws Exception {
    Path file =
        workbook(
            List.of("Notes", "Answers", "More"),
            List.of(List.of("a"), List.of("item 1", "item 2"), List.of("b")));

    assertThat(first(file, Optional.empty())).isEqualTo("item 1");
  }

  @Test
  void asksWhichSheetWhereNoneOrSeveralFit() throws Exception {
    Path none = workbook(List.of("Notes", "More"), List.of(List.of("a"), List.of("b")));
    assertThat(fault(none, Optional.empty()).code()).isEqualTo(Code.SHEET_NONE_FITS);
    assertThat(fault(none, Optional.empty()).what())
        .endsWith("'Notes' (0 items), 'More' (0 items)");

    Path several =
        workbook(
            List.of("Spring", "Notes", "Fall", "Levels"),
            List.of(
                List.of("item 1"),
                List.of("a"),
                List.of("item 1", "item 2"),
                List.of("Dimension", "Level")));
    assertThat(fault(several, Optional.empty()).code()).isEqualTo(Code.SHEET_SEVERAL_FIT);
    assertThat(fault(several, Optional.empty()).what())
        .endsWith("'Spring' (1 items), 'Fall' (2 items), 'Levels' (a rating sheet)");
  }

  @Test
  void saysWhereNothingStands() throws Exception {
    Path file = workbook(List.of("A", "hidden"), List.of(List.of(), List.of("item")));
    assertThat(fault(file, Optional.empty()).code()).isEqualTo(Code.SHEET_EMPTY);
    assertThat(fault(file, Optional.empty()).remedy()).contains("hidden sheets: 'hidden'");
    Path blank = workbook(List.of("A", "B"), List.of(List.of(), List.of()));
    assertThat(fault(blank, Optional.empty()).what()).contains("the visible sheets");
    assertThat(fault(blank, Optional.of("B")).what()).contains("the sheet 'B'");
  }

  @Test
  void warnsOfAHiddenSheetThatWasAskedFor() throws Exception {
    Path file = workbook(List.of("A", "hidden"), List.of(List.of("a"), List.of("item")));

    try (Table table = open(file, Optional.of("hidden"))) {
      assertThat(table.remarks())
          .extracting(Diagnostic::code)
          .containsExactly(Code.SHEET_HIDDEN_READ);
      assertThat(table.remarks().get(0).location()).hasToString(file + ":hidden");
    }
  }
}
