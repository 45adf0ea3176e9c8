package org.regionalism.assessment;

import java.util.Optional;
import org.regionalism.rubric.Targets;

/**
 * What was expected of the last wave, and what became of it.
 *
 * @param targets what somebody wants to reach
 * @param coverage who was invited and who answered, or empty where nobody says who was invited
 */
public record Expectations(Targets targets, Optional<Coverage> coverage) {

  /** Nothing was expected. */
  public static final Expectations NONE = new Expectations(Targets.NONE, Optional.empty());
}
