package org.regionalism.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A workbook of 100,000 rows and 54 columns, against POI's event reader alone. */
final class WorkbookBenchmark implements Benchmark {

  private static final int ROWS = 100_000;

  @Override
  public void run(Workbench bench, PrintStream out) throws IOException, InterruptedException {
    String workbook = workbook(bench.folder()).toString();
    new Rivals(
            String.format(
                Locale.ROOT,
                "a workbook of %,d rows and %d columns", ROWS, GeneratedWorkbook.COLUMNS),
            "POI's event reader alone",
            bench.java(PoiAlone.class, workbook),
            bench.score(workbook))
        .run(bench, out);
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
}
