package org.regionalism.batch;

import java.util.Optional;
import org.regionalism.notation.Node;
import org.regionalism.report.ci.ConsortiumCheck;
import org.regionalism.report.cohort.CohortMember;

/**
 * What became of one consortium: no more than has to be kept until the last is done.
 *
 * @param status what became of it
 * @param check its name, the name of its folder, why it was refused, and what its gates came to
 * @param entry what {@code batch.json} says of it
 * @param member what the cohort report needs of it; empty where it was not scored
 * @param earlier whether reports of an earlier run stand in its folder, though it was refused now
 * @param fault what the program failed at; empty where it did not
 */
public record Outcome(
    Status status,
    ConsortiumCheck check,
    Node entry,
    Optional<CohortMember> member,
    boolean earlier,
    Optional<RuntimeException> fault) {

  /**
   * Tells whether its reports stand in its folder as they should.
   *
   * @return true unless it was refused, or the program failed
   */
  public boolean isWritten() {
    return status == Status.SCORED || status == Status.UNCHANGED;
  }
}
