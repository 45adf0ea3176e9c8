package org.regionalism.fuzz;

import org.regionalism.batch.ReportFormat;
import org.regionalism.gate.GatesReader;

/** Gates: whatever are gates can be judged and reported. */
public final class GatesFuzzer {

  private GatesFuzzer() {}

  /** Takes the time that a first report takes, which is no input's fault. */
  public static void fuzzerInitialize() {
    Lakeside.warmUp();
  }

  /**
   * Reads some bytes as gates.
   *
   * @param bytes what the fuzzer made
   */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Trial.of(
        () -> {
          Lakeside judged =
              Lakeside.ALONE.with(
                  GatesReader.read("fuzzed.yaml", bytes, Lakeside.ALONE.rubric().rubric()));
          if (Trial.isLookedAtClosely(bytes)) {
            judged.score(ReportFormat.values());
          }
        });
  }
}
