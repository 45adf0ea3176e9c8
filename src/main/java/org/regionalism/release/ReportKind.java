package org.regionalism.release;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.regionalism.diagnostic.RefusedException;

/** The kinds of files that reports are made of, by the endings of their names. */
enum ReportKind {
  /** Figures for machines. */
  JSON {
    @Override
    ReportFile read(FoundFile file) throws RefusedException {
      return JsonReport.read(file);
    }
  };

  abstract ReportFile read(FoundFile file) throws RefusedException;

  static Optional<ReportKind> of(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(ending))
        .findFirst();
  }
}
