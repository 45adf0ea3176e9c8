package org.regionalism.assessment;

/**
 * Who of two waves is in both: organizations or people, whichever are compared with themselves.
 *
 * @param matched how many are in both
 * @param joined how many are in the later wave only
 * @param left how many are in the earlier wave only
 * @param few whether those who joined, or those who left, are so few that not even their number may
 *     be shown; false once that is decided
 */
public record Turnover(Figure matched, Figure joined, Figure left, boolean few) {

  /** Nobody is compared with themselves. */
  public static final Turnover UNPAIRED = missing(Reason.UNPAIRED);

  /**
   * Returns a turnover of which nothing is shown.
   *
   * @param reason why
   * @return the turnover
   */
  public static Turnover missing(Reason reason) {
    Figure none = Figure.missing(reason);
    return new Turnover(none, none, none, false);
  }

  static Turnover of(long matched, long joined, long left, boolean few) {
    return new Turnover(Figure.count(matched), Figure.count(joined), Figure.count(left), few);
  }

  /**
   * Returns what may be shown. All three hang together with the numbers of each wave, so that all
   * are shown or none.
   *
   * @return the same, or one of which nothing is shown
   */
  public Turnover shown() {
    return few ? missing(Reason.WITHHELD) : this;
  }
}
