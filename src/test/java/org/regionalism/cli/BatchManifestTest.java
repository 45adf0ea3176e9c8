package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Consortia that a manifest lists, each with declarations of its own. */
class BatchManifestTest {

  @TempDir private Path temporary = Path.of("unset");

  private BatchFolder folder = new BatchFolder(Path.of("unset"), Path.of("unset"));

  @BeforeEach
  void makeAFolder() throws IOException {
    folder = BatchFolder.below(temporary);
  }

  private Run run(String manifest, String... more) throws IOException {
    Path file = Files.writeString(folder.exports().resolve("consortia.yaml"), manifest);
    String[] arguments = new String[more.length + 1];
    arguments[0] = "--format=md";
    System.arraycopy(more, 0, arguments, 1, more.length);
    return folder.run("--manifest=" + file, arguments);
  }

  @Test
  void scoresTheSample() throws IOException {
    Run run = folder.run("--manifest=samples/consortia.yaml", "--format=md");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(folder.consortia()).hasSize(3);
    String cedar = folder.written(folder.consortia().get(0) + "/report.md");
    assertThat(cedar).contains("# Cedar Valley Regional Consortium", "Coverage", "Targets");
    assertThat(folder.written(folder.consortia().get(1) + "/report.md")).contains("Resumen");
    assertThat(folder.written(folder.consortia().get(2) + "/report.md")).contains("Targets");
  }

  @Test
  void givesReportsTheNameInTheManifestAndExportsTheirWaves() throws IOException {
    folder
        .add("a.csv", 1, 12, "--consortium=Somebody Else")
        .add("b.csv", 2, 12, "--consortium=Somebody Else");

    Run run =
        run(
            """
            consortia:
              - name: Alder Ridge
                exports: {Spring: a.csv, Fall: b.csv}
            """);

    assertThat(run.code()).as(run.err()).isZero();
    String json = folder.written(folder.consortia().get(0) + "/assessment.json");
    assertThat(json)
        .contains("\"consortium\": \"Alder Ridge\"", "\"wave\": \"Spring\"", "\"wave\": \"Fall\"");
    assertThat(folder.written("batch.json")).contains("\"name\": \"Alder Ridge\"");
    assertThat(folder.written("cohort.md")).contains("Alder Ridge").doesNotContain("Somebody");
  }

  @Test
  void refusesOnlyTheConsortiumWhoseFilesAreNotThereAndTellsAllAtOnce() throws IOException {
    folder.add("a.csv", 1, 12).add("b.csv", 2, 12);
    Files.writeString(folder.exports().resolve("aims.yaml"), "overall: 101\n");

    Run run =
        run(
            """
            consortia:
              - name: Alder
                exports: a.csv
              - name: Birch
                exports: b.csv
                roster: nobody.csv
                targets: aims.yaml
              - name: Cedar
                exports: [gone.csv, goner.csv]
            """);

    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err())
        .contains("nobody.csv: error[file-missing]", "aims.yaml:1:10: error[targets-range]")
        .contains("gone.csv: error[file-missing]", "goner.csv: error[file-missing]")
        .contains("Consortia: 1 scored, 2 refused.");
    assertThat(folder.written("batch.json"))
        .contains("\"name\": \"Cedar\"", "\"status\": \"refused\"");
  }

  @Test
  void putsWhatIsDeclaredOfOneBeforeWhatIsDeclaredOfAll() throws IOException {
    folder.add("a.csv", 1, 12).add("b.csv", 2, 12);

    Run run =
        run(
            """
            consortia:
              - {name: Alder, exports: a.csv, language: en}
              - {name: Birch, exports: b.csv}
            """,
            "--language=es",
            "--targets=next-band");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(folder.written(folder.consortia().get(0) + "/report.md"))
        .contains("Summary", "Targets");
    assertThat(folder.written(folder.consortia().get(1) + "/report.md"))
        .contains("Resumen", "Metas");
  }

  @Test
  void scoresNothingWhereTheManifestHasFaults() throws IOException {
    folder.add("a.csv", 1, 12);

    Run run = run("consortia: [{name: Alder, exports: a.csv}, {name: Alder}]\n");

    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains("consortia.yaml:1:", "Nothing was scored");
    assertThat(folder.out()).doesNotExist();
  }
}
