package org.regionalism.fuzz;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.export.ReadingOptions;
import org.regionalism.mapping.Instructions;
import org.regionalism.response.ExportReader;
import org.regionalism.response.Progress;
import org.regionalism.response.Ratings;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Rubrics;

/** Reads what a fuzzer made: it is read or refused, and nothing else may happen. */
final class Reader {

  private static final Rubric RUBRIC = rubric();

  private Reader() {}

  /** Reads a file, or the bytes where its path means standard input. */
  static void read(String path, byte[] bytes) {
    Diagnostics diagnostics = new Diagnostics();
    InputStream standardInput = new ByteArrayInputStream(bytes);
    try {
      new ExportReader(RUBRIC, Instructions.NONE, ReadingOptions.NONE, false, diagnostics, Progress.NONE)
          .read(
              new ExportReader.Source(path, "fuzzed", Optional.empty()),
              standardInput,
              response -> {},
              new Ratings());
    } catch (RefusedException refused) {
      if (refused.diagnostics().isEmpty()) {
        throw new AssertionError("refused without a reason", refused);
      }
    }
  }

  private static Rubric rubric() {
    try {
      return Rubrics.find("event-feedback").rubric();
    } catch (RefusedException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
