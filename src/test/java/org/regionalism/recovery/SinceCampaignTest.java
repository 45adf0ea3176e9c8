package org.regionalism.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.regionalism.cli.Run;
import org.regionalism.release.ReleaseReader;

/**
 * Random consortia that are asked again: nobody can be worked out from the first report together
 * with later ones that were made with {@code --since}. {@code -Dregionalism.rounds=1000} tries so
 * many.
 */
class SinceCampaignTest {

  private static final int FIRST = Integer.getInteger("regionalism.first-consortium", 1);
  private static final int CONSORTIA = Integer.getInteger("regionalism.rounds", 60);

  private static int compared;

  @TempDir private Path folder = Path.of("unset");

  static IntStream seeds() {
    return IntStream.range(FIRST, FIRST + CONSORTIA);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nobodyCanBeWorkedOutFromAllReports(int seed) throws Exception {
    String formats = seed % 20 == 0 ? "xlsx,md,html,json" : "json";
    List<List<String>> commands = new RandomRounds(seed).commands(folder, formats);
    List<String> reports = new ArrayList<>();
    List<String> since = List.of();
    for (List<String> command : commands) {
      Path report = folder.resolve("report " + reports.size());
      List<String> all = new ArrayList<>(command);
      all.addAll(since);
      all.addAll(List.of("--out", report.toString()));
      Run scored = Run.of(all.toArray(String[]::new));
      if (scored.code() == 3) {
        assertThat(scored.err()).containsAnyOf("wave-too-small", "since-few-organizations");
        break;
      }
      assertThat(scored.code()).as(scored.err()).isZero();
      reports.add(report.toString());
      since = List.of("--since", report.resolve("assessment.json").toString());
    }

    Outcome outcome = PrivacyCheck.of(ReleaseReader.read(reports), Optional.empty());

    assertThat(outcome.findings()).as(commands.toString()).isEmpty();
    assertThat(outcome.unread()).isEmpty();
    compared += reports.size() - 1;
  }

  /** Few are refused. */
  @AfterAll
  static void mostAreCompared() {
    assertThat(compared).isGreaterThan(CONSORTIA / 2);
  }
}
