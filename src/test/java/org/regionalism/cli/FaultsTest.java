package org.regionalism.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.rubric.Item;
import org.regionalism.rubric.Rubrics;

/** What a person reads when something is wrong, and that nothing is written then. */
class FaultsTest {

  private static final String SAMPLE = "samples/three-rivers-qualtrics.csv";

  @TempDir private Path folder = Path.of("unset");

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Run score(Path export, String... more) {
    String[] base = {"score", export.toString(), "--out", folder.resolve("out").toString()};
    return Run.of(Stream.concat(Stream.of(base), Stream.of(more)).toArray(String[]::new));
  }

  private void refused(Run run, String code, String remedy) {
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains("error[" + code + "]").contains(remedy);
    assertThat(run.err()).contains("Nothing was scored and nothing was written.");
    assertThat(run.out()).isEmpty();
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void suggestsTheFileThatWasProbablyMeant() throws IOException {
    write("responses.csv", "geo-1\n4\n");
    refused(score(folder.resolve("respones.csv")), "file-missing", "Did you mean 'responses.csv'?");
  }

  @Test
  void refusesAFolder() {
    refused(score(folder), "file-is-directory", "Name a file in it.");
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    refused(score(write("empty.csv", "")), "file-empty", "If it is an export, download it again");
  }

  /** Under another name, too, and as another wave. */
  @ParameterizedTest
  @ValueSource(strings = {"%1$s", "%2$s", "Autumn=%2$s"})
  void refusesAnExportThatIsGivenTwice(String again) throws IOException {
    Path copy = Files.copy(Path.of(SAMPLE), folder.resolve("copy.csv"));
    String label = again.contains("=") ? "Spring=" : "";
    Run run = score(Path.of(label + SAMPLE), again.formatted(SAMPLE, copy));
    refused(run, "file-twice", "are given before, as " + SAMPLE + ". Name every export once.");
    assertThat(run.err()).contains("1 error, 0 warnings.").doesNotContain("duplicates-found");
  }

  @Test
  void refusesOtherKindsOfFilesWithWhatToDoInstead() throws IOException {
    refused(score(write("responses.ods", "PK")), "file-type", "save the sheet");
    refused(score(write("responses.pdf", "%PDF")), "file-type", "Download the CSV export");
  }

  @Test
  void saysWhatWasLookedForWhereNoColumnIsAnItem() throws IOException {
    Run run = score(write("other.csv", "Name,Our region is defind by a map\nx,4\n"));
    refused(run, "column-no-items", "Looked in 2 headers for item ids such as 'geo-1'");
  }

  @Test
  void namesTheShippedRubricWhoseItemsAnExportAsksWhole() throws IOException, RefusedException {
    for (String name : List.of("regionalism-pulse", "event-feedback")) {
      List<Item> items = Rubrics.find(name).rubric().items();
      String header = items.stream().map(Item::id).collect(joining(","));

      Run run = score(write(name + ".csv", header + "\n" + "4,".repeat(items.size() - 1) + "4\n"));

      assertThat(run.err())
          .contains("the rubric '" + name + "': choose it with --rubric " + name + ".")
          .doesNotContain("None is close", "Check the headers");
    }
    assertThat(score(write("few.csv", "geo-1,net-2\n4,4\n")).err())
        .contains("Check the headers")
        .doesNotContain("--rubric");
  }

  @Test
  void saysThatRowsWereReadAsOneCellWhereTheirCellsWereNotToldApart() throws IOException {
    String cells = "geo-1,geo-2,geo-3,net-1\n4,4,4,4\n5,5,5,5\n";
    String told = "Each row was read as one cell: leave --delimiter out, or save the file";

    refused(score(write("p.csv", cells.replace(',', '|'))), "column-no-items", told);
    refused(score(write("c.csv", cells), "--delimiter", "semicolon"), "column-no-items", told);
  }

  @Test
  void showsAllUnmatchedAnswersAtOnceWithPlaceAndRemedy() throws IOException {
    Run run = score(write("r.csv", "geo-1,net-1\nAgree,Stronlgy agree\nmaybe,4\n"));
    refused(run, "answer-unmatched", "Did you mean 'Strongly agree'?");
    assertThat(run.err())
        .contains("r.csv:2:2: error[answer-unmatched]: 'Stronlgy agree' is no answer of the item")
        .contains("r.csv:3:1: error[answer-unmatched]: 'maybe' is no answer of the item 'geo-1'")
        .contains("2 errors");
  }

  @Test
  void leavesUnmatchedAnswersOutAndCountsThemWhereAsked() throws IOException {
    String rows = "Agree,4\n".repeat(6) + "maybe,4\n";
    Run run = score(write("r.csv", "geo-1,net-1\n" + rows), "--lenient", "--format", "json");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains("warning[answers-let-pass]: cells of the item 'geo-1'");
    assertThat(Files.readString(folder.resolve("out/assessment.json")))
        .contains("\"unmatched\": 1")
        .doesNotContain("maybe");
  }

  @Test
  void refusesNumbersOffTheScaleEvenWhereLenient() throws IOException {
    Path export = write("r.csv", "geo-1\n" + "4\n".repeat(6) + "7\n");
    Run run = score(export, "--lenient");
    refused(run, "answer-off-scale", "correct the cell in a copy");
    assertThat(run.err()).doesNotContain("left out", "--lenient");
  }

  @Test
  void refusesALayoutThatTheFileHasNot() throws IOException {
    Path export = write("r.csv", "geo-1\n" + "4\n".repeat(6));
    refused(
        score(export, "--layout", "qualtrics"), "layout-not-here", "this file looks like 'plain'.");
  }

  @Test
  void suggestsTheLayoutThatWasProbablyMeant() {
    Run run = Run.of("score", SAMPLE, "--layout", "qualtrix");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .contains("did you mean 'qualtrics'?")
        .contains("alchemer, google-forms, kobotoolbox");
    assertThat(Run.of("score", "--help").out()).contains("--layout=NAME").contains("odk-central");
  }

  @Test
  void readsAsTheLayoutThatIsNamed() throws IOException {
    String rows = "1,4,2\n".repeat(6);
    Path export = write("r.csv", "record_id,geo-1,a_complete\n" + rows);
    refused(score(export), "answer-recoded", "Export again with labels");
    Run run = score(export, "--layout", "plain", "--format", "json");
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void refusesAWaveThatIsTooSmall() throws IOException {
    refused(score(write("r.csv", "geo-1\n4\n3\n")), "wave-too-small", "which wave is meant");
  }

  @Test
  void showsAllFaultsOfARubricAtOnce() throws IOException {
    Path rubric =
        write(
            "mine.yaml",
            Files.readString(Path.of("rubrics/regionalism.yaml"))
                .replaceFirst("min-answered: 50%", "min-answered: some")
                .replaceFirst("keying: reverse", "keying: revers"));
    Run run = score(Path.of(SAMPLE), "--rubric", rubric.toString());
    refused(run, "rubric-min-answered", "percent sign");
    assertThat(run.err()).contains("error[rubric-unknown-reference]").contains("'reverse'");
  }

  @Test
  void suggestsTheOptionAndTheCommandThatWereProbablyMeant() {
    Run option = Run.of("score", SAMPLE, "--formt", "md");
    assertThat(option.code()).isEqualTo(ExitCode.USAGE);
    assertThat(option.err()).contains("--formt").contains("Did you mean '--format'?");
    Run command = Run.of("scroe", SAMPLE);
    assertThat(command.code()).isEqualTo(ExitCode.USAGE);
    assertThat(command.err()).contains("Did you mean 'score'?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"+10000-01-01", "-0001-01-01", "2026-02-30", "1 March"})
  void refusesADateThatReportsCannotPrint(String date) {
    Run run = Run.of("score", SAMPLE, "--date=" + date);
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--date is a day as YYYY-MM-DD, not '" + date + "'");
  }

  @Test
  void saysWhatNumbersAnOptionTakes() {
    Run group = Run.of("score", SAMPLE, "--min-group=2147483648");
    assertThat(group.code()).isEqualTo(ExitCode.USAGE);
    assertThat(group.err()).contains("'2147483648' is no whole number up to 2147483647");
    Run seed = Run.of("simulate", "--seed=seven");
    assertThat(seed.code()).isEqualTo(ExitCode.USAGE);
    assertThat(seed.err()).contains("'seven' is no whole number up to 9223372036854775807");
  }

  @Test
  void refusesSettingsThatWouldExposePeople() {
    Run run = Run.of("score", SAMPLE, "--min-group", "2");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--min-group is at least 3");
  }

  @Test
  void saysWhereAReportCouldNotBeWritten() throws IOException {
    Path file = write("out", "a file where a folder is needed");
    Run run = Run.of("score", SAMPLE, "--out", file.toString());
    assertThat(run.code()).isEqualTo(ExitCode.UNWRITABLE);
    assertThat(run.err()).contains(file.toString()).contains("Choose another place");
    assertThat(file).hasContent("a file where a folder is needed");
  }

  @Test
  void removesOnlyItsOwnFilesOfAnEarlierRun() throws IOException {
    Path out = folder.resolve("out");
    assertThat(score(Path.of(SAMPLE)).code()).isZero();
    Files.writeString(out.resolve("notes.txt"), "mine");
    assertThat(out.resolve("charts")).isNotEmptyDirectory();
    assertThat(score(Path.of(SAMPLE), "--format", "json").code()).isZero();
    assertThat(out.resolve("report.xlsx")).doesNotExist();
    assertThat(out.resolve("report.md")).doesNotExist();
    assertThat(out.resolve("notes.txt")).hasContent("mine");
    assertThat(out.resolve("assessment.json")).isRegularFile();
  }

  @Test
  void endsEveryHelpWithThreeExamples() {
    for (String[] command :
        new String[][] {
          {"--help"},
          {"score", "--help"},
          {"inspect", "--help"},
          {"simulate", "--help"},
          {"rubric", "--help"},
          {"rubric", "list", "--help"},
          {"rubric", "show", "--help"},
          {"rubric", "check", "--help"},
          {"rubric", "new", "--help"},
          {"rubric", "schema", "--help"}
        }) {
      Run run = Run.of(command);
      assertThat(run.code()).isZero();
      String examples = run.out().substring(run.out().indexOf("Examples:"));
      assertThat(examples.lines().filter(line -> line.startsWith("  regionalism")).count())
          .as(String.join(" ", command))
          .isEqualTo(3);
    }
  }
}
