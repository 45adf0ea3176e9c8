package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Targets on the command line. */
class TargetsTest {

  @TempDir private Path folder = Path.of("unset");

  private Run score(String... more) {
    List<String> all = new ArrayList<>(List.of("score", "samples/cedar-valley.csv", "--out"));
    all.add(folder.resolve("out").toString());
    return Run.of(Stream.concat(all.stream(), Stream.of(more)).toArray(String[]::new));
  }

  private String text(String name) throws IOException {
    return Files.readString(folder.resolve("out").resolve(name));
  }

  /** Of the fall's intervals: overall 51 to 57, principles 57 to 63, trust 57 to 70. */
  @Test
  void saysWhichTargetsWereReached() throws IOException {
    Run run = score("--targets", "samples/cedar-valley-targets.yaml");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(text("assessment.json"))
        .containsPattern(
            "\"network-principles\": \\{\\s+\"target\": 55,\\s+\"gap\": -5.\\d+,\\s+\"reached\": \"yes\"")
        .containsPattern(
            "\"overall\": \\{\\s+\"target\": 55,\\s+\"gap\": 1.\\d+,\\s+\"reached\": \"cannot-tell\"")
        .containsPattern("\"partnership\": \\{\\s+\"target\": 60,[^}]+\"reached\": \"no\"")
        .containsOnlyOnce("\"targets\": {");
    assertThat(text("report.md"))
        .contains(
            "## Targets: We have reached the target on Principles; not yet on Shift: Partnerships")
        .contains("Still to go");
  }

  @Test
  void setsTheBandAboveWhereThatIsAskedFor() throws IOException {
    assertThat(score("--targets", "next-band").code()).isZero();

    assertThat(text("report.md"))
        .contains("Each target is the beginning of the band above")
        .contains("## Targets: ");
  }

  @Test
  void hasNoneByDefault() throws IOException {
    assertThat(score().code()).isZero();

    assertThat(text("assessment.json")).doesNotContain("\"targets\"");
    assertThat(text("report.md")).doesNotContain("Targets");
  }

  @Test
  void refusesFaultyAndMissingTargets() throws IOException {
    Path file = Files.writeString(folder.resolve("t.yaml"), "dimensions: {trsut: 60}\n");

    Run faulty = score("--targets", file.toString());
    assertThat(faulty.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(faulty.err())
        .contains("t.yaml:1:14: error[targets-unknown]: there is no 'trsut' under 'dimensions'")
        .contains("Did you mean 'trust'?");
    assertThat(score("--targets", "nowhere.yaml").err()).contains("error[file-missing]");
    assertThat(folder.resolve("out")).doesNotExist();
  }
}
