package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Organizations beside their results, only where that is asked for. */
class NamedOrganizationsTest {

  private static final Path SAMPLES = Path.of("samples");

  @TempDir private Path folder = Path.of("unset");

  private String report(String name, String... more) throws IOException {
    Run run =
        Run.of(
            Stream.concat(
                    List.of(
                        "score",
                        SAMPLES.resolve("cedar-valley.csv").toString(),
                        "--format",
                        "md,json",
                        "--out",
                        folder.toString())
                        .stream(),
                    Stream.of(more))
                .toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).doesNotContain("Alder");
    return Files.readString(folder.resolve(name));
  }

  private static String roster() {
    return SAMPLES.resolve("cedar-valley-roster.csv").toString();
  }

  @Test
  void namesNobodyUnasked() throws IOException {
    assertThat(report("report.md", "--roster", roster())).doesNotContain("Alder", "Maple Ridge");
    assertThat(Files.readString(folder.resolve("assessment.json")))
        .doesNotContain("Alder", "\"named\"");
  }

  @Test
  void setsTheConvenerAgainstTheMembers() throws IOException {
    assertThat(report("report.md", "--roster", roster(), "--name-organizations"))
        .contains("## Organizations: Named here: 1 of 15 organizations")
        .contains("### Alder Landing University, the convener, against the members")
        .doesNotContain("Maple Ridge");
    assertThat(Files.readString(folder.resolve("assessment.json")))
        .containsPattern("\"attribute\": \"convener\",\\s+\"value\": \"Alder Landing University\"")
        .containsPattern("\"named\": \\[\\s+\\{\\s+\"name\": \"Alder Landing University\"");
  }

  @Test
  void comparesNoConvenerWithoutARoster() throws IOException {
    assertThat(report("report.md", "--name-organizations"))
        .contains("## Organizations: ")
        .doesNotContain("the convener, against");
  }
}
