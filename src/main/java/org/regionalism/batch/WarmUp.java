package org.regionalism.batch;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.regionalism.report.Block;
import org.regionalism.report.Cell;
import org.regionalism.report.Chart;
import org.regionalism.report.Document;

/**
 * Loads what a workbook needs while exports are still read and scored: the first one of a run takes
 * many times as long as the second. All other reports are done before it in any case.
 */
public final class WarmUp {

  /** A heat scale, bars behind shares, a chart: whatever takes long the first time. */
  private static final Document PAGE = page(table(), chart());

  private static volatile Optional<Thread> running = Optional.empty();

  private WarmUp() {}

  /**
   * Begins where a workbook will be written, as {@link #begin()} does.
   *
   * @param formats the reports that will be written
   */
  public static void begin(Set<ReportFormat> formats) {
    if (formats.contains(ReportFormat.XLSX)) {
      begin();
    }
  }

  /** Begins, in a thread of its own; once in a process. Reports wait for its end. */
  public static synchronized void begin() {
    if (running.isPresent()) {
      return;
    }
    Thread thread = new Thread(() -> ReportFormat.XLSX.write("page", PAGE), "warm-up");
    thread.setDaemon(true);
    // What goes wrong here goes wrong again, and is told, where the reports are made.
    thread.setUncaughtExceptionHandler((same, thrown) -> {});
    thread.start();
    running = Optional.of(thread);
  }

  /**
   * Waits for the end of what was begun: of two threads that load the same libraries for the first
   * time, each may come to wait for the other.
   */
  static void await() {
    running.ifPresent(
        thread -> {
          try {
            thread.join();
          } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
          }
        });
  }

  private static Document page(Block... blocks) {
    return new Document(
        "Page",
        "Page",
        "en",
        Optional.empty(),
        List.of(new Document.Section("page", "Page", "Page", "Page.", List.of(blocks))));
  }

  private static Block table() {
    List<Cell> row =
        List.of(
            new Cell.RowHeading("Row"),
            new Cell.Heat(50, 50),
            new Cell.Amount(.5, Cell.Format.SHARE));
    Block.Column column = new Block.Column("Column", 20, false);
    return new Block.Table(
        "table", "Table.", Collections.nCopies(row.size(), column), Collections.nCopies(4, row));
  }

  private static Block chart() {
    Chart.IndexBar bar =
        new Chart.IndexBar("Bar", Optional.of(new Chart.Point(50, Optional.empty())));
    return new Block.Picture(
        new Chart.IndexBars("chart", "Chart", "Chart.", "Chart.", "Index", List.of(bar)));
  }
}
