package org.regionalism.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.RefusedException;

/**
 * Exports that real tools wrote, read whole. They belong to others and are not part of this
 * project: {@code -Dregionalism.fixtures=FOLDER} says where they are. What they hold was counted
 * with another CSV reader.
 */
class RealExportsTest {

  private static final String FOLDER = System.getProperty("regionalism.fixtures", "");

  @BeforeEach
  void needsTheFolder() {
    assumeTrue(!FOLDER.isEmpty(), "-Dregionalism.fixtures names no folder");
    assertThat(Path.of(FOLDER)).isDirectory();
  }

  @ParameterizedTest
  @CsvSource({
    "google_forms/dask_2019.csv, google-forms, 1, 24, 259, 5824, 139326, 0",
    "google_forms/dask_2020.csv, google-forms, 1, 25, 239, 5471, 145671, 0",
    "google_forms/robotics_eval_direct.csv, google-forms, 1, 12, 6, 68, 826, 0",
    "kobo_odk/Mzedi_survey_-_all_versions_-_False.csv, kobotoolbox, 1, 20, 300, 3862, 56625, 0",
    "kobo_odk/Mzedi_survey_-_all_versions_-_labels.csv, kobotoolbox, 1, 20, 300, 3862, 63426, 0",
    "limesurvey/rse_2017_de_public.csv, limesurvey, 1, 248, 325, 65619, 330974, 0",
    "qualtrics/qt_no_basis_insights.csv, qualtrics, 3, 49, 15, 516, 2077, 15",
    "qualtrics/qt_no_basis_legacy.csv, qualtrics-legacy, 2, 49, 15, 531, 2212, 15",
    "qualtrics/qt_single_matrix_insights.csv, qualtrics, 3, 30, 5, 125, 1114, 5",
    "qualtrics/qualtRics_sample.csv, qualtrics, 3, 20, 1, 15, 144, 0",
    "qualtrics/qualtRics_sample_legacy.csv, qualtrics-legacy, 2, 16, 1, 13, 137, 0",
    "redcap/redcapr_survey_data.csv, redcap, 1, 33, 2, 21, 109, 0",
    "redcap/redcapr_survey_dictionary.csv, plain, 1, 18, 6, 29, 843, 0",
    "surveymonkey/StarWars.csv, surveymonkey, 2, 38, 1186, 31614, 483364, 0",
    "surveymonkey/food-world-cup-data.csv, surveymonkey, 1, 48, 1373, 60888, 207705, 0",
    "surveymonkey/steak-risk-survey.csv, surveymonkey, 2, 15, 550, 7780, 52819, 0",
    "typeform/cantera_responses.csv, typeform, 2, 112, 60, 2396, 80133, 0",
  })
  void areReadWithoutLosingACell(
      String file,
      String layout,
      int headerRows,
      int width,
      int rows,
      int cells,
      int letters,
      int left)
      throws Exception {
    List<Row> all = read(file);
    Heading heading = heading(all);
    List<Row> responses = all.subList(heading.rows(), all.size());

    assertThat(heading.layout()).isEqualTo(layout);
    assertThat(heading.rows()).isEqualTo(headerRows);
    assertThat(heading.columns()).hasSize(width);
    assertThat(responses).hasSize(rows).allMatch(row -> row.width() == width);
    assertThat(texts(responses)).filteredOn(text -> !text.isEmpty()).hasSize(cells);
    assertThat(texts(responses).stream().mapToInt(String::length).sum()).isEqualTo(letters);
    assertThat(responses)
        .filteredOn(row -> !heading.exclusion().reason(row).isEmpty())
        .hasSize(left);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          google_forms/dask_2019.csv; How often do you use Dask?; \
          Every day|I use Dask all the time, even when I sleep|Just looking for now|Occasionally
          google_forms/dask_2020.csv; Do you use Dask as part of a larger group?; \
          Beyond my group, many people throughout my institution use Dask\
          |I use Dask mostly on my own|My team or research group also use Dask
          google_forms/robotics_eval_direct.csv; How easy was it to create an account?; 4|5
          kobo_odk/Mzedi_survey_-_all_versions_-_False.csv; type; 0|1
          kobo_odk/Mzedi_survey_-_all_versions_-_labels.csv; emptier type; A city|a private
          limesurvey/rse_2017_de_public.csv; Do you write code as part of your job?; No|Yes
          limesurvey/rse_2017_de_public.csv; [I like my job better than the average person]; \
          Agree|Disagree|Neither agree or disagree|Strongly Agree|Strongly disagree
          qualtrics/qt_no_basis_insights.csv; Indicate how you feel about squash; -1|1|2|3
          qualtrics/qt_no_basis_legacy.csv; Indicate how you feel about squash; -1|1|2|3
          qualtrics/qt_single_matrix_insights.csv; \
          Click to write the question text-Click to write Statement 1; 2|3|4
          qualtrics/qualtRics_sample.csv; This is a multiple choice question.; 2
          qualtrics/qualtRics_sample_legacy.csv; This is a multiple choice question.; 2
          redcap/redcapr_survey_data.csv; has_diabetes; 0|1
          surveymonkey/StarWars.csv; Please state whether you view the following characters \
          favorably, unfavorably, or are unfamiliar with him/her. [Han Solo]; \
          Neither favorably nor unfavorably (neutral)|Somewhat favorably|Somewhat unfavorably\
          |Unfamiliar (N/A)|Very favorably|Very unfavorably
          surveymonkey/food-world-cup-data.csv; \
          How much, if at all, are you interested in cuisines from different parts of the world?; \
          A lot|Not at all\u00a0|Not much\u00a0|Some
          surveymonkey/steak-risk-survey.csv; How do you like your steak prepared?; \
          Medium|Medium Well|Medium rare|Rare|Well
          typeform/cantera_responses.csv; How often do you use the *Python* interface?; \
          Often|Rarely|Sometimes
          """)
  void holdTheAnswersOfAClosedQuestion(String file, String question, String answers)
      throws Exception {
    List<Row> all = read(file);
    Heading heading = heading(all);
    Column column =
        heading.columns().stream()
            .filter(each -> each.header().equals(question))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no column is headed " + question));

    assertThat(column.kind()).isEqualTo(Column.Kind.QUESTION);
    assertThat(
            all.subList(heading.rows(), all.size()).stream()
                .map(row -> row.cell(column.index()))
                .filter(cell -> !cell.isBlank())
                .distinct()
                .sorted())
        .containsExactly(answers.split("\\|", -1));
  }

  /** Figures of openpyxl. */
  @Test
  void readsAWorkbookWithoutLosingACell() throws Exception {
    List<Row> all = read("kobo_odk/compost_use_v2_labels.xlsx");
    Heading heading = heading(all);
    List<Row> responses = all.subList(heading.rows(), all.size());

    assertThat(heading.layout()).isEqualTo("kobotoolbox");
    assertThat(responses).hasSize(10).allMatch(row -> row.width() == 26);
    assertThat(texts(responses)).filteredOn(text -> !text.isEmpty()).hasSize(192);
    assertThat(texts(responses).stream().mapToInt(String::length).sum()).isEqualTo(2234);
    assertThat(responses)
        .extracting(row -> row.cell(7))
        .filteredOn("Banana leaves"::equals)
        .hasSize(7);
    assertThat(responses.get(0).cell(17)).isEqualTo("168629696");
  }

  @ParameterizedTest
  @CsvSource({
    "surveymonkey/StarWars.csv, 642, windows-1252",
    "surveymonkey/food-world-cup-data.csv, 77, x-MacRoman",
  })
  void sayWhichEncodingTheyProbablyHave(String file, String place, String encoding) {
    Diagnostic fault =
        Exports.only(
            catchThrowableOfType(RefusedException.class, () -> read(file, Optional.empty())));

    assertThat(fault.code()).isEqualTo(Code.CSV_NOT_UTF8);
    assertThat(fault.what()).contains("byte " + place + " ");
    assertThat(fault.remedy()).contains("--encoding").contains(encoding);
  }

  /** What the messages propose where a file is not UTF-8. */
  private static Optional<String> encoding(String file) {
    return switch (file) {
      case "surveymonkey/StarWars.csv" -> Optional.of("windows-1252");
      case "surveymonkey/food-world-cup-data.csv" -> Optional.of("x-MacRoman");
      default -> Optional.empty();
    };
  }

  private static List<Row> read(String file) throws Exception {
    try {
      return read(file, encoding(file));
    } catch (RefusedException refused) {
      throw new AssertionError(refused.diagnostics().toString(), refused);
    }
  }

  private static List<Row> read(String file, Optional<String> encoding) throws Exception {
    String path = Path.of(FOLDER).resolve(file).toString();
    assertThat(Files.exists(Path.of(path))).as(path).isTrue();
    ReadingOptions options =
        new ReadingOptions(encoding, Optional.empty(), Optional.empty(), Optional.empty(), 1);
    try (Table table = ExportFile.open(path, InputStream.nullInputStream(), options)) {
      return Exports.rows(table);
    }
  }

  private static Heading heading(List<Row> all) {
    return Layouts.recognise(all.subList(0, Math.min(all.size(), Layout.LOOKED_AT)));
  }

  private static List<String> texts(List<Row> rows) {
    return rows.stream().flatMap(row -> Exports.cells(row).stream()).toList();
  }
}
