package org.regionalism.assessment;

import java.util.Optional;
import org.regionalism.rubric.LastPlan;
import org.regionalism.rubric.Targets;

/**
 * What was expected of the last wave, and what became of it.
 *
 * @param targets what somebody wants to reach
 * @param coverage who was invited and who answered, or empty where nobody says who was invited
 * @param plan what was promised last time
 */
public record Expectations(Targets targets, Optional<Coverage> coverage, LastPlan plan) {

  /** Nothing was expected. */
  public static final Expectations NONE = new Expectations(Targets.NONE, Optional.empty());

  /**
   * Makes some without promises.
   *
   * @param targets what somebody wants to reach
   * @param coverage who was invited and who answered, or empty
   */
  public Expectations(Targets targets, Optional<Coverage> coverage) {
    this(targets, coverage, LastPlan.NONE);
  }
}
