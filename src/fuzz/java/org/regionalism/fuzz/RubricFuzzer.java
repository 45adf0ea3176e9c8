package org.regionalism.fuzz;

import java.util.Locale;
import org.regionalism.batch.ReportFormat;
import org.regionalism.rubric.RubricCheck;
import org.regionalism.rubric.RubricReader;
import org.regionalism.rubric.Rubrics;

/** Rubrics: any bytes are a rubric or none, and whatever is a rubric can be scored with. */
public final class RubricFuzzer {

  private RubricFuzzer() {}

  /** Takes the time that a first report takes, which is no input's fault. */
  public static void fuzzerInitialize() {
    Lakeside.warmUp();
  }

  /**
   * Reads some bytes as a rubric.
   *
   * @param bytes what the fuzzer made
   */
  public static void fuzzerTestOneInput(byte[] bytes) {
    RubricCheck.check("fuzzed.yaml", bytes)
        .forEach(found -> found.toString().toLowerCase(Locale.ROOT));
    Trial.of(
        () -> {
          var rubric = RubricReader.read("fuzzed.yaml", bytes);
          if (Trial.isLookedAtClosely(bytes)) {
            Lakeside.ALONE
                .with(new Rubrics.Found("fuzzed.yaml", bytes, rubric))
                .score(ReportFormat.values());
          }
        });
  }
}
