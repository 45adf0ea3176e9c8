package org.regionalism.simulation;

import org.regionalism.rubric.NotScoredReason;

/** What a simulated person chose for an item. An item that was left blank has no answer. */
public sealed interface SimulatedAnswer {

  /**
   * A point of the item's scale.
   *
   * @param value the point's value as given, not turned round where the item is keyed reverse
   */
  record Point(int value) implements SimulatedAnswer {}

  /**
   * One of the scale's answers without a point.
   *
   * @param reason why it has none; the item's scale declares it
   */
  record NotScored(NotScoredReason reason) implements SimulatedAnswer {}
}
