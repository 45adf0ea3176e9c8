package org.regionalism.batch;

import java.util.List;
import java.util.Optional;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.notation.Node;
import org.regionalism.report.cohort.CohortMember;

/**
 * What became of one consortium: no more than has to be kept until the last is done.
 *
 * @param name what it is called
 * @param slug the name of its folder
 * @param status what became of it
 * @param diagnostics why it was refused; none where it was not
 * @param entry what {@code batch.json} says of it
 * @param member what the cohort report needs of it; empty where it was not scored
 * @param earlier whether reports of an earlier run stand in its folder, though it was refused now
 * @param fault what the program failed at; empty where it did not
 */
public record Outcome(
    String name,
    String slug,
    Status status,
    List<Diagnostic> diagnostics,
    Node entry,
    Optional<CohortMember> member,
    boolean earlier,
    Optional<RuntimeException> fault) {

  /** Keeps its own copy. */
  public Outcome {
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Tells whether its reports stand in its folder as they should.
   *
   * @return true unless it was refused, or the program failed
   */
  public boolean isWritten() {
    return status == Status.SCORED || status == Status.UNCHANGED;
  }
}
