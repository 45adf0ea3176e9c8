package org.regionalism.assessment;

import org.regionalism.rubric.Unit;

/**
 * A dimension or domain in a group, less the same in all others of the wave, in its own direction.
 *
 * @param unit what counts once: the wave's unit where there are enough of them on both sides for a
 *     test, else the respondent
 * @param difference the group less the rest, in scale units
 * @param ci 95% interval of the difference
 * @param indexDifference the same in points of the index
 * @param indexCi 95% interval of the index's difference
 * @param p two-sided, 0 to 1
 * @param adjustedP p adjusted over all gaps of the attribute, 0 to 1
 * @param sides who is compared; nobody once it is decided what may be shown
 */
public record GapMeasure(
    Unit unit,
    Figure difference,
    Interval ci,
    Figure indexDifference,
    Interval indexCi,
    Figure p,
    Figure adjustedP,
    Sides sides) {

  /** Gaps with an adjusted p below this are called real. */
  private static final double SIGNIFICANT = .05;

  /**
   * Both sides of a gap.
   *
   * @param people how many of the group are scored
   * @param units how many organizations they are of; those who name none are one
   * @param others how many of the rest are scored
   * @param otherUnits how many organizations the rest are of
   * @param othersVary whether the rest differ at all
   */
  public record Sides(long people, int units, long others, int otherUnits, boolean othersVary) {

    /** Nobody. */
    public static final Sides NOBODY = new Sides(0, 0, 0, 0, false);
  }

  /**
   * Returns a gap of which nothing is shown.
   *
   * @param reason why
   * @return the gap
   */
  public static GapMeasure missing(Reason reason) {
    Figure none = Figure.missing(reason);
    Interval noInterval = Interval.missing(reason);
    return new GapMeasure(
        Unit.RESPONDENT, none, noInterval, none, noInterval, none, none, Sides.NOBODY);
  }

  /**
   * Returns the same with its p adjusted.
   *
   * @param adjusted 0 to 1
   * @return a new gap
   */
  GapMeasure adjusted(double adjusted) {
    return new GapMeasure(
        unit, difference, ci, indexDifference, indexCi, p, Figure.of(adjusted), sides);
  }

  /**
   * Returns the same without a word on who is compared.
   *
   * @return a new gap
   */
  public GapMeasure withoutSides() {
    return new GapMeasure(
        unit, difference, ci, indexDifference, indexCi, p, adjustedP, Sides.NOBODY);
  }

  /**
   * Tells whether a gap as wide would be rare by chance, given how many are looked at together.
   *
   * @return false too where there is no test
   */
  public boolean isReal() {
    return adjustedP.number().isPresent()
        && Nines.round(adjustedP.number().getAsDouble()) < SIGNIFICANT;
  }
}
