package org.regionalism.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.regionalism.batch.BatchResult;
import org.regionalism.batch.Status;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Severity;

/**
 * How a batch ended: the exit code, and one line that says why.
 *
 * @param code the exit code
 * @param line what is said last
 */
record BatchVerdict(int code, String line) {

  static BatchVerdict of(BatchResult result) {
    int refused = result.count(Status.REFUSED);
    int failed = result.count(Status.FAILED);
    boolean missing =
        result.diagnostics().stream().map(Diagnostic::severity).anyMatch(Severity.ERROR::equals);
    List<String> parts = new ArrayList<>();
    part(parts, result.count(Status.SCORED), "scored");
    part(parts, result.count(Status.UNCHANGED), "unchanged");
    part(parts, refused, "refused");
    part(parts, failed, "failed by a fault of the program");
    part(parts, result.failedGates(), "with a gate that failed");
    part(
        parts,
        result.skipped().size(),
        result.skipped().size() == 1 ? "file skipped" : "files skipped");
    String counts = "Consortia: " + String.join(", ", parts) + ".";
    if (failed > 0) {
      return new BatchVerdict(ExitCode.BUG, counts + ending(ExitCode.BUG, "the program failed"));
    }
    if (refused > 0 || missing) {
      return new BatchVerdict(
          ExitCode.REFUSED,
          counts
              + ending(
                  ExitCode.REFUSED, refused > 0 ? "an export was refused" : "a folder holds none"));
    }
    return result.failedGates() > 0
        ? new BatchVerdict(
            ExitCode.GATE_FAILED, counts + ending(ExitCode.GATE_FAILED, "a gate failed"))
        : new BatchVerdict(ExitCode.DONE, counts);
  }

  private static void part(List<String> parts, int count, String word) {
    if (count > 0) {
      parts.add(String.format(Locale.ROOT, "%,d %s", count, word));
    }
  }

  private static String ending(int code, String why) {
    return " Exit code " + code + ": " + why + ".";
  }
}
