package org.regionalism.cli;

import java.nio.file.Path;
import java.util.Objects;
import org.regionalism.batch.BatchResult;

/** Prints what a batch came to. */
record BatchEnding(Console console, boolean quiet) {

  /** Prints results where they belong, everything else beside them, and last how it ended. */
  int print(BatchResult result, boolean json) {
    DiagnosticPrinter.print(result.diagnostics(), console.err());
    if (json) {
      console.out().print(result.json());
    } else if (!quiet) {
      Path folder = result.files().get(result.files().size() - 1).getParent();
      result.files().stream()
          .filter(file -> Objects.equals(file.getParent(), folder))
          .forEach(console.out()::println);
    }
    console.out().flush();
    BatchVerdict verdict = BatchVerdict.of(result);
    console.err().println(verdict.line());
    return verdict.code();
  }
}
