package org.regionalism.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The program against a yardstick, whole processes in turn.
 *
 * @param task what both do
 * @param name the yardstick's
 * @param yardstick its command
 * @param ours the program's command
 */
record Rivals(String task, String name, List<String> yardstick, List<String> ours) {

  private static final int RUNS = 5;

  void run(Workbench bench, PrintStream out) throws IOException, InterruptedException {
    List<TimedProcess> alone = new ArrayList<>();
    List<TimedProcess> scored = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      alone.add(TimedProcess.run(yardstick, Map.of()));
      scored.add(TimedProcess.run(ours, bench.smallHeap()));
    }
    TimedProcess theirs = TimedProcess.median(alone);
    TimedProcess mine = TimedProcess.median(scored);
    out.printf(Locale.ROOT, "%s, medians of %d runs in turn%n", task, RUNS);
    out.printf(Locale.ROOT, "  %-28s%s%n", name, theirs);
    out.printf(Locale.ROOT, "  %-28s%s%n", "regionalism score " + Workbench.SMALL_HEAP, mine);
    out.printf(
        Locale.ROOT,
        "  ratio: %.2f on the clock, %.2f of processors; peak heap %d MB, %d MB after collections%n",
        mine.seconds() / theirs.seconds(),
        mine.cpuSeconds() / theirs.cpuSeconds(),
        bench.peakHeap(),
        bench.peakLive());
  }
}
