package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One wave in two spellings is a slip of the keyboard, and no change. */
class AlikeWavesTest {

  @TempDir private Path folder = Path.of("unset");

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static String answers(String... waves) {
    StringBuilder rows = new StringBuilder("geo-1,geo-2,wave\n");
    for (int i = 0; i < waves.length; i++) {
      for (int person = 1; person <= 5; person++) {
        rows.append(person).append(',').append(i % 5 + 1).append(',').append(waves[i]).append('\n');
      }
    }
    return rows.toString();
  }

  private Run score(String... arguments) {
    return Run.of(
        Stream.concat(
                Stream.of(
                    "score", "--quiet", "--format=md", "--out=" + folder.resolve("out").toString()),
                Stream.of(arguments))
            .toArray(String[]::new));
  }

  @Test
  void tellsEachSpellingOnceAndWhereItFirstStands() throws IOException {
    String export =
        write(
            "a.csv", answers("Spring 2026", "SPRING 2026", "Fall", "spring  2026", "SPRING 2026"));

    Run run = score(export);

    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err())
        .contains(
            "a.csv:7:3: error[waves-alike]: the wave 'Spring 2026' is also written 'SPRING 2026'",
            "a.csv:17:3: error[waves-alike]: the wave 'Spring 2026' is also written 'spring 2026'")
        .doesNotContain("'Fall'");
    assertThat(run.err().split("waves-alike", -1)).hasSize(3);
  }

  @Test
  void takesThemForOneWhereAMapSaysSo() throws IOException {
    String export = write("a.csv", answers("Spring 2026", "SPRING 2026"));
    String map =
        write(
            "map.yaml",
            "columns: [{header: wave, attribute: wave, values: {spring 2026: Spring 2026}}]\n");

    Run run = score(export, "--map", map);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readString(folder.resolve("out/report.md"))).doesNotContain("SPRING 2026");
  }

  @Test
  void comparesTheWavesOfAllFiles() throws IOException {
    String spring = write("a.csv", answers("Spring"));
    String again = write("b.csv", answers("SPRING", "Fall"));

    assertThat(score(spring, again).err())
        .contains("b.csv:2:3: error[waves-alike]: the wave 'Spring' is also written 'SPRING'");
    assertThat(score("spring=" + spring, again).err())
        .contains("b.csv:2:3: error[waves-alike]: the wave 'spring' is also written 'SPRING'");
  }

  @Test
  void comparesLabels() throws IOException {
    String one = write("a.csv", answers(""));
    String other = write("b.csv", answers("", ""));

    assertThat(score("Spring 2026=" + one, "spring 2026=" + other).err())
        .contains("b.csv: error[waves-alike]: the wave 'Spring 2026' is also written 'spring 2026'")
        .containsOnlyOnce("error[");
    assertThat(score("Spring=" + one, "Spring=" + other).code()).isZero();
  }
}
