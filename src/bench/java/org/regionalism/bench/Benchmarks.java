package org.regionalism.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the benchmarks that are asked for, one after the other. They print figures, and judge nothing. */
final class Benchmarks {

  private static final Map<String, Benchmark> ALL = all();

  private Benchmarks() {}

  private static Map<String, Benchmark> all() {
    Map<String, Benchmark> all = new LinkedHashMap<>();
    all.put("csv", new CsvBenchmark());
    all.put("xlsx", new WorkbookBenchmark());
    all.put("stdin", new PipeBenchmark());
    all.put("start", new StartBenchmark());
    all.put("batch", new BatchBenchmark());
    return all;
  }

  /**
   * Runs benchmarks.
   *
   * @param arguments the folder for their files, the launcher, a sample, and which of them, with
   *     commas, or {@code all}
   * @throws Exception where a file cannot be written, a program not started, or somebody stops it
   */
  public static void main(String[] arguments) throws Exception {
    Workbench bench =
        new Workbench(
            Files.createDirectories(Path.of(arguments[0])), arguments[1], Path.of(arguments[2]));
    List<String> wanted =
        arguments[3].equals("all") ? List.copyOf(ALL.keySet()) : List.of(arguments[3].split(","));
    for (String name : wanted) {
      Benchmark benchmark = ALL.get(name);
      if (benchmark == null) {
        throw new IllegalArgumentException("benchmarks are " + ALL.keySet() + ", not " + name);
      }
      benchmark.run(bench, System.out);
    }
  }
}
