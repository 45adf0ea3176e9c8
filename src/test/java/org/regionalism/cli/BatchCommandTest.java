package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalism.batch.BatchSchema;

/** What a batch scores, skips, refuses and says. */
class BatchCommandTest {

  @TempDir private Path temporary = Path.of("unset");

  private BatchFolder folder = new BatchFolder(Path.of("unset"), Path.of("unset"));

  @BeforeEach
  void makeAFolder() throws IOException {
    folder = BatchFolder.below(temporary);
  }

  @Test
  void scoresEachExportAsScoreDoes() throws IOException {
    folder.add("alder.csv", 1, 20).add("birch.csv", 2, 20, "--as=google-forms");

    Run run = folder.batch("--format=xlsx,md");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).endsWith("Consortia: 2 scored.\n");
    Path alone = temporary.resolve("alone");
    Run.of("score", folder.exports().resolve("birch.csv").toString(), "--out=" + alone);
    Map<String, String> expected = BatchFolder.files(alone);
    Map<String, String> actual = BatchFolder.files(folder.out().resolve("birch"));
    assertThat(expected.remove("assessment.json")).isNotNull();
    assertThat(actual.remove("assessment.json")).isNotNull();
    assertThat(actual).isEqualTo(expected);
    assertThat(folder.written("birch/assessment.json").replaceFirst(",\\s+\"sha256\": \"[^}]*", ""))
        .isNotEqualTo(folder.written("birch/assessment.json"))
        .contains("\"lenient\": false");
  }

  @Test
  void writesTheSameBytesWithAnyNumberOfJobs() throws IOException {
    for (int i = 0; i < 6; i++) {
      folder.add("c" + i + ".csv", i, 12 + i);
    }
    folder.batch("--format=xlsx,md", "--jobs=1");
    Map<String, String> one = BatchFolder.files(folder.out());
    BatchFolder other = new BatchFolder(folder.exports(), temporary.resolve("other"));

    Run run = other.batch("--format=xlsx,md", "--jobs=4");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(one).hasSizeGreaterThan(60);
    assertThat(BatchFolder.files(other.out())).isEqualTo(one);
    assertThat(BatchSchema.faults(folder.written("batch.json"))).isEmpty();
  }

  @Test
  void goesOnAfterAnExportThatIsRefusedAndRecordsWhy() throws IOException {
    folder.add("alder.csv", 1, 12).add("birch.csv", 2, 12).add("cedar.csv", 3, 12);
    Path broken = folder.exports().resolve("birch.csv");
    Files.writeString(broken, Files.readString(broken).replaceFirst("Agree", "Argee"));

    Run run = folder.batch();

    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(folder.consortia()).containsExactly("alder", "cedar");
    assertThat(run.err())
        .contains("birch.csv:2:", "error[answer-unmatched]: 'Argee' is no answer")
        .endsWith("Consortia: 2 scored, 1 refused. Exit code 3: an export was refused.\n");
    assertThat(folder.written("batch.json"))
        .contains("\"status\": \"refused\"", "\"code\": \"answer-unmatched\"")
        .doesNotContain("Argee");
    assertThat(BatchSchema.faults(folder.written("batch.json"))).isEmpty();
    assertThat(run.err().indexOf("[2/3] birch: refused"))
        .isBetween(run.err().indexOf("[1/3] alder"), run.err().indexOf("[3/3] cedar"));
  }

  /** As a browser names a file that is downloaded once more; a second time nothing is scored. */
  @Test
  void pointsOutACopyOfAnExport() throws IOException {
    folder.add("alder.csv", 1, 12).add("birch.csv", 2, 12);
    Path copy = folder.exports().resolve("alder (1).csv");
    Files.copy(folder.exports().resolve("alder.csv"), copy);

    for (int time = 1; time <= 2; time++) {
      Run run = folder.batch();

      assertThat(run.code()).as(run.err()).isZero();
      assertThat(run.err())
          .containsOnlyOnce("warning[batch-same-export]: the very same responses were scored")
          .contains("If one file is a copy of the other, remove it and run again");
      assertThat(folder.written("batch.json")).contains("\"code\": \"batch-same-export\"");
      assertThat(BatchSchema.faults(folder.written("batch.json"))).isEmpty();
    }
  }

  @Test
  void namesAndSkipsFilesThatAreNoExports() throws IOException {
    folder.add("alder.csv", 1, 12);
    Files.writeString(folder.exports().resolve("notes.md"), "Call them.");
    Files.writeString(folder.exports().resolve("people.csv"), "organization,invited\nNorth,4\n");

    Run run = folder.batch();

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err())
        .contains(
            "notes.md: skipped: its name ends as no table's does.",
            "people.csv: skipped: no column of it asks an item of the rubric.",
            "Consortia: 1 scored, 2 files skipped.");
    assertThat(folder.written("batch.json")).contains("\"reason\": \"no-items\"");
    assertThat(BatchSchema.faults(folder.written("batch.json"))).isEmpty();
  }

  @Test
  void refusesATableWithoutItemsThatSomebodyNamed() throws IOException {
    folder.add("alder.csv", 1, 12);
    Path people = folder.exports().resolve("people.csv");
    Files.writeString(people, "organization,invited\nNorth,4\n");

    Run run = folder.run(people.toString(), folder.exports().resolve("alder.csv").toString());

    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains("error[column-no-items]");
    assertThat(folder.consortia()).containsExactly("alder");
  }

  @Test
  void refusesAFolderWithoutExports() throws IOException {
    Files.writeString(folder.exports().resolve("people.csv"), "organization,invited\nNorth,4\n");

    Run run = folder.batch();

    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err())
        .contains("exports: error[batch-no-exports]: no file in this folder is an export")
        .contains("Nothing was scored and nothing was written.");
    assertThat(folder.out()).doesNotExist();
  }

  @Test
  void scoresTheOtherFoldersBesideOneWithoutExports() throws IOException {
    folder.add("alder.csv", 1, 12);
    Path empty = Files.createDirectories(temporary.resolve("empty"));

    Run run = folder.batch(empty.toString());

    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(folder.consortia()).containsExactly("alder");
    assertThat(run.err())
        .contains("empty: error[batch-no-exports]")
        .endsWith("Exit code 3: a folder holds none.\n");
  }

  @Test
  void refusesAFileThatIsNotThereAndScoresTheOthers() throws IOException {
    folder.add("alder.csv", 1, 12);

    Run run = folder.batch(folder.exports().resolve("alde.csv").toString());

    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains("error[file-missing]", "Did you mean 'alder.csv'?");
    assertThat(folder.consortia()).containsExactly("alder");
  }

  @Test
  void keepsConsortiaApartWhoseNamesAreTheSameButForFolderCaseOrEnding() throws IOException {
    folder
        .add("north/spring.csv", 1, 12)
        .add("south/spring.csv", 2, 12)
        .add("Valley.csv", 3, 12)
        .add("valley.csv", 4, 12)
        .add("creek.csv", 5, 12)
        .add("creek.xlsx", 6, 12)
        .add("charts.csv", 7, 12);

    Run run = folder.batch("--format=md");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(folder.consortia()).hasSize(7).doesNotContain("charts", "spring", "creek");
    assertThat(folder.consortia()).contains("valley").allMatch(name -> name.matches("[a-z0-9-]+"));
  }

  @Test
  void looksIntoNothingHiddenAndIntoNoReports() throws IOException {
    folder.add("alder.csv", 1, 12).add(".old/birch.csv", 2, 12).add(".cedar.csv", 3, 12);
    BatchFolder inside = new BatchFolder(folder.exports(), folder.exports().resolve("reports"));
    inside.batch();

    Run run = inside.batch();

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).endsWith("Consortia: 1 scored.\n");
    assertThat(inside.consortia()).containsExactly("alder");
  }

  @Test
  void scoresAFileOnceThatIsNamedTwice() throws IOException {
    folder.add("alder.csv", 1, 12);

    Run run = folder.batch(folder.exports().resolve("../exports/alder.csv").toString());

    assertThat(run.err()).endsWith("Consortia: 1 scored.\n");
  }

  @Test
  void printsNothingButJsonAsTheResultWhereThatIsAsked() throws IOException {
    folder.add("alder.csv", 1, 12);

    Run run = folder.batch("--as=json");

    assertThat(run.out()).isEqualTo(folder.written("batch.json"));
    assertThat(run.err()).contains("alder: scored");
  }

  @Test
  void saysOnlyHowItEndedWhereItIsToBeQuiet() throws IOException {
    folder.add("alder.csv", 1, 12);
    Files.writeString(folder.exports().resolve("notes.md"), "Call them.");

    Run run = folder.batch("--quiet");

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("Consortia: 1 scored, 1 file skipped.\n");
  }

  @Test
  void leavesReportsOfAnEarlierRunToAConsortiumThatIsRefusedNow() throws IOException {
    folder.add("alder.csv", 1, 12).add("birch.csv", 2, 12);
    folder.batch();
    String before = folder.written("birch/assessment.json");
    Files.writeString(folder.exports().resolve("birch.csv"), "geo-1,geo-2\nAgree\n");

    Run run = folder.batch();

    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains("The reports in birch are of an earlier run.");
    assertThat(folder.written("birch/assessment.json")).isEqualTo(before);
    assertThat(folder.written("batch.json")).contains("\"ofEarlierRun\": true");
  }

  @Test
  void tellsNothingOfAConsortiumOfTooFewButThatTheyAre() throws IOException {
    folder.add("alder.csv", 1, 12).add("few.csv", 2, 12);
    Path few = folder.exports().resolve("few.csv");
    Files.write(few, BatchFolder.records(few).subList(0, 4));

    Run run = folder.batch();

    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains("error[wave-too-small]");
    String json = folder.written("batch.json");
    String entry = json.substring(json.indexOf("\"slug\": \"few\""), json.indexOf("\"skipped\""));
    assertThat(entry).contains("\"code\": \"wave-too-small\"").doesNotContain("\"row\"");
    assertThat(entry).doesNotContainPattern("[:<] ?3\\b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          batch                                    | Name exports or folders, or a --manifest
          batch x.csv --manifest m.yaml            | Name exports or folders, or a --manifest
          batch --manifest m.yaml --by consortium  | --by and --manifest do not go together
          batch -                                  | not standard input
          batch x.csv --jobs 0                     | --jobs is at least 1
          batch x.csv --as xml                     | --as is text or json, not 'xml'
          batch samples --by sector                | --by takes consortium, not 'sector'
          batch samples --format pdf               | --format takes xlsx, md, html and json
          batch samples --name-silent              | Unknown option: '--name-silent'
          batch samples --since x.json             | Unknown option: '--since'
          """)
  void refusesCommandLinesThatMakeNoSense(String command, String message) {
    Run run = Run.of(command.split(" +"));
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(message);
  }
}
