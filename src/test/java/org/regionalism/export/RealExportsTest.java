package org.regionalism.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalism.diagnostic.RefusedException;

/**
 * Exports that real tools wrote, read whole. They belong to others and are not part of this
 * project: {@code -Dregionalism.fixtures=FOLDER} says where they are. What they hold was counted
 * with another CSV reader.
 */
class RealExportsTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("regionalism.fixtures", "../shared/fixtures/exports"));

  @ParameterizedTest
  @CsvSource({
    "google_forms/dask_2019.csv, google-forms, 24, 259, 5824, 139326, 0",
    "google_forms/dask_2020.csv, google-forms, 25, 239, 5471, 145671, 0",
    "google_forms/robotics_eval_direct.csv, google-forms, 12, 6, 68, 826, 0",
    "qualtrics/qt_no_basis_insights.csv, qualtrics, 49, 15, 516, 2077, 15",
    "qualtrics/qt_no_basis_legacy.csv, qualtrics-legacy, 49, 15, 531, 2212, 15",
    "qualtrics/qt_single_matrix_insights.csv, qualtrics, 30, 5, 125, 1114, 5",
    "qualtrics/qualtRics_sample.csv, qualtrics, 20, 1, 15, 144, 0",
    "qualtrics/qualtRics_sample_legacy.csv, qualtrics-legacy, 16, 1, 13, 137, 0",
  })
  void areReadWithoutLosingACell(
      String file, String layout, int width, int rows, int cells, int letters, int tests)
      throws Exception {
    assumeTrue(Files.isDirectory(FOLDER), "the folder of real exports is not here");

    List<Row> all = read(FOLDER.resolve(file).toString());
    Heading heading = Layouts.recognise(all.subList(0, Math.min(all.size(), Layout.LOOKED_AT)));
    List<Row> responses = all.subList(heading.rows(), all.size());

    assertThat(heading.layout()).isEqualTo(layout);
    assertThat(heading.columns()).hasSize(width);
    assertThat(responses).hasSize(rows).allMatch(row -> row.width() == width);
    assertThat(texts(responses)).filteredOn(text -> !text.isEmpty()).hasSize(cells);
    assertThat(texts(responses).stream().mapToInt(String::length).sum()).isEqualTo(letters);
    assertThat(responses)
        .filteredOn(row -> heading.exclusion().reason(row).equals("preview"))
        .hasSize(tests);
  }

  /** Figures of openpyxl. */
  @Test
  void readsAWorkbookWithoutLosingACell() throws Exception {
    assumeTrue(Files.isDirectory(FOLDER), "the folder of real exports is not here");

    List<Row> all = read(FOLDER.resolve("kobo_odk/compost_use_v2_labels.xlsx").toString());
    List<Row> responses = all.subList(1, all.size());

    assertThat(responses).hasSize(10).allMatch(row -> row.width() == 26);
    assertThat(texts(responses)).filteredOn(text -> !text.isEmpty()).hasSize(192);
    assertThat(texts(responses).stream().mapToInt(String::length).sum()).isEqualTo(2234);
    assertThat(responses)
        .extracting(row -> row.cell(7))
        .filteredOn("Banana leaves"::equals)
        .hasSize(7);
    assertThat(responses.get(0).cell(17)).isEqualTo("168629696");
  }

  private static List<Row> read(String path) throws Exception {
    try (Table table = ExportFile.open(path, InputStream.nullInputStream(), ReadingOptions.NONE)) {
      return Exports.rows(table);
    } catch (RefusedException refused) {
      throw new AssertionError(refused.diagnostics().toString(), refused);
    }
  }

  private static List<String> texts(List<Row> rows) {
    return rows.stream().flatMap(row -> Exports.cells(row).stream()).toList();
  }
}
