package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gates on the command line. Of Cedar Valley's fall, the whole is at 54 (51 to 57). */
class GatesTest {

  @TempDir private Path folder = Path.of("unset");

  private Run score(String... more) {
    List<String> all = new ArrayList<>(List.of("score", "samples/cedar-valley.csv", "--out"));
    all.add(folder.resolve("out").toString());
    return Run.of(Stream.concat(all.stream(), Stream.of(more)).toArray(String[]::new));
  }

  private String gates(String yaml) throws IOException {
    return Files.writeString(folder.resolve("gates.yaml"), yaml).toString();
  }

  private String text(String name) throws IOException {
    return Files.readString(folder.resolve("out").resolve(name));
  }

  private static String lastLine(String text) {
    return text.lines().reduce((before, line) -> line).orElse("");
  }

  @Test
  void endsWithOneWhereAGateFailedAndStillWritesEverything() throws IOException {
    Run run = score("--gates", gates("gates: [respondents at-least 10, overall at-least 60]"));

    assertThat(run.code()).as(run.err()).isEqualTo(1);
    assertThat(run.out())
        .contains("failed: Overall: index 54 (51 to 57) of 114 people; at least 60 was asked for.");
    assertThat(lastLine(run.out()))
        .isEqualTo("Gates: 1 passed, 1 failed. Failed: overall.index at-least 60");
    assertThat(text("report.md"))
        .contains("## Gates: 1 passed, 1 failed")
        .contains("| overall.index at-least 60 | failed ");
    assertThat(folder.resolve("out/report.xlsx")).exists();
  }

  @ParameterizedTest
  @CsvSource({
    "overall at-least 51, warn, 0, 'Gates: 1 warning.'",
    "overall at-least 51, fail, 1, 'Gates: 1 failed. Failed: overall.index at-least 51'",
    "overall at-least 51, pass, 0, 'Gates: 1 passed.'",
    "overall at-least 50, fail, 0, 'Gates: 1 passed.'",
    "coverage.rate at-least 60%, warn, 0, 'Gates: 1 warning.'",
    "coverage.rate at-least 60%, fail, 1, 'Gates: 1 failed. Failed: coverage.rate at-least 60%'",
  })
  void doesAsTheGateSaysWhereNobodyCanBeSure(
      String gate, String whenUnsure, int code, String verdict) throws IOException {
    Run run =
        score(
            "--format",
            "json",
            "--gates",
            gates("gates: [{gate: " + gate + ", when-unsure: " + whenUnsure + "}]"));

    assertThat(run.code()).as(run.err()).isEqualTo(code);
    assertThat(lastLine(run.out())).isEqualTo(verdict);
  }

  @Test
  void makesExceptionsForTheConsortiumAndLetsAWarningPass() throws IOException {
    String yaml =
        """
        severity: warning
        gates:
          - gate: overall at-least 90
            consortia: {Cedar Valley Regional Consortium: off}
          - gate: overall at-least 95
            consortia: {Cedar Valley Regional Consortium: 20}
          - overall at-least 99
        """;
    Run run = score("--format", "json", "--gates", gates(yaml));

    assertThat(run.code()).isZero();
    assertThat(lastLine(run.out())).isEqualTo("Gates: 1 passed, 1 warning.");
  }

