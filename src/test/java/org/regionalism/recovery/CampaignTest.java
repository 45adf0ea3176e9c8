package org.regionalism.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.regionalism.cli.Run;
import org.regionalism.release.ReleaseReader;

/**
 * Random consortia: nobody can be worked out from their reports. {@code
 * -Dregionalism.consortia=5000} tries so many, one in twenty in all formats; {@code
 * -Dregionalism.one-in=1} writes all formats of each.
 */
class CampaignTest {

  private static final int FIRST = Integer.getInteger("regionalism.first-consortium", 1);
  private static final int CONSORTIA = Integer.getInteger("regionalism.consortia", 100);
  private static final int ONE_IN = Integer.getInteger("regionalism.one-in", 20);

  @TempDir private Path folder = Path.of("unset");

  static IntStream seeds() {
    return IntStream.range(FIRST, FIRST + CONSORTIA);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nobodyCanBeWorkedOut(int seed) throws Exception {
    boolean all = seed % ONE_IN == 0;
    Path out = folder.resolve("out");
    List<String> command =
        new ArrayList<>(
            new RandomConsortium(seed).command(folder, all ? "xlsx,md,html,json" : "json"));
    command.addAll(List.of("--out", out.toString()));

    Run scored = Run.of(command.toArray(String[]::new));

    if (scored.code() == 3) {
      assertThat(scored.err()).contains("wave-too-small");
      return;
    }
    assertThat(scored.code()).as(scored.err()).isZero();
    Outcome outcome =
        PrivacyCheck.of(ReleaseReader.read(List.of(out.toString())), Optional.empty());
    assertThat(outcome.findings()).as(String.join(" ", command)).isEmpty();
    assertThat(outcome.sets()).isGreaterThan(20);
  }
}
