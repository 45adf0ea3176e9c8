package org.regionalism.assessment;

import org.regionalism.rubric.Unit;

/** Gaps for tests of other packages. */
public final class Gaps {

  private Gaps() {}

  /**
   * A gap of so many points with this adjusted p; one of people without a test where it is none.
   */
  public static GapMeasure measure(double points, Figure p) {
    boolean tested = p.number().isPresent();
    Interval ends =
        tested
            ? Interval.of(points - 5, points + 5)
            : Interval.missing(((Figure.Missing) p).reason());
    return new GapMeasure(
        tested ? Unit.ORGANIZATION : Unit.RESPONDENT,
        Figure.of(points / 25),
        ends.times(.04),
        Figure.of(points),
        ends,
        p,
        p,
        GapMeasure.Sides.NOBODY);
  }
}
