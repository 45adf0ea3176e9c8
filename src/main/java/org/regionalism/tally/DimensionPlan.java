package org.regionalism.tally;

import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Direction;

/**
 * One dimension: its items are {@code first} to {@code first + count − 1}.
 *
 * @param range the scale's maximum less its minimum
 * @param needed how many items have to be answered
 * @param away whether it points away from the goal
 */
record DimensionPlan(int first, int count, int range, int needed, boolean away) {

  static DimensionPlan of(Dimension dimension, int first, int needed) {
    return new DimensionPlan(
        first,
        dimension.items().size(),
        dimension.scale().range(),
        needed,
        dimension.direction() == Direction.AWAY);
  }
}
