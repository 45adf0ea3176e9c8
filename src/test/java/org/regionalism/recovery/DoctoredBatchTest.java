package org.regionalism.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionalism.recovery.Reporting.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.UnaryOperator;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionalism.cli.Run;

/** What a batch says of a consortium has to be what the consortium's own report shows. */
class DoctoredBatchTest {

  private static final List<String> EXPORTS =
      List.of("bay-orchard.csv", "dry-creek.csv", "lark-meadows.csv");
  private static final List<String> FILES =
      List.of(
          "batch.json",
          "cohort.md",
          "cohort.xlsx",
          "bay-orchard/assessment.json",
          "dry-creek/assessment.json");

  @TempDir private static Path written = Path.of("unset");
  @TempDir private Path folder = Path.of("unset");

  @BeforeAll
  static void writeBatch() throws IOException {
    Path exports = Files.createDirectory(written.resolve("exports"));
    for (String export : EXPORTS) {
      Files.copy(Path.of("samples/batch", export), exports.resolve(export));
    }
    Run.of("batch", exports.toString(), "--quiet", "--out", written.resolve("out").toString());
  }

  @BeforeEach
  void copyBatch() throws IOException {
    for (String file : FILES) {
      Path copy = folder.resolve(file);
      Files.createDirectories(copy.resolveSibling(""));
      Files.copy(written.resolve("out").resolve(file), copy, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void edit(String file, UnaryOperator<String> edit) throws IOException {
    Path path = folder.resolve(file);
    String before = Files.readString(path);
    String after = edit.apply(before);
    assertThat(after).as(file).isNotEqualTo(before);
    Files.writeString(path, after);
  }

  /** Makes Bay Orchard's own report keep back where it stands in the whole. */
  private void withholdTheWhole() throws IOException {
    edit(
        "bay-orchard/assessment.json",
        text ->
            text.replaceFirst(
                "(?s)(\"waves\": .*?\"overall\": \\{.*?\"index\": )[\\d.]+(.*?\"reasons\": \\{)",
                "$1null$2\"index\": \"withheld\", "));
  }

  private void assertFound(String place, String question, String how) throws Exception {
    assertThat(check(folder).findings())
        .anySatisfy(
            one -> {
              assertThat(one.place().toString()).contains(place);
              assertThat(one.question()).contains(question);
              assertThat(one.how()).contains(how);
            });
  }

  @Test
  void findsNothingInWhatABatchWrites() throws Exception {
    Outcome outcome = check(folder);

    assertThat(outcome.findings()).isEmpty();
    assertThat(outcome.unread()).isEmpty();
    assertThat(outcome.others()).isEmpty();
  }

  @Test
  void findsAFigureThatTheOwnReportKeepsBack() throws Exception {
    edit(
        "cohort.md",
        text -> text.replaceFirst("(\\| Bay Orchard Partnership +\\| +24 \\| +)29", "$177"));

    assertFound(
        "cohort.md", "Bay Orchard Partnership: domains.paradigm-shift", "does not show it so");
  }

  @Test
  void findsWhatIsKeptBackInTheOwnReportAlone() throws Exception {
    withholdTheWhole();
    Files.delete(folder.resolve("cohort.xlsx"));

    assertFound("cohort.md", "Bay Orchard Partnership: overall", "index of Bay Orchard");
  }

  @Test
  void findsItInTheWorkbook() throws Exception {
    withholdTheWhole();
    Files.delete(folder.resolve("cohort.md"));
    assertFound("cohort.xlsx", "Bay Orchard Partnership: overall", "index of Bay Orchard");
  }

  @Test
  void findsASumOverMoreThanIsShown() throws Exception {
    edit("cohort.md", text -> text.replace("\n45 people and", "\n48 people and"));

    assertFound("cohort.md", "people", "added up here to another number");
  }

  @Test
  void findsQuartilesOfFew() throws Exception {
    edit(
        "cohort.md",
        text -> text.replaceFirst("(\\| Overall +\\| +2 \\| +)\\*?too few\\*?", "$140"));

    assertFound("cohort.md", "overall", "fewer than 5 consortia");
  }

  @Test
  void findsACountOfPeopleOfARefusedConsortium() throws Exception {
    edit(
        "batch.json",
        text ->
            text.replaceFirst(
                "(?s)(\"status\": \"refused\".*?\"waves\": \\[)",
                "$1{\"wave\": \"\", \"respondents\": 3}"));

    assertFound("batch.json", "people", "of a consortium that was refused");
  }

  @Test
  void findsAnotherCountOfPeopleInTheBatch() throws Exception {
    edit("batch.json", text -> text.replaceFirst("\"respondents\": 24", "\"respondents\": 23"));

    assertFound("batch.json", "Bay Orchard Partnership: people", "does not show it so");
  }

  @Test
  void tellsThatACohortReportWithoutItsConsortiaIsNotChecked() throws Exception {
    for (String file : List.of("cohort.md", "batch.json")) {
      Outcome outcome = check(folder.resolve(file));

      assertThat(outcome.findings()).isEmpty();
      assertThat(OutcomeText.lines(outcome))
          .filteredOn(line -> line.contains("not checked"))
          .singleElement(InstanceOfAssertFactories.STRING)
          .contains("the reports of its consortia are not beside it");
    }
  }
}
