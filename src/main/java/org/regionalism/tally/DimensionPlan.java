package org.regionalism.tally;

import java.util.Set;
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

  static DimensionPlan of(Dimension dimension, int first, Set<String> scored, double minAnswered) {
    int count = dimension.items().size();
    long asked = dimension.items().stream().filter(item -> scored.contains(item.id())).count();
    return new DimensionPlan(
        first,
        count,
        dimension.scale().range(),
        Math.max(1, (int) Math.ceil(minAnswered * asked - 1e-9)),
        dimension.direction() == Direction.AWAY);
  }
}