  @Test
  void writesWhatItsSchemaDescribes() throws IOException {
    String yaml =
        """
        gates:
          - overall at-least 51
          - overall.band is weaving
          - overall.change not down
          - coverage.rate at-least 60%
          - shifts.partnership.quadrant not regional
          - groups.sector.employer.n at-least 5
          - dimensions.trust.split not true
          - overall.indexCi.low above 40
          - gaps.years.1-to-2.dimensions.trust.adjustedP above 0.05
        """;
    score("--gates", gates(yaml), "--format", "json");

    String json = text("assessment.json");
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(
                    Files.readString(
                        Path.of("src/main/resources/schemas/assessment-1.schema.json")))
                .validate(json, InputFormat.JSON))
        .isEmpty();
    assertThat(json)
        .containsPattern("\"figure\": \"overall.index\",\\s+\"condition\": \"at-least\"")
        .containsPattern("\"outcome\": \"warn\",\\s+\"why\": \"straddles\",\\s+\"value\": 53.9")
        .containsPattern("\"limit\": 0.6,[^}]+\"why\": \"absent\",\\s+\"value\": null");
  }

  @Test
  void readsWhatItWroteBackAsAnEarlierRun() throws IOException {
    score("--fail-under", "overall=60", "--format", "json");
    Run run =
        Run.of(
            "score",
            "samples/cedar-valley.csv",
            "--since",
            folder.resolve("out/assessment.json").toString(),
            "--fail-under",
            "overall.change.p=1",
            "--out",
            folder.resolve("next").toString());

    assertThat(run.err()).doesNotContain("notation");
  }

  @Test
  void decidesOnLevelsWhereTheyStand() {
    Run run =
        Run.of(
            "score",
            "samples/cedar-valley-levels.csv",
            "--format",
            "json",
            "--fail-under",
            "consensus.overall=40",
            "--fail-under",
            "levels.trust.level=5",
            "--out",
            folder.resolve("out").toString());

    assertThat(run.code()).as(run.err()).isEqualTo(1);
    assertThat(lastLine(run.out()))
        .isEqualTo("Gates: 1 passed, 1 failed. Failed: levels.trust.level at-least 5");
  }

  @Test
  void takesGatesOfOneLine() {
    Run run =
        score("--format", "json", "--fail-under", "overall=60", "--fail-under", "respondents=9");

    assertThat(run.code()).isEqualTo(1);
    assertThat(lastLine(run.out())).startsWith("Gates: 1 passed, 1 failed. Failed: overall.index");
  }

  @Test
  void saysThatAGateFailedThoughQuiet() {
    Run failed = score("--format", "json", "--quiet", "--fail-under", "overall=60");
    assertThat(failed.out()).isEmpty();
    assertThat(lastLine(failed.err())).startsWith("Gates: 1 failed. Failed: overall.index");

    Run passed = score("--format", "json", "--quiet", "--fail-under", "overall=10");
    assertThat(passed.out() + passed.err()).doesNotContain("Gates");
  }

  @Test
  void refusesFaultyGatesBeforeAnythingIsScored() throws IOException {
    Run run = score("--gates", gates("gates:\n  - dimensions.trsut at-least 60\n"));

    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err())
        .contains("gates.yaml:2:5: error[gate-unknown-figure]: 'dimensions.trsut' names no figure")
        .contains("Did you mean 'dimensions.trust'?");
    assertThat(folder.resolve("out")).doesNotExist();
    assertThat(score("--gates", "nowhere.yaml").err()).contains("error[file-missing]");
  }

  @ParameterizedTest
  @CsvSource({
    "overal=50, Did you mean 'overall'?",
    "overall, Write MEASURE=VALUE",
    "overall=, Write a number.",
    "coverage.rate=60, did you mean '60%'?",
    "overall.band=2, 'is' or 'not'",
  })
  void takesAFaultyGateOfOneLineAsWrongUsage(String gate, String hint) {
    Run run = score("--fail-under", gate);

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--fail-under: ").contains(hint);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void appendsASummaryAndPrintsAnnotations() throws IOException {
    Path summary = Files.writeString(folder.resolve("summary.md"), "Before.\n");
    Run run =
        score(
            "--format",
            "json",
            "--fail-under",
            "overall=60",
            "--annotations",
            "github",
            "--summary",
            summary.toString());

    assertThat(run.out())
        .contains(
            "\n::error title=Cedar Valley Regional Consortium%3A overall.index at-least 60::");
    assertThat(Files.readString(summary))
        .startsWith("Before.\n# regionalism\n")
        .contains("- Failed: Overall: index 54 (51 to 57)");
  }

  @Test
  void annotatesARefusedExportWithoutRepeatingIt() throws IOException {
    Path export = folder.resolve("bad.csv");
    String text = Files.readString(Path.of("samples/cedar-valley.csv"));
    Files.writeString(export, text.replaceFirst("Strongly agree", "told Ann Bell"));
    Path summary = folder.resolve("summary.md");

    Run run =
        Run.of(
            "score",
            export.toString(),
            "--annotations",
            "github",
            "--summary",
            summary.toString(),
            "--out",
            folder.resolve("out").toString());

    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.out())
        .containsPattern(
            "::error file=[^,]+bad.csv,line=\\d+,col=\\d+::error\\[answer-unmatched\\]")
        .doesNotContain("Ann Bell");
    assertThat(Files.readString(summary)).contains("refused").doesNotContain("Ann Bell");
  }

  @Test
  void refusesOtherWordsAndPlacesThatCannotBeWritten() {
    assertThat(score("--annotations", "gitlab").code()).isEqualTo(ExitCode.USAGE);
    assertThat(score("--format", "json", "--summary", folder.toString()).code())
        .isEqualTo(ExitCode.UNWRITABLE);
    Run refused = Run.of("score", "nowhere.csv", "--summary", folder.toString());
    assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(refused.err()).contains("error[file-missing]").contains(folder.toString());
  }

  /** In the log of a workflow, a line that begins so would be a command. */
  @Test
  void printsNoNameOfAnExportAsACommand() throws IOException {
    Path export = folder.resolve("names.csv");
    String text = Files.readString(Path.of("samples/cedar-valley.csv"));
    Files.writeString(
        export, text.replace("Cedar Valley Regional Consortium", "::add-mask::e ##[add-mask]e"));

    Run run = Run.of("score", export.toString(), "--format", "json", "--out", folder + "/out");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains(": :add-mask::e ## [add-mask]e").doesNotContain("##[");
    assertThat(run.out().lines()).noneMatch(line -> line.strip().startsWith("::"));
  }
}
