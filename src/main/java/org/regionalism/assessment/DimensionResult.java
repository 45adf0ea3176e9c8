package org.regionalism.assessment;

/**
 * What a dimension comes to in one wave. Shares are pooled: each person, or each answer, counts
 * once.
 *
 * @param measure the headline figures
 * @param agree share of keyed answers at or above the scale's cut, 0 to 1
 * @param disagree share of keyed answers at or below the scale's cut, 0 to 1
 * @param answers how many answers the two shares count
 * @param leanAgree share of respondents whose score lies at .625 of the scale or above
 * @param leanDisagree share of respondents whose score lies at .375 of the scale or below
 * @param split whether both leanings are at least a quarter and at least as many people as a group
 *     must have to be shown
 * @param reliability how well its items belong together, and how much people agree
 */
public record DimensionResult(
    Measure measure,
    Figure agree,
    Figure disagree,
    Figure answers,
    Figure leanAgree,
    Figure leanDisagree,
    boolean split,
    Reliability reliability) {

  /**
   * Returns a result of which nothing is shown.
   *
   * @param reason why
   * @return the result
   */
  public static DimensionResult missing(Reason reason) {
    return of(Measure.missing(reason), reason);
  }

  /**
   * Returns the result of what a group agreed on, of which there are no shares.
   *
   * @param measure the index that was agreed on, if any
   * @return the result
   */
  public static DimensionResult agreed(Measure measure) {
    return of(measure, Reason.CONSENSUS);
  }

  private static DimensionResult of(Measure measure, Reason reason) {
    Figure none = Figure.missing(reason);
    return new DimensionResult(
        measure, none, none, none, none, none, false, Reliability.missing(reason));
  }
}
