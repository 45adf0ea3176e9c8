package org.regionalism.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Rubrics;
import org.regionalism.simulation.ExportLayout;
import org.regionalism.simulation.Simulation;
import org.regionalism.simulation.SimulationSettings;
import org.regionalism.simulation.Stage;

/**
 * Times a batch of 1,000 exports of 100 responses, with workbooks, Markdown and JSON, against POI
 * alone writing as many workbooks, both in two threads with 512 MB of heap; and holds that one job
 * comes to the same bytes as two.
 */
final class BatchBenchmark implements Benchmark {

  private static final int RESPONDENTS = 100;
  private static final int ORGANIZATIONS = 12;
  private static final String HEAP = "-Xmx512m";

  /** Fewer may be asked for where time is short. */
  private static final int EXPORTS = Integer.getInteger("bench.exports", 1000);

  @Override
  public void run(Workbench bench, PrintStream out) throws Exception {
    int exports = EXPORTS;
    Path folder = Files.createDirectories(bench.folder().resolve("batch-" + exports));
    Path in = exports(folder.resolve("exports"), exports);
    TimedProcess one = batch(bench.launcher(), in, folder.resolve("one"), 1);
    TimedProcess two = batch(bench.launcher(), in, folder.resolve("two"), 2);
    TimedProcess alone =
        TimedProcess.run(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-cp",
                System.getProperty("java.class.path"),
                PoiWriting.class.getName(),
                folder.resolve("two/c0/report.xlsx").toString(),
                folder.resolve("poi").toString(),
                Integer.toString(exports),
                "2"),
            Map.of());
    out.printf(
        Locale.ROOT, "%,d exports of %d responses, xlsx, md and json%n", exports, RESPONDENTS);
    print(out, "POI alone, two threads " + HEAP, exports, alone);
    print(out, "regionalism batch --jobs 2", exports, two);
    print(out, "regionalism batch --jobs 1", exports, one);
    out.printf(
        Locale.ROOT,
        "  rate of ours / of POI alone: %.2f; two jobs / one: %.2f; the same bytes: %s%n",
        alone.seconds() / two.seconds(),
        one.seconds() / two.seconds(),
        files(folder.resolve("one")).equals(files(folder.resolve("two"))) ? "yes" : "NO");
  }

  private static void print(PrintStream out, String what, int exports, TimedProcess run) {
    out.printf(
        Locale.ROOT, "  %-32s %6.1f a second  %s%n", what, exports / run.seconds(), run);
  }

  private static Path exports(Path folder, int count) throws Exception {
    Rubric rubric = Rubrics.find(Rubrics.DEFAULT).rubric();
    Files.createDirectories(folder);
    Stage[] stages = Stage.values();
    for (int i = 0; i < count; i++) {
      SimulationSettings settings =
          new SimulationSettings(
              i, stages[i % stages.length], ORGANIZATIONS, RESPONDENTS, 1, "Consortium " + i);
      Files.writeString(
          folder.resolve("c" + i + ".csv"),
          ExportLayout.PLAIN.write(rubric, Simulation.of(rubric, settings), "en"));
    }
    return folder;
  }

  private static TimedProcess batch(String launcher, Path in, Path out, int jobs)
      throws IOException, InterruptedException {
    return TimedProcess.run(
        List.of(
            launcher, "batch", in.toString(), "--quiet", "--jobs", "" + jobs, "--out", "" + out),
        Map.of("REGIONALISM_JAVA_OPTS", HEAP));
  }

  /** What stands in a folder: of each file its name and the hash of its bytes. */
  private static Map<String, Integer> files(Path folder) throws IOException {
    Map<String, Integer> files = new HashMap<>();
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(
            folder.relativize(file).toString(),
            java.util.Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return files;
  }
}
