package org.regionalism.inspection;

import java.util.List;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Severity;
import org.regionalism.response.Reading;
import org.regionalism.rubric.Rubric;

/**
 * What was recognised in an export.
 *
 * @param rubric what it was read against
 * @param reading what it came to
 * @param diagnostics faults and remarks, in the order in which they were found
 */
public record Inspection(Rubric rubric, Reading reading, List<Diagnostic> diagnostics) {

  /** Keeps its own copy. */
  public Inspection {
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Tells whether the export would be scored.
   *
   * @return false if it would be refused
   */
  public boolean isScorable() {
    return faults().isEmpty();
  }

  /** What would stop scoring. */
  List<Diagnostic> faults() {
    return diagnostics.stream().filter(one -> one.severity() == Severity.ERROR).toList();
  }

  /** What would not stop it. */
  List<Diagnostic> remarks() {
    return diagnostics.stream().filter(one -> one.severity() != Severity.ERROR).toList();
  }
}
