package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.regionalism.rubric.Rubrics;

class RubricCommandTest {

  private static final String FAULTS = "src/test/resources/rubric-faults/";

  @TempDir private Path folder = Path.of("unset");

  @Test
  void startsARubricThatIsCleanAndScoresAtOnce() throws IOException {
    String rubric = folder.resolve("deep/mine.yaml").toString();
    Run made = Run.of("rubric", "new", rubric);
    assertThat(made.code()).as(made.err()).isZero();
    assertThat(made.out()).startsWith(rubric);
    assertThat(Run.of("rubric", "check", rubric))
        .isEqualTo(new Run(0, "No faults." + System.lineSeparator(), ""));
    scores(rubric);
    assertThat(Files.readString(folder.resolve("out/report.md"))).contains("Plans we share");
  }

  @Test
  void refusesToStartARubricWhereAFileStands() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.yaml"), "mine");
    Run run = Run.of("rubric", "new", file.toString());
    assertThat(run.code()).isEqualTo(ExitCode.UNWRITABLE);
    assertThat(run.err()).contains(file + " is already there", "Choose another name");
    assertThat(file).hasContent("mine");
  }

  @Test
  void saysWhereARubricCouldNotBeStarted() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    Run run = Run.of("rubric", "new", file.resolve("mine.yaml").toString());
    assertThat(run.code()).isEqualTo(ExitCode.UNWRITABLE);
    assertThat(run.err()).contains("mine.yaml");
  }

  static List<String> shipped() {
    return Rubrics.shipped();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void scoresAnyShippedRubric(String name) throws IOException {
    scores(name);
  }

  private void scores(String rubric) throws IOException {
    String export = folder.resolve("practice.csv").toString();
    Run simulated = Run.of("simulate", "--rubric", rubric, "--out", export);
    assertThat(simulated.code()).as(simulated.err()).isZero();
    String out = folder.resolve("out").toString();
    Run scored = Run.of("score", export, "--rubric", rubric, "--out", out);
    assertThat(scored.code()).as(scored.err()).isZero();
    assertThat(scored.err()).doesNotContain("error[");
    assertThat(Files.readString(folder.resolve("out/assessment.json"))).contains("\"overall\"");
  }

  @Test
  void endsACheckByTheWorstThatWasFound() {
    Run warned = Run.of("rubric", "check", FAULTS + "rubric-item-long/rubric.yaml");
    assertThat(warned.code()).isZero();
    assertThat(warned.out())
        .contains("warning[rubric-item-long]")
        .contains("No faults, 1 warning.");
    assertThat(warned.err()).isEmpty();
    Run faulty =
        Run.of(
            "rubric",
            "check",
            FAULTS + "rubric-item-long/rubric.yaml",
            "no-such-rubric",
            FAULTS + "notation-unknown-key/rubric.yaml");
    assertThat(faulty.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(faulty.out())
        .contains("no-such-rubric: error[rubric-missing]")
        .contains("/notation-unknown-key/rubric.yaml:5:1: error[notation-unknown-key]: the key")
        .contains("Did you mean 'languages'?")
        .contains("2 errors, 1 warning.");
  }

  @Test
  void checksTheShippedRubricsWhereNoneIsNamed() {
    Run run = Run.of("rubric", "check");
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo("No faults." + System.lineSeparator());
  }

  @Test
  void keepsControlCharactersOfAFileNameOutOfItsOutput() {
    assertThat(Run.of("rubric", "check", "a\u001b[31m.yaml").out())
        .startsWith("a [31m.yaml: error[rubric-missing]");
  }

  @Test
  void showsARubricAsTextOrMarkdownInItsLanguages() {
    assertThat(Run.of("rubric", "show", "data-sharing").out())
        .startsWith("Data sharing in a region\n========");
    assertThat(Run.of("rubric", "show", "--as", "markdown", "--language", "es").out())
        .startsWith("# Autoevaluación del regionalismo\n")
        .contains("| Nivel |");
  }

  @Test
  void refusesAFormatOrLanguageThatIsNotThere() {
    Run language = Run.of("rubric", "show", "--language", "fr");
    assertThat(language.code()).isEqualTo(ExitCode.USAGE);
    assertThat(language.err()).contains("--language is en or es here, not 'fr'");
    Run format = Run.of("rubric", "show", "--as", "word");
    assertThat(format.code()).isEqualTo(ExitCode.USAGE);
    assertThat(format.err()).contains("--as is text or markdown, not 'word'");
  }

  @Test
  void printsTheSchemaThatIsPublished() throws IOException {
    Run run = Run.of("rubric", "schema");
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(Files.readString(Path.of("rubrics/rubric.schema.json")));
  }

  @Test
  void listsTheShippedRubricsTheDefaultFirst() {
    assertThat(Run.of("rubric", "list").out().lines())
        .hasSize(4)
        .first()
        .asString()
        .startsWith("regionalism 1.0.0  Regionalism self-assessment: 46 items, 14 dimensions");
    Run none = Run.of("rubric");
    assertThat(none.code()).isEqualTo(ExitCode.USAGE);
    assertThat(none.err()).contains("list, show, check, new or schema");
  }
}
