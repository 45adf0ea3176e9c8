package org.regionalism.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two runs into one folder, while somebody reads there. */
class TwoRunsTest {

  private static final List<String> NAMES = List.of("report.md", "facilitation.md", "charts/a.svg");
  private static final int TIMES = 150;

  @TempDir private Path folder = Path.of("unset");

  @Test
  void leaveOneEditionOrSayThatTheyMet() throws Exception {
    Path out = folder.resolve("out");
    Edition one = new Edition("one", NAMES);
    Edition other = new Edition("other", NAMES);
    List<Map<String, String>> editions =
        List.of(one.written(folder.resolve("a")), other.written(folder.resolve("b")));
    AtomicBoolean ended = new AtomicBoolean();
    ExecutorService people = Executors.newFixedThreadPool(3);
    try {
      Future<Integer> reads = people.submit(() -> read(out, editions, ended));
      for (int i = 0; i < TIMES; i++) {
        int met = 0;
        for (Future<Boolean> run : people.invokeAll(List.of(meets(one, out), meets(other, out)))) {
          met += run.get() ? 1 : 0;
        }
        Map<String, String> standing = Edition.standing(out);
        if (met == 0) {
          assertThat(editions).contains(standing);
        }
        assertThat(standing).containsOnlyKeys(editions.get(0).keySet());
      }
      ended.set(true);
      assertThat(reads.get()).isPositive();
    } finally {
      people.shutdownNow();
    }
  }

  /** Writes, and tells whether it saw that somebody else does. */
  private static Callable<Boolean> meets(Edition edition, Path out) {
    return () -> {
      try {
        edition.write(out);
        return false;
      } catch (OutputFailedException met) {
        assertThat(met).hasMessageContaining("another run writes into the same folder");
        return true;
      }
    };
  }

  /** Reads file by file, each of which is whole; counts how often all belonged together. */
  private static int read(Path out, List<Map<String, String>> editions, AtomicBoolean ended)
      throws IOException {
    int together = 0;
    while (!ended.get()) {
      try {
        String listing = Files.readString(out.resolve(ReportFolder.ASSESSMENT));
        List<String> hashes = new ArrayList<>();
        for (String name : NAMES) {
          String text = Files.readString(out.resolve(name));
          assertThat(text).isIn(editions.stream().map(edition -> edition.get(name)).toList());
          hashes.add(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
        }
        assertThat(listing)
            .isIn(editions.stream().map(edition -> edition.get(ReportFolder.ASSESSMENT)).toList());
        together += hashes.stream().allMatch(listing::contains) ? 1 : 0;
      } catch (NoSuchFileException notYet) {
        assertThat(notYet).hasMessageContaining(out.toString());
      }
    }
    return together;
  }
}
