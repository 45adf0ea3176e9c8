package org.regionalism.bench;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Times the program on an export of 1,000,000 responses to 50 items, with 256 MB of heap, against
 * FastCSV alone, in turn, and prints the ratio of the medians.
 */
final class CsvBenchmark {

  private static final int ROWS = 1_000_000;
  private static final int RUNS = 5;

  private CsvBenchmark() {}

  /**
   * Runs the benchmark.
   *
   * @param arguments the folder for its files, and the launcher
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Path export = folder.resolve("responses.csv");
    Path rubric = folder.resolve("rubric.yaml");
    Files.writeString(rubric, GeneratedRubric.yaml());
    if (!Files.exists(export)) {
      try (OutputStream out = Files.newOutputStream(export)) {
        GeneratedExport.write(ROWS, out);
      }
    }
    List<String> yardstick =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            FastCsvAlone.class.getName(),
            export.toString());
    List<String> ours =
        List.of(
            arguments[1],
            "score",
            export.toString(),
            "--rubric",
            rubric.toString(),
            "--format",
            "json",
            "--quiet",
            "--out",
            folder.resolve("out").toString());
    List<Double> alone = new ArrayList<>();
    List<Double> scored = new ArrayList<>();
    time(yardstick);
    time(ours);
    for (int run = 0; run < RUNS; run++) {
      alone.add(time(yardstick));
      scored.add(time(ours));
    }
    double ratio = median(scored) / median(alone);
    System.out.printf(
        Locale.ROOT,
        "%,d rows x %d items, %d runs in turn%n  FastCSV alone, one thread: %.2f s%n"
            + "  regionalism score -Xmx256m: %.2f s%n  ratio of the medians: %.2f%n",
        ROWS,
        GeneratedRubric.ITEMS,
        RUNS,
        median(alone),
        median(scored),
        ratio);
  }

  private static double time(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("REGIONALISM_JAVA_OPTS", "-Xmx256m");
    builder.redirectErrorStream(true).redirectOutput(new File("/dev/null"));
    long start = System.nanoTime();
    int code = builder.start().waitFor();
    if (code != 0) {
      throw new IllegalStateException("exit code " + code + ": " + String.join(" ", command));
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static double median(List<Double> seconds) {
    List<Double> sorted = new ArrayList<>(seconds);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
