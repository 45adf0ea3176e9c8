package org.regionalism.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares the cohort report of six invented consortia with the one that was read and accepted.
 * {@code -Dgolden.overwrite} rewrites it and still fails; {@code -Dcohort.look=FOLDER} leaves all
 * formats in a folder, to be looked at.
 */
class CohortReportTest {

  private static final Path GOLDEN = Path.of("src/test/resources/cohort");

  @TempDir private Path folder = Path.of("unset");

  @Test
  void tellsOfSixConsortiaAsItWasReadAndAccepted() throws Exception {
    boolean overwrite = System.getProperty("golden.overwrite") != null;
    CohortFixture six = CohortFixture.six(folder, "en");
    for (boolean ranked : new boolean[] {false, true}) {
      String actual = "";
      for (OutputFile file :
          CohortReport.files(
              six.cohort(ranked, CohortFixture.gates(), CohortFixture.refused()),
              EnumSet.allOf(ReportFormat.class),
              "0.0.0")) {
        if (file.name().equals("cohort.md")) {
          actual = new String(file.bytes(), StandardCharsets.UTF_8);
        }
        if (System.getProperty("cohort.look") != null) {
          file.writeBelow(Path.of(System.getProperty("cohort.look"), ranked ? "ranked" : "named"));
        }
      }
      Path golden = GOLDEN.resolve(ranked ? "ranked.md" : "by-name.md");
      if (overwrite) {
        Files.writeString(golden, actual);
      }
      assertThat(actual).isEqualTo(Files.readString(golden));
    }
    assertThat(overwrite).as("golden files were rewritten: read the difference").isFalse();
  }
}
