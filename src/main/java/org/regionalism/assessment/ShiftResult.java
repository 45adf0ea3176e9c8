package org.regionalism.assessment;

import java.util.List;
import java.util.Optional;
import org.regionalism.rubric.Quadrant;

/**
 * What a shift comes to in one wave.
 *
 * @param measure the headline figures; its index is the position between the poles
 * @param quadrant by the two poles' indexes, or empty where one is not shown
 * @param quadrantsInReach what the poles' intervals allow, in order; none without both intervals
 */
public record ShiftResult(
    Measure measure, Optional<Quadrant> quadrant, List<Quadrant> quadrantsInReach) {

  /** Keeps its own copy. */
  public ShiftResult {
    quadrantsInReach = List.copyOf(quadrantsInReach);
  }
}
