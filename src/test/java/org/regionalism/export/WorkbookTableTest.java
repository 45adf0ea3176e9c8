package org.regionalism.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionalism.Workbooks.parts;
import static org.regionalism.Workbooks.row;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionalism.Workbooks;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;

class WorkbookTableTest {

  @TempDir private Path folder = Path.of("unset");

  private Path save(String rows) throws Exception {
    return Files.write(folder.resolve("survey.xlsx"), Workbooks.zip(parts(rows)));
  }

  private static Table open(Path file) throws Exception {
    return ExportFile.open(file.toString(), InputStream.nullInputStream(), ReadingOptions.NONE);
  }

  @Test
  void givesAllRowsTheWidthOfTheFirstFew() throws Exception {
    String rows =
        row("a", "b", "")
            + row("a", "b", "c")
            + row("1")
            + row("2")
            + row("3")
            + row("4", "", "", "x");

    try (Table table = open(save(rows))) {
      assertThat(Exports.rows(table)).hasSize(6).allMatch(row -> row.width() == 3);
    }
  }

  @Test
  void countsRowsAsASpreadsheetDoes() throws Exception {
    String rows = "<row r=\"3\"><c><v>1</v></c></row><row r=\"7\"><c><v>2</v></c></row>";

    try (Table table = open(save(rows))) {
      assertThat(Exports.rows(table)).extracting(Row::number).containsExactly(3, 7);
      assertThat(table.at(7, 27)).hasToString(folder + "/survey.xlsx:Responses!AB7");
    }
  }

  @Test
  void hashesEveryByteOfTheFileAndChangesNone() throws Exception {
    Path file = save(row("a"));
    byte[] before = Files.readAllBytes(file);

    try (Table table = open(file)) {
      Exports.rows(table);
      assertThat(table.sha256())
          .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(before)));
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(folder.toFile().list()).containsExactly("survey.xlsx");
  }

  @Test
  void warnsOfHiddenRows() throws Exception {
    String hidden = "<row hidden=\"1\"><c><v>1</v></c></row>";

    try (Table table = open(save(row("a") + hidden.repeat(9)))) {
      assertThat(Exports.rows(table)).hasSize(10);
      List<Diagnostic> remarks = table.remarks();
      assertThat(remarks).extracting(Diagnostic::code).containsExactly(Code.SHEET_ROWS_HIDDEN);
      assertThat(remarks.get(0).what()).endsWith("by a filter: 9");
    }
  }
}
