package org.regionalism.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionalism.cli.Run;

/** Nothing comes out between the reports of a batch, whatever it was made of. */
class WholeBatchTest {

  private static final String GATES = "samples/cedar-valley-gates.yaml";

  @TempDir private Path folder = Path.of("unset");

  private Outcome checked(String... batch) throws Exception {
    Path out = folder.resolve("out");
    List<String> command = new ArrayList<>(List.of("batch"));
    command.addAll(List.of(batch));
    command.addAll(List.of("--quiet", "--out", out.toString()));
    Run run = Run.of(command.toArray(String[]::new));
    assertThat(out.resolve("batch.json")).as(run.err()).exists();
    return Reporting.check(out);
  }

  private static void assertClean(Outcome outcome) {
    assertThat(outcome.findings()).isEmpty();
    assertThat(outcome.unread()).isEmpty();
    assertThat(outcome.others()).isEmpty();
    assertThat(outcome.files()).anyMatch(file -> file.endsWith("junit.xml"));
  }

  @Test
  void findsNothingInTheSampleWithGates() throws Exception {
    assertClean(checked("samples/batch", "--gates", GATES));
  }

  @Test
  void findsNothingInTheSampleOfAManifest() throws Exception {
    assertClean(
        checked(
            "--manifest=samples/consortia.yaml",
            "--gates",
            GATES,
            "--name-organizations",
            "--format=xlsx,md,html,json"));
  }

  @Test
  void findsNothingWhereOneExportHoldsSeveral() throws Exception {
    Path exports = Files.createDirectory(folder.resolve("exports"));
    Files.copy(Path.of("samples/batch/alder-ridge.csv"), exports.resolve("a.csv"));
    Files.copy(Path.of("samples/batch/granite-lakes.csv"), exports.resolve("g.csv"));
    Files.copy(Path.of("samples/batch/kestrel-bluffs.csv"), exports.resolve("k.csv"));

    assertClean(
        checked(exports.toString(), "--by", "consortium", "--gates", GATES, "--language=es"));
  }

  /** Pictures of the cohort are in a folder that no consortium may have. */
  @Test
  void givesAConsortiumCalledChartsAFolderOfItsOwn() throws IOException {
    String manifest =
        """
        consortia:
          - name: charts
            exports: %1$s/alder-ridge.csv
          - name: junit.xml
            exports: %1$s/bay-orchard.csv
          - name: cohort.md
            exports: %1$s/copper-basin.csv
        """
            .formatted(Path.of("samples/batch").toAbsolutePath());
    Path file = Files.writeString(folder.resolve("consortia.yaml"), manifest);
    Path out = folder.resolve("out");

    Run run = Run.of("batch", "--manifest=" + file, "--quiet", "--out", out.toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(out.resolve("charts/position-overall.svg")).isRegularFile();
    assertThat(out.resolve("charts/assessment.json")).doesNotExist();
    assertThat(out.resolve("junit.xml")).isRegularFile();
    assertThat(out.resolve("cohort.md")).isRegularFile();
  }
}
