package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a batch does where it was run before: with {@code --changed-only}, and with what is gone.
 */
class BatchAgainTest {

  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-01-02T03:04:05Z"));

  @TempDir private Path temporary = Path.of("unset");

  private BatchFolder folder = new BatchFolder(Path.of("unset"), Path.of("unset"));

  @BeforeEach
  void runOnce() throws IOException {
    folder = BatchFolder.below(temporary);
    folder.add("alder.csv", 1, 12).add("birch.csv", 2, 12);
    assertThat(folder.batch().code()).isZero();
    for (String name : folder.consortia()) {
      Files.setLastModifiedTime(assessment(name), LONG_AGO);
    }
  }

  private Path assessment(String name) {
    return folder.out().resolve(name).resolve("assessment.json");
  }

  /** The consortia whose reports were written again. */
  private List<String> rewritten() throws IOException {
    List<String> rewritten = new ArrayList<>();
    for (String name : folder.consortia()) {
      if (!Files.getLastModifiedTime(assessment(name)).equals(LONG_AGO)) {
        rewritten.add(name);
      }
    }
    return rewritten;
  }

  @Test
  void scoresEverythingAgainUnlessItIsToldNotTo() throws IOException {
    folder.batch();
    assertThat(rewritten()).containsExactly("alder", "birch");
  }

  @Test
  void leavesReportsThatAreUpToDate() throws IOException {
    Map<String, String> before = BatchFolder.files(folder.out());

    Run run = folder.batch("--changed-only");

    assertThat(rewritten()).isEmpty();
    assertThat(run.err()).endsWith("Consortia: 2 unchanged.\n");
    Map<String, String> after = BatchFolder.files(folder.out());
    assertThat(after.remove("batch.json")).isNotEqualTo(before.remove("batch.json"));
    assertThat(after).isEqualTo(before);
    assertThat(folder.written("batch.json")).contains("\"status\": \"unchanged\"");
  }

