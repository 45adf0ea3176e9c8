package org.regionalism.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** An export of 1,000,000 responses to 50 items, against FastCSV alone. */
final class CsvBenchmark implements Benchmark {

  private static final int ROWS = 1_000_000;

  @Override
  public void run(Workbench bench, PrintStream out) throws IOException, InterruptedException {
    String export = export(bench.folder()).toString();
    new Rivals(
            String.format(Locale.ROOT, "%,d responses to %d items", ROWS, GeneratedRubric.ITEMS),
            "FastCSV alone, one thread",
            bench.java(FastCsvAlone.class, export),
            bench.score(export))
        .run(bench, out);
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
}
