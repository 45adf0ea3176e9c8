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
 * Times the program on a workbook of 100,000 rows and 54 columns, with 256 MB of heap, against
 * POI's event reader alone, in turn, and prints the ratio of the medians.
 */
final class WorkbookBenchmark {

  private static final int ROWS = 100_000;
  private static final int RUNS = 5;
  private static final Map<String, String> SMALL_HEAP = Map.of("REGIONALISM_JAVA_OPTS", "-Xmx256m");

  private WorkbookBenchmark() {}

  /**
   * Runs the benchmark.
   *
   * @param arguments the folder for its files, and the launcher
   * @throws IOException where a file cannot be written or a program not started
   * @throws InterruptedException where somebody stops it
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Path workbook = workbook(folder);
    Path rubric = Files.writeString(folder.resolve("rubric.yaml"), GeneratedRubric.yaml());
    List<String> yardstick = yardstick(workbook);
    List<String> ours = ours(arguments[1], workbook, rubric, folder.resolve("out"));
    List<TimedProcess> alone = new ArrayList<>();
    List<TimedProcess> scored = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      alone.add(TimedProcess.run(yardstick, Map.of()));
      scored.add(TimedProcess.run(ours, SMALL_HEAP));
    }
    print(System.out, TimedProcess.median(alone), TimedProcess.median(scored));
  }

  private static Path workbook(Path folder) throws IOException {
    Path workbook = folder.resolve("responses.xlsx");
    if (!Files.exists(workbook)) {
      Path export = folder.resolve("responses-of-workbook.csv");
      try (OutputStream out = Files.newOutputStream(export)) {
        GeneratedExport.write(ROWS, out);
      }
      Path begun = folder.resolve("responses.xlsx.begun");
      GeneratedWorkbook.write(export, begun);
      Files.move(begun, workbook);
    }
    return workbook;
  }

  private static List<String> yardstick(Path workbook) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        System.getProperty("java.class.path"),
        PoiAlone.class.getName(),
        workbook.toString());
  }

  private static List<String> ours(String launcher, Path workbook, Path rubric, Path out) {
    return List.of(
        launcher,
        "score",
        workbook.toString(),
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
        "a workbook of %,d rows and %d columns, medians of %d runs in turn%n",
        ROWS,
        GeneratedWorkbook.COLUMNS,
        RUNS);
    out.printf(Locale.ROOT, "  POI's event reader alone    %s%n", alone);
    out.printf(Locale.ROOT, "  regionalism score -Xmx256m  %s%n", scored);
    out.printf(
        Locale.ROOT,
        "  ours / POI alone: %.2f on the clock, %.2f of processors%n",
        scored.seconds() / alone.seconds(),
        scored.cpuSeconds() / alone.cpuSeconds());
  }
}
