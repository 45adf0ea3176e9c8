package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pictures in the README are those that the program draws; with {@code -Dsamples.overwrite}
 * they are drawn again, and the test still fails, so that somebody looks at them.
 */
class PicturesTest {

  private static final int MOST_BYTES = 60_000;

  @TempDir private Path out = Path.of("unset");

  @ParameterizedTest
  @CsvSource({
    "three-rivers-shifts.svg, shifts.svg",
    "three-rivers-answers.svg, items-network-principles.svg",
  })
  void areDrawnFromTheSample(String picture, String chart) throws IOException {
    Run run =
        Run.of(
            "score",
            "samples/three-rivers-qualtrics.csv",
            "--format",
            "md",
            "--quiet",
            "--out",
            out.toString());
    assertThat(run.code()).as(run.err()).isZero();
    byte[] drawn = Files.readAllBytes(out.resolve("charts").resolve(chart));
    Path file = Path.of("samples/pictures", picture);
    assertThat(drawn).hasSizeLessThan(MOST_BYTES);

    boolean overwrite = System.getProperty("samples.overwrite") != null;
    if (overwrite) {
      Files.write(file, drawn);
    }
    assertThat(overwrite).as("pictures were drawn again: look at them").isFalse();
    assertThat(Files.readString(Path.of("README.md")))
        .contains("(samples/pictures/" + picture + ")");
    assertThat(file).hasBinaryContent(drawn);
  }
}
