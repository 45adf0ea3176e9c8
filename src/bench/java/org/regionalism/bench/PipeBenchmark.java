package org.regionalism.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;

/**
 * Responses from standard input, as they are made, with 256 MB of heap: ten times as many take no
 * more memory, and beyond a million repeats are not looked for, and the assessment says so.
 */
final class PipeBenchmark implements Benchmark {

  private static final List<Integer> ROWS = List.of(1_000_000, 10_000_000);

  @Override
  public void run(Workbench bench, PrintStream out) throws IOException, InterruptedException {
    out.println("Responses from standard input, " + Workbench.SMALL_HEAP);
    for (int rows : ROWS) {
      TimedProcess scored =
          TimedProcess.runPipe(
              List.of(
                  bench.java(GeneratedExport.class, Integer.toString(rows)), bench.score("-")),
              bench.smallHeap());
      String assessment = Files.readString(bench.out().resolve("assessment.json"));
      out.printf(
          Locale.ROOT,
          "  %,11d: %s, peak heap %d MB, %d MB after collections; repeats %s%n",
          rows,
          scored,
          bench.peakHeap(),
          bench.peakLive(),
          assessment.contains("too-many") ? "not counted: too many" : "counted");
    }
  }
}
