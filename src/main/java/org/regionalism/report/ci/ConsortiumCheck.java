package org.regionalism.report.ci;

import java.util.List;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Severity;
import org.regionalism.gate.Outcome;
import org.regionalism.report.SaidGate;

/**
 * How one consortium came through a run.
 *
 * @param consortium its name; of a refused one, whose exports could not be read, what stands for it
 * @param slug a name that is safe in files and unique in the run
 * @param files its exports, as the user named them
 * @param diagnostics what was found in reading, with an error where it was refused
 * @param gates what its gates came to; none where it was refused
 */
public record ConsortiumCheck(
    String consortium,
    String slug,
    List<String> files,
    List<Diagnostic> diagnostics,
    List<SaidGate> gates) {

  /** Keeps its own copies. */
  public ConsortiumCheck {
    files = List.copyOf(files);
    diagnostics = List.copyOf(diagnostics);
    gates = List.copyOf(gates);
  }

  /**
   * Tells whether it was refused.
   *
   * @return true if nothing was scored for it
   */
  public boolean isRefused() {
    return !errors().isEmpty();
  }

  /** Why it was refused. */
  List<Diagnostic> errors() {
    return diagnostics.stream().filter(one -> one.severity() == Severity.ERROR).toList();
  }

  long count(Outcome outcome) {
    return gates.stream().filter(gate -> gate.result().outcome() == outcome).count();
  }
}
