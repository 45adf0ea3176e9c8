package org.regionalism.fuzz;

import java.io.ByteArrayInputStream;
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

/** Reads an export that asks the items of a shipped rubric, if any. */
final class Reader {

  private static final Rubric RUBRIC = rubric();

  private Reader() {}

  /** Reads a file, or the bytes where its path means standard input. */
  static void read(String path, byte[] bytes) throws RefusedException {
    new ExportReader(
            RUBRIC, Instructions.NONE, ReadingOptions.NONE, false, new Diagnostics(), Progress.NONE)
        .read(
            new ExportReader.Source(path, "fuzzed", Optional.empty()),
            new ByteArrayInputStream(bytes),
            response -> {},
            new Ratings());
  }

  private static Rubric rubric() {
    try {
      return Rubrics.find("event-feedback").rubric();
    } catch (RefusedException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
