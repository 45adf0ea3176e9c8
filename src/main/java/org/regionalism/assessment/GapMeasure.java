package org.regionalism.assessment;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
   * @param vary whether the group's people differ at all
   * @param othersVary whether the rest differ at all
   * @param among who else is in each set of which figures may be shown, where the group is an
   *     organization
   */
  public record Sides(
      long people,
      int units,
      long others,
      int otherUnits,
      boolean vary,
      boolean othersVary,
      List<Others> among) {

    /** Nobody. */
    public static final Sides NOBODY = new Sides(0, 0, 0, 0, false, false, List.of());

    /** Keeps its own copy. */
    public Sides {
      among = List.copyOf(among);
    }
  }

  /**
   * The others of a set that an organization is in.
   *
   * @param set the set
   * @param own how many people the organization has in it
   * @param organizations how many organizations of it are scored
   * @param members how many people each of them that is no convener has in it, by name
   */
  public record Others(ShownSet set, long own, int organizations, SortedMap<String, Long> members) {

    /** Keeps its own copy. */
    public Others {
      members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
    }
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

  /** The same of an organization in these sets. */
  GapMeasure among(List<Others> sets) {
    return new GapMeasure(
        unit,
        difference,
        ci,
        indexDifference,
        indexCi,
        p,
        adjustedP,
        new Sides(
            sides.people,
            sides.units,
            sides.others,
            sides.otherUnits,
            sides.vary,
            sides.othersVary,
            sets));
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
