package org.regionalism.report.cohort;

import java.util.List;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.Severity;

/**
 * A consortium of which nothing was scored.
 *
 * @param name what it is called, or the name of its export
 * @param reasons why, as far as it may be told
 */
public record RefusedExport(String name, List<Reason> reasons) {

  /** More would bury the first; what was printed has them all. */
  private static final int MOST = 20;

  /** Keeps its own copy. */
  public RefusedExport {
    reasons = List.copyOf(reasons);
  }

  /**
   * One reason.
   *
   * @param code what kind of fault it is
   * @param location where it is, without folders
   * @param what what is wrong, as a sentence without its full stop; empty where it would repeat
   *     what somebody answered
   * @param remedy what can be done about it; empty likewise
   */
  public record Reason(Code code, Location location, String what, String remedy) {

    /** Whether people were too few for anything to be shown of them. */
    boolean isOfFew() {
      return code == Code.WAVE_TOO_SMALL;
    }
  }

  /**
   * Keeps of a refusal what a report may tell. What quotes responses is left to the place, and
   * where people were too few, every other fault is left out: its row would tell how many they are
   * at least.
   *
   * @param name what the consortium is called
   * @param diagnostics why it was refused
   * @return the refused consortium
   */
  public static RefusedExport of(String name, List<Diagnostic> diagnostics) {
    List<Diagnostic> faults =
        diagnostics.stream().filter(one -> one.severity() == Severity.ERROR).toList();
    List<Reason> reasons = faults.stream().map(RefusedExport::reason).toList();
    List<Reason> few = reasons.stream().filter(Reason::isOfFew).distinct().toList();
    return new RefusedExport(name, (few.isEmpty() ? reasons : few).stream().limit(MOST).toList());
  }

  private static Reason reason(Diagnostic diagnostic) {
    boolean quotes = diagnostic.code().quotesResponses();
    return new Reason(
        diagnostic.code(),
        diagnostic.location(),
        quotes ? "" : diagnostic.what(),
        quotes ? "" : diagnostic.remedy());
  }
}
