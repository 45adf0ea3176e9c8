package org.regionalism.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Times the program on an export of 1,000,000 responses to 50 items, with 256 MB of heap, against
 * FastCSV alone, in turn, and prints the ratio of the medians.
 */
final class CsvBenchmark {

  private static final int ROWS = 1_000_000;
  private static final int RUNS = 5;
  private static final Map<String, String> SMALL_HEAP = Map.of("REGIONALISM_JAVA_OPTS", "-Xmx256m");

  private CsvBenchmark() {}

  /**
   * Runs the benchmark.
   *
   * @param arguments the folder for its files, and the launcher
   * @throws IOException where a file cannot be written or a program not started
   * @throws InterruptedException where somebody stops it
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Path export = export(folder);
    Path rubric = Files.writeString(folder.resolve("rubric.yaml"), GeneratedRubric.yaml());
    List<String> yardstick = yardstick(export);
    List<String> ours = ours(arguments[1], export, rubric, folder.resolve("out"));
    List<TimedProcess> alone = new ArrayList<>();
    List<TimedProcess> scored = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      alone.add(TimedProcess.run(yardstick, Map.of()));
      scored.add(TimedProcess.run(ours, SMALL_HEAP));
    }
    print(System.out, TimedProcess.median(alone), TimedProcess.median(scored));
  }

  private static Path export(Path folder) throws IOException {
    Path export = folder.resolve("responses.csv");
    if (!Files.exists(export)) {
      Path begun = folder.resolve("responses.csv.begun");
      try (OutputStream out = Files.newOutputStream(begun)) {
        GeneratedExport.write(ROWS, out);
      }
      Files.move(begun, export);
    }
    return export;
  }

  private static List<String> yardstick(Path export) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        System.getProperty("java.class.path"),
        FastCsvAlone.class.getName(),
        export.toString());
  }

  private static List<String> ours(String launcher, Path export, Path rubric, Path out) {
    return List.of(
        launcher,
        "score",
        export.toString(),
        "--rubric",
        rubric.toString(),
        "--format",
        "json",
        "--quiet",
        "--out",
        out.toString());
  }

  private static void print(PrintStream out, TimedProcess alone, TimedProcess scored) {
    out.printf(
        Locale.ROOT,
        "%,d responses to %d items, medians of %d runs in turn%n",
        ROWS,
        GeneratedRubric.ITEMS,
        RUNS);
    out.printf(Locale.ROOT, "  FastCSV alone, one thread   %s%n", alone);
    out.printf(Locale.ROOT, "  regionalism score -Xmx256m  %s%n", scored);
    out.printf(
        Locale.ROOT,
        "  ours / FastCSV alone: %.2f on the clock, %.2f of processors%n",
        scored.seconds() / alone.seconds(),
        scored.cpuSeconds() / alone.cpuSeconds());
  }
}
