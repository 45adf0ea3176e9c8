package org.regionalism.rubric;

/** Which way a dimension points. */
public enum Direction {
  /** More of the dimension is nearer to the goal. */
  TOWARD,
  /** More of the dimension is further from the goal. */
  AWAY
}
