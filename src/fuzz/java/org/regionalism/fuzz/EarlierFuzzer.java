package org.regionalism.fuzz;

import org.regionalism.batch.ReportFormat;

/** An earlier run's {@code assessment.json}: whatever is one can be compared with. */
public final class EarlierFuzzer {

  private EarlierFuzzer() {}

  /** Takes the time that a first report takes, which is no input's fault. */
  public static void fuzzerInitialize() {
    Lakeside.warmUp();
  }

  /**
   * Reads some bytes as an earlier run.
   *
   * @param bytes what the fuzzer made
   */
  public static void fuzzerTestOneInput(byte[] bytes) {
    ReportFormat[] formats =
        Trial.isLookedAtClosely(bytes) ? ReportFormat.values() : new ReportFormat[0];
    Trial.ofFile(".json", bytes, path -> Lakeside.ALONE.since(path).score(formats));
  }
}
