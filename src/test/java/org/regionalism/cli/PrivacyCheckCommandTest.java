package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivacyCheckCommandTest {

  @TempDir private Path folder = Path.of("unset");

  private Path scored(String... options) {
    Path out = folder.resolve("out");
    String[] command = new String[options.length + 6];
    System.arraycopy(
        new String[] {
          "score",
          "samples/three-rivers-qualtrics.csv",
          "--out",
          out.toString(),
          "--quiet",
          "--format"
        },
        0,
        command,
        0,
        6);
    System.arraycopy(options, 0, command, 6, options.length);
    assertThat(Run.of(command).code()).isZero();
    return out;
  }

  @Test
  void saysFirstThatNobodyCanBeWorkedOut() {
    Run run = Run.of("privacy-check", scored("json").toString());

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("Nobody can be worked out from this file, as far as this check can see.")
        .contains("What this check cannot see:");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void endsWithOneWhereMoreIsAskedForThanTheReportKeeps() {
    Run run = Run.of("privacy-check", scored("json").toString(), "--min-group", "12");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("sets of fewer than 12 people").contains("assessment.json:");
  }

  @Test
  void tellsMachines() {
    Run run = Run.of("privacy-check", scored("json").toString(), "--as", "json");

    assertThat(run.out()).contains("\"safe\": true").contains("\"findings\": []");
  }

  @Test
  void refusesWhatIsNoReport() throws IOException {
    Path other = Files.writeString(folder.resolve("other.json"), "{\"a\": 1}");

    Run run = Run.of("privacy-check", other.toString(), folder.resolve("gone.json").toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("error[file-missing]");
    Run alone = Run.of("privacy-check", other.toString());
    assertThat(alone.code()).isEqualTo(3);
    assertThat(alone.err()).contains("error[release-not-ours]").contains("regionalism score");
  }

  @Test
  void takesATextForNoReportThoughItIsNamedAsAWorkbook() throws IOException {
    Path text = Files.writeString(folder.resolve("export.xlsx"), "organization,t1\nAlder,3\n");

    Run run = Run.of("privacy-check", text.toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("error[release-not-ours]").doesNotContain("cut-off");
  }

  @Test
  void namesThePasswordOfAProtectedReport() throws IOException {
    Path locked = folder.resolve("report.xlsx");
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(locked)) {
      container.createDocument(new ByteArrayInputStream(new byte[] {1}), "EncryptedPackage");
      container.writeFilesystem(out);
    }

    Run run = Run.of("privacy-check", locked.toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("error[xlsx-encrypted]").contains("without a password");
  }

  @Test
  void refusesAFolderWithoutReports() throws IOException {
    Run run = Run.of("privacy-check", Files.createDirectory(folder.resolve("none")).toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("error[release-nothing]");
  }

  /** Nothing can be said of reports where there is none, however many other files there are. */
  @Test
  void refusesAFolderOfOtherFilesAlone() throws IOException {
    Files.writeString(folder.resolve("README.md"), "# Notes\n");

    Run run = Run.of("privacy-check", folder.toString());

    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains("error[release-nothing]: there is no report in this folder.");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void takesNoThresholdBelowThree() {
    assertThat(Run.of("privacy-check", "x", "--min-group", "2").code()).isEqualTo(2);
    assertThat(Run.of("privacy-check", "x", "--as", "html").code()).isEqualTo(2);
  }
}
