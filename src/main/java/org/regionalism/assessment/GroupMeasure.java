package org.regionalism.assessment;

/**
 * A dimension or domain within a group. Pooled: each person counts once.
 *
 * @param n respondents scored
 * @param mean mean over respondents, in scale units
 * @param index 100 × the position of the mean, 0 to 100
 * @param agree share of keyed answers at or above the scale's cut, 0 to 1
 * @param disagree share of keyed answers at or below the scale's cut, 0 to 1
 * @param answers how many answers the two shares count
 * @param varies whether respondents differ at all
 */
public record GroupMeasure(
    Figure n,
    Figure mean,
    Figure index,
    Figure agree,
    Figure disagree,
    Figure answers,
    boolean varies) {

  /**
   * Returns a measure of which nothing is shown.
   *
   * @param reason why
   * @return the measure
   */
  public static GroupMeasure missing(Reason reason) {
    Figure none = Figure.missing(reason);
    return new GroupMeasure(none, none, none, none, none, none, false);
  }
}
