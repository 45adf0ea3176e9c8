package org.regionalism.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalism.cli.Run;
import org.regionalism.release.Measured;
import org.regionalism.release.PeopleSet;
import org.regionalism.release.ReleaseReader;
import org.regionalism.release.ReportFile;

/** Nobody can be worked out from the reports of the samples, in either language. */
class SampleReportsTest {

  private static final String ALL = "xlsx,md,html,json";

  @TempDir private Path folder = Path.of("unset");

  @ParameterizedTest
  @CsvSource({
    "three-rivers-qualtrics.csv, en, --include-comments",
    "harbor-plains-google-forms.csv, es, --lenient",
    "cedar-valley.csv, en, --name-organizations"
  })
  void nobodyCanBeWorkedOut(String sample, String language, String option) throws Exception {
    Run run =
        Run.of(
            "score",
            "samples/" + sample,
            "--format",
            ALL,
            "--language",
            language,
            option,
            "--quiet",
            "--out",
            folder.toString());
    assertThat(run.code()).as(run.err()).isZero();

    Outcome outcome = Reporting.check(folder);

    assertThat(outcome.findings()).isEmpty();
    assertThat(outcome.unread()).isEmpty();
    assertThat(outcome.others()).isEmpty();
  }

  /** Else files could not be compared with each other. */
  @Test
  void readsTheSameOutOfEveryFile() throws Exception {
    Run.of(
        "score",
        "samples/cedar-valley.csv",
        "--format",
        ALL,
        "--quiet",
        "--out",
        folder.toString());
    List<ReportFile> files = ReleaseReader.read(List.of(folder.toString())).files();

    for (String name : List.of("report.xlsx", "report.md", "report.html")) {
      ReportFile file = named(files, name);
      ReportFile json = named(files, "assessment.json");
      assertThat(file.waves().keySet()).as(name).isEqualTo(json.waves().keySet());
      assertThat(file.minGroup()).isEqualTo(json.minGroup());
      assertThat(shared(file, json)).as(name).isGreaterThan(600);
    }
  }

  private static ReportFile named(List<ReportFile> files, String name) {
    return files.stream().filter(file -> file.path().endsWith(name)).findFirst().orElseThrow();
  }

  /** How many figures both show, all of them alike but for rounding. */
  private static long shared(ReportFile file, ReportFile json) {
    return file.statements().stream()
        .filter(one -> one.isShown() && one.number().isPresent())
        .filter(one -> one.topic().set().kind() != PeopleSet.Kind.SCREENED)
        .flatMap(
            one ->
                json.statements().stream()
                    .filter(
                        other ->
                            other.topic().equals(one.topic()) && other.measured() == one.measured())
                    .peek(
                        other ->
                            assertThat(other.number().orElse(Double.NaN))
                                .as(one.toString())
                                .isCloseTo(one.number().orElse(0), within(one.measured()))))
        .count();
  }

  private static org.assertj.core.data.Offset<Double> within(Measured measured) {
    return org.assertj.core.api.Assertions.within(
        measured == Measured.INDEX || measured == Measured.GAP ? 0.5001 : 0.0051);
  }
}
