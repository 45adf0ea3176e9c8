package org.regionalism.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The program from its start to its end: a sample with all reports, and its version alone. */
final class StartBenchmark implements Benchmark {

  private static final int RUNS = 9;

  @Override
  public void run(Workbench bench, PrintStream out) throws IOException, InterruptedException {
    Path reports = bench.folder().resolve("reports");
    List<TimedProcess> scored = new ArrayList<>();
    List<TimedProcess> version = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      delete(reports);
      scored.add(
          TimedProcess.run(
              List.of(
                  bench.launcher(),
                  "score",
                  bench.sample().toString(),
                  "--out",
                  reports.toString()),
              Map.of()));
      version.add(TimedProcess.run(List.of(bench.launcher(), "--version"), Map.of()));
    }
    out.printf(Locale.ROOT, "Starting cold, medians of %d runs in turn%n", RUNS);
    out.printf(
        Locale.ROOT, "  score, all reports          %s; the bar is 1.3 s%n", TimedProcess.median(scored));
    out.printf(
        Locale.ROOT, "  --version                   %s; the bar is 0.25 s%n", TimedProcess.median(version));
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
