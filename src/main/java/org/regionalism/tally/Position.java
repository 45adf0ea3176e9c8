package org.regionalism.tally;

/** Positions on a scale, 0 to 1, as whole multiples of 2<sup>−40</sup>. */
final class Position {

  /** No position: too little was answered. */
  static final long NONE = -1;

  /** So many bits are behind the point. */
  static final int BITS = 40;

  /** The number that stands for 1. */
  static final long ONE = 1L << BITS;

  private Position() {}

  /** Rounds a position of 0 to 1 once, half up. */
  static long of(double position) {
    return (long) (position * ONE + 0.5);
  }
}
