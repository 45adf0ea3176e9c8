package org.regionalism.assessment;

/**
 * How many were invited and how many answered.
 *
 * @param invited organizations or people, 0 or more
 * @param answered how many of them answered; of people possibly more than were invited
 * @param people how many people are behind that; never shown, and 0 where it was decided what is
 */
public record Turnout(long invited, Figure answered, int people) {

  /**
   * Returns the share that answered.
   *
   * @return answered / invited, or why it is not shown
   */
  public Figure rate() {
    if (answered instanceof Figure.Missing) {
      return answered;
    }
    return invited == 0
        ? Figure.missing(Reason.NO_ANSWERS)
        : Figure.of(answered.number().orElse(0) / invited);
  }

  /**
   * Returns what may be shown.
   *
   * @param shown whether it may be said how many answered
   * @return the same without the people behind it
   */
  public Turnout disclosed(boolean shown) {
    return new Turnout(invited, shown ? answered : Figure.missing(Reason.WITHHELD), 0);
  }
}
