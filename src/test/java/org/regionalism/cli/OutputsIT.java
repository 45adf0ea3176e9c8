package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program where its output goes nowhere, or somebody stops it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "runs the launcher for POSIX shells")
class OutputsIT {

  private static final Path PROGRAM =
      Path.of(System.getProperty("regionalism.home", "target/regionalism"), "bin", "regionalism")
          .toAbsolutePath();
  private static final String SAMPLE = Path.of("samples/cedar-valley.csv").toAbsolutePath() + "";

  @TempDir private Path folder = Path.of("unset");
  private Path out = folder;

  @BeforeEach
  void nameTheFolder() {
    out = folder.resolve("out");
  }

  /** Runs a line of shell, in which {@code $regionalism} is the program. */
  private int shell(String line) throws IOException, InterruptedException {
    return start(line).waitFor();
  }

  private Process start(String line) throws IOException {
    ProcessBuilder shell =
        new ProcessBuilder("/bin/sh", "-c", line)
            .directory(folder.toFile())
            .redirectError(folder.resolve("err.txt").toFile());
    shell.environment().put("regionalism", PROGRAM.toString());
    shell.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return shell.start();
  }

  private String err() throws IOException {
    return Files.readString(folder.resolve("err.txt"));
  }

  private List<String> standing() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rubric show regionalism",
        "rubric schema",
        "simulate --respondents 50",
        "explain alphaCi",
        "--help"
      })
  void saysThatStandardOutputIsFull(String command) throws IOException, InterruptedException {
    assumeThat(Path.of("/dev/full")).exists();

    assertThat(shell("\"$regionalism\" " + command + " > /dev/full"))
        .isEqualTo(ExitCode.UNWRITABLE);
    assertThat(err()).contains("standard output could not be written").doesNotContain("\tat ");
  }

  @ParameterizedTest
  @CsvSource({"rubric show regionalism", "simulate --respondents 5000"})
  void endsQuietlyWhereNobodyReadsOn(String command) throws IOException, InterruptedException {
    assertThat(shell("(\"$regionalism\" " + command + "; echo $? > code.txt) | head -1")).isZero();

    assertThat(folder.resolve("code.txt")).content().isIn("0\n", "4\n");
    assertThat(err()).doesNotContain("\tat ", "Exception");
  }

  @Test
  void keepsTheOldReportWhereTheDiskTakesNoMore() throws IOException, InterruptedException {
    String score = "\"$regionalism\" score " + SAMPLE + " --quiet --out out";
    assertThat(shell(score + " --format xlsx")).isZero();
    byte[] old = Files.readAllBytes(out.resolve("report.xlsx"));
    List<String> before = standing();

    assertThat(shell("ulimit -f 8; " + score + " --format xlsx --date 2020-02-02"))
        .isEqualTo(ExitCode.UNWRITABLE);

    assertThat(out.resolve("report.xlsx")).hasBinaryContent(old);
    assertThat(standing()).isEqualTo(before);
    assertThat(err()).contains("report.xlsx").contains("make room").doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(ints = {150, 400, 700, 1000, 1400, 1900})
  void leavesNoPartsBehindWheneverItIsTold(int milliseconds)
      throws IOException, InterruptedException {
    Process process = start("exec " + "\"$regionalism\" score " + SAMPLE + " --quiet --out out");

    if (!process.waitFor(milliseconds, TimeUnit.MILLISECONDS)) {
      process.destroy();
    }

    assertThat(process.waitFor()).isIn(0, 143);
    assertThat(standing()).noneMatch(name -> name.endsWith(".tmp"));
    assertThat(err()).doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX"})
  void readsNamesWithAccentsInThePlainLocale(String locale)
      throws IOException, InterruptedException {
    assertThat(shell(accents(locale))).as(err()).isZero();

    assertThat(folder.resolve("reports")).isDirectoryContaining("glob:**region-del-rio-*");
    assertThat(standing()).contains("report.md", "assessment.json");
  }

  @Test
  void saysWhatToDoWhereALocaleHasNoSuchLetters() throws IOException, InterruptedException {
    int code = shell(accents("no_SUCH.ISO-8859-1"));

    assertThat(code).isIn(ExitCode.DONE, ExitCode.REFUSED);
    if (code == ExitCode.REFUSED) {
      assertThat(err()).contains("error[file-name]").contains("LC_ALL").doesNotContain("\tat ");
    }
  }

  @Test
  void saysWhatToDoWhereAManifestNamesSuchLetters() throws IOException, InterruptedException {
    Files.writeString(
        folder.resolve("consortia.yaml"), "consortia: [{name: Río, exports: Río.csv}]\n");

    int code = shell("LC_ALL=no_SUCH.ISO-8859-1 \"$regionalism\" batch --manifest consortia.yaml");

    assertThat(code).isEqualTo(ExitCode.REFUSED);
    assertThat(err())
        .containsPattern("consortia.yaml:1:34: error\\[file-name]|Río.csv: error\\[file-missing]");
  }

  private static String accents(String locale) {
    return "cp %s 'Región del Río.csv'; LC_ALL=%s \"$regionalism\" score 'Región del Río.csv' --format md"
        .formatted(SAMPLE, locale);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../x", "CON", "a b", "🙂", "-"})
  void keepsWithinTheFolderOfReportsWhateverTheExportIsCalled(String name)
      throws IOException, InterruptedException {
    Path export = folder.resolve("in").resolve("deep").resolve(name + ".csv").normalize();
    Files.createDirectories(folder.resolve("in/deep"));
    Files.copy(Path.of(SAMPLE), export);

    assertThat(shell("\"$regionalism\" score 'in/deep/" + name + ".csv' --format json")).isZero();

    try (Stream<Path> made = Files.walk(folder)) {
      assertThat(made.filter(file -> file.endsWith("assessment.json")))
          .singleElement()
          .satisfies(
              file ->
                  assertThat(folder.relativize(file).toString())
                      .matches("reports/[a-z0-9-]+/assessment.json"));
    }
  }
}
