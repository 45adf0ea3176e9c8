package org.regionalism.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.regionalism.batch.BatchResult;
import org.regionalism.batch.OutputFailedException;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.report.ci.ConsortiumCheck;

/**
 * How a batch ends, and who is told.
 *
 * @param ci what continuous integration is told
 * @param language the language of what it is told
 * @param console where is printed
 * @param json whether {@code batch.json} is printed, and no other result
 * @param quiet whether nothing is printed but diagnostics and how it ended
 */
record BatchEnding(CiOptions ci, String language, Console console, boolean json, boolean quiet) {

  /** Prints results where they belong, everything else beside them, and last how it ended. */
  int of(BatchResult result) throws OutputFailedException {
    DiagnosticPrinter.print(result.diagnostics(), console.err());
    tell(result.checks());
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

  /** Tells of a batch of which nothing was scored; that this fails is said, and hides nothing. */
  void tellRefused(RefusedException refused) {
    try {
      tell(
          List.of(
              new ConsortiumCheck("batch", "batch", List.of(), refused.diagnostics(), List.of())));
    } catch (OutputFailedException unwritable) {
      console.err().println("regionalism: " + unwritable.getMessage());
    }
  }

  private void tell(List<ConsortiumCheck> checks) throws OutputFailedException {
    ci.tell(checks, language, json ? console.besideResults() : console);
  }
}