  @Test
  void scoresAnExportAgainThatHasChanged() throws IOException {
    folder.add("birch.csv", 3, 12);
    folder.batch("--changed-only");
    assertThat(rewritten()).containsExactly("birch");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--min-group=6",
        "--language=es",
        "--unit=respondent",
        "--date=2026-12-24",
        "--targets=next-band",
        "--format=md",
        "--name-organizations",
        "--lenient",
        "--duplicates=keep-last",
        "--encoding=UTF-8",
        "--rubric=rubrics/regionalism-pulse.yaml"
      })
  void scoresEverythingAgainWithOtherSettings(String option) throws IOException {
    Run run = folder.batch("--changed-only", option);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(rewritten()).containsExactly("alder", "birch");
  }

  @Test
  void scoresEverythingAgainWhereAFileOfDeclarationsHasChanged() throws IOException {
    Path targets = temporary.resolve("targets.yaml");
    Files.writeString(targets, "overall: 50\n");
    folder.batch("--targets=" + targets);
    Files.setLastModifiedTime(assessment("alder"), LONG_AGO);
    folder.batch("--changed-only", "--targets=" + targets);
    assertThat(rewritten()).containsExactly("birch");

    Files.writeString(targets, "overall: 60\n");
    folder.batch("--changed-only", "--targets=" + targets);

    assertThat(rewritten()).containsExactly("alder", "birch");
  }

  @Test
  void scoresAgainWhereAReportIsMissingOrWasChanged() throws IOException {
    folder.batch("--format=md");
    for (String name : folder.consortia()) {
      Files.setLastModifiedTime(assessment(name), LONG_AGO);
    }
    Files.delete(folder.out().resolve("birch/report.md"));

    folder.batch("--format=md", "--changed-only");

    assertThat(rewritten()).containsExactly("birch");
    assertThat(folder.out().resolve("birch/report.md")).exists();
  }

  @Test
  void goesOnWhereARunWasKilled() throws IOException {
    Files.delete(folder.out().resolve("batch.json"));
    Files.delete(assessment("birch"));

    folder.batch("--changed-only");

    assertThat(rewritten()).containsExactly("birch");
    assertThat(folder.written("batch.json")).contains("\"unchanged\"", "\"scored\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{\"schema\": \"regionalism-assessment/1\"}"})
  void scoresAgainWhereSomebodySpoiltTheRecord(String text) throws IOException {
    Files.writeString(assessment("birch"), text);
    Run run = folder.batch("--changed-only");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(rewritten()).containsExactly("birch");
  }

  @Test
  void scoresAgainWhereAFigureOfTheRecordWasChangedByHand() throws IOException {
    String text = folder.written("birch/assessment.json");
    Files.writeString(
        assessment("birch"), text.replaceFirst("\"index\": [0-9.]+", "\"index\": 777"));
    Run run = folder.batch("--changed-only");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(folder.written("birch/assessment.json")).isEqualTo(text);
  }

  @Test
  void removesTheReportsOfAConsortiumThatIsGone() throws IOException {
    folder.batch("--format=md");
    Files.delete(folder.exports().resolve("birch.csv"));

    folder.batch("--format=md");

    assertThat(folder.out().resolve("birch")).doesNotExist();
    assertThat(folder.consortia()).containsExactly("alder");
  }

  @Test
  void removesNothingThatSomebodyElsePutOrChangedThere() throws IOException {
    Files.writeString(folder.out().resolve("birch/minutes.txt"), "We met.");
    Files.writeString(assessment("alder"), " ", java.nio.file.StandardOpenOption.APPEND);
    Files.createDirectories(folder.out().resolve("mine"));
    folder.add("cedar.csv", 3, 12);
    Files.delete(folder.exports().resolve("alder.csv"));
    Files.delete(folder.exports().resolve("birch.csv"));

    folder.batch();

    assertThat(folder.out().resolve("birch/minutes.txt")).exists();
    assertThat(assessment("birch")).doesNotExist();
    assertThat(assessment("alder")).exists();
    assertThat(folder.out().resolve("mine")).exists();
  }

  @Test
  void removesNothingOutsideItsFolderWhateverTheListSays() throws IOException {
    Path outside = Files.writeString(temporary.resolve("outside.txt"), "");
    String json = folder.written("batch.json");
    Files.writeString(
        folder.out().resolve("batch.json"),
        json.replace("\"slug\": \"birch\"", "\"slug\": \"..\"")
            .replace("\"assessment.json\"", "\"outside.txt\"")
            .replaceAll(
                "\"sha256\": \"[0-9a-f]{64}\"",
                "\"sha256\": \"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\""));

    folder.batch();

    assertThat(outside).exists();
  }

  @Test
  void removesFilesOfTheCohortThatAreNotWrittenAnyMore() throws IOException {
    folder.batch("--format=md");
    assertThat(folder.out().resolve("cohort.md")).exists();

    folder.batch();

    assertThat(folder.out().resolve("cohort.md")).doesNotExist();
    assertThat(folder.out().resolve("charts")).doesNotExist();
  }

  @Test
  void listsWhatItWouldDoAndDoesNothing() throws IOException {
    folder.add("birch.csv", 3, 12).add("cedar.csv", 4, 12);
    Files.writeString(folder.exports().resolve("notes.md"), "Call them.");
    Files.delete(folder.exports().resolve("alder.csv"));
    Map<String, String> before = BatchFolder.files(folder.out());

    Run run = folder.batch("--dry-run", "--changed-only");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().replace(temporary + "/", ""))
        .isEqualTo(
            """
            score   out/birch  exports/birch.csv
            score   out/cedar  exports/cedar.csv
            skip    exports/notes.md  its name ends as no table's does
            remove  out/alder  no longer among the exports
            """);
    assertThat(BatchFolder.files(folder.out())).isEqualTo(before);
    folder.add("alder.csv", 1, 12);
    assertThat(folder.batch("--dry-run", "--changed-only").out()).contains("keep    ");
  }
}
