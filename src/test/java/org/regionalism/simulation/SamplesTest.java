package org.regionalism.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Run with {@code -Dsamples.overwrite} to write the samples anew; that run still fails. */
class SamplesTest {

  private static final Path FOLDER = Path.of("samples");

  /** Written by hand: nobody simulates what a group agrees on, and who was invited. */
  private static final List<String> BY_HAND =
      List.of("cedar-valley-levels.csv", "cedar-valley-roster.csv");

  static List<Samples.Sample> samples() {
    return Samples.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void areWhatTheProgramMakes(Samples.Sample sample) throws IOException {
    Path file = FOLDER.resolve(sample.file());
    byte[] expected = sample.text(SimulatedRubrics.shipped()).getBytes(StandardCharsets.UTF_8);
    byte[] found = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    if (System.getProperty("samples.overwrite") != null) {
      Files.write(file, expected);
    }
    assertThat(Arrays.mismatch(found, expected))
        .as("the first byte of %s that differs", sample.file())
        .isEqualTo(-1);
    assertThat(System.getProperty("samples.overwrite")).as("samples were overwritten").isNull();
  }

  @Test
  void areAllListed() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      assertThat(files.map(FOLDER::relativize).map(Path::toString).filter(f -> f.endsWith(".csv")))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(BY_HAND.stream(), Samples.all().stream().map(Samples.Sample::file))
                  .toList());
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void areDescribedWithTheirSettings(Samples.Sample sample) throws IOException {
    SimulationSettings settings = sample.settings();
    Path file = FOLDER.resolve(sample.file());
    String row =
        String.join(
            " | ",
            "| `" + file.getFileName() + "`",
            settings.consortium(),
            sample.layout().id(),
            settings.stage().id(),
            Integer.toString(settings.organizations()),
            Integer.toString(settings.respondents()),
            Integer.toString(settings.waves()),
            Long.toString(settings.seed()) + " |");
    assertThat(Files.readString(file.resolveSibling("README.md"))).contains(row);
  }
}
