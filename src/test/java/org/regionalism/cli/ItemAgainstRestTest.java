package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers that run against those to the other items of their dimension. */
class ItemAgainstRestTest {

  private static final Map<String, String> TURNED =
      Map.of(
          "Strongly agree", "Strongly disagree",
          "Agree", "Disagree",
          "Disagree", "Agree",
          "Strongly disagree", "Strongly agree");

  @TempDir private Path folder = Path.of("unset");

  private String errors(String... turned) throws IOException {
    Path export = folder.resolve("export.csv");
    try (var rows = CsvReader.builder().ofCsvRecord(Path.of("samples", "cedar-valley.csv"));
        var out = CsvWriter.builder().build(export)) {
      List<String> header = List.of();
      for (var row : rows) {
        List<String> cells = new ArrayList<>(row.getFields());
        header = header.isEmpty() ? row.getFields() : header;
        for (String item : turned) {
          int column = header.indexOf(item);
          cells.set(column, TURNED.getOrDefault(cells.get(column), cells.get(column)));
        }
        out.writeRecord(cells);
      }
    }
    Run run = Run.of("score", export.toString(), "--format", "json", "--out", folder.toString());
    assertThat(run.code()).isZero();
    return run.err();
  }

  @Test
  void areNamedInOneWarningWithTheirDimensions() throws IOException {
    assertThat(errors("node-1", "mission-2"))
        .containsOnlyOnce("item-against-rest")
        .contains(
            "answers run against those to the other items of their dimension:"
                + " 'mission-2' (mission), 'node-1' (node). Check that the keying is right");
  }

  @Test
  void areNotWarnedOfWhereThereAreNone() throws IOException {
    assertThat(errors()).doesNotContain("item-against-rest");
  }
}
