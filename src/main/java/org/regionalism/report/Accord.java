package org.regionalism.report;

import org.regionalism.assessment.DimensionResult;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Nines;

/** Whether a group agrees on a dimension, as far as it may be seen. */
public enum Accord {
  /** No split, answers much closer together than by chance, and one band in reach. */
  AGREED,
  /** Two sides stand apart. */
  SPLIT,
  /** Neither is said. */
  NEITHER,
  /** A split might be there that is not shown. */
  HIDDEN;

  private static final double CLOSE = .70;

  static Accord of(DimensionResult result) {
    return of(
        result.split(),
        Splits.isSeen(result),
        result.measure().band().isPresent(),
        result.reliability().rwg());
  }

  /**
   * Tells whether a group agrees.
   *
   * @param split whether two sides are known to stand apart
   * @param seen whether a split would be seen
   * @param oneBand whether one band alone is in reach
   * @param rwg how much closer together answers are than by chance
   * @return what may be said
   */
  public static Accord of(boolean split, boolean seen, boolean oneBand, Figure rwg) {
    if (split) {
      return SPLIT;
    }
    if (!seen) {
      return HIDDEN;
    }
    return oneBand && Nines.round(rwg.number().orElse(0)) >= CLOSE ? AGREED : NEITHER;
  }
}
