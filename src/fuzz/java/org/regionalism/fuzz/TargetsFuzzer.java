package org.regionalism.fuzz;

import org.regionalism.batch.ReportFormat;
import org.regionalism.mapping.TargetsReader;

/** Targets: whatever are targets can be reported on. */
public final class TargetsFuzzer {

  private TargetsFuzzer() {}

  /** Takes the time that a first report takes, which is no input's fault. */
  public static void fuzzerInitialize() {
    Lakeside.warmUp();
  }

  /**
   * Reads some bytes as targets.
   *
   * @param bytes what the fuzzer made
   */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Trial.of(
        () -> {
          Lakeside measured =
              Lakeside.ALONE.with(
                  TargetsReader.read("fuzzed.yaml", bytes, Lakeside.ALONE.rubric().rubric()));
          if (Trial.isLookedAtClosely(bytes)) {
            measured.score(ReportFormat.values());
          }
        });
  }
}
