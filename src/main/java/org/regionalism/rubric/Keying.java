package org.regionalism.rubric;

/** Which way an item's answers count for its dimension. */
public enum Keying {
  /** A higher answer is more of the dimension. */
  POSITIVE,
  /** A higher answer is less of the dimension; the answer a counts as min + max − a. */
  REVERSE
}
