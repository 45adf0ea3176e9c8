package org.regionalism.assessment;

import java.util.Optional;

/**
 * How a question has moved from one wave to the next, in its own direction.
 *
 * @param pairs organizations or people compared with themselves; missing where none were paired
 * @param difference later less earlier, in scale units
 * @param ci 95% interval of the difference
 * @param indexDifference the same in points of the index
 * @param indexCi 95% interval of the index's difference
 * @param p two-sided, 0 to 1
 * @param adjustedP p adjusted over the questions of its kind, 0 to 1
 * @param verdict what can be said, read toward the goal, or empty where there is no test
 * @param left who was not compared; nobody once it is decided what may be shown
 */
public record Movement(
    Figure pairs,
    Figure difference,
    Interval ci,
    Figure indexDifference,
    Interval indexCi,
    Figure p,
    Figure adjustedP,
    Optional<Verdict> verdict,
    Left left) {

  /**
   * Those of both waves who answered a question and were not compared with themselves. What pairs
   * moved by, together with what all moved by, tells about them, and about all of them together
   * only.
   *
   * @param organizations how many they name; one that answered both times is in a pair
   * @param named those who name one
   * @param nameless those who name none, in the wave in which they are more: they may be the same
   *     people both times
   */
  public record Left(long organizations, long named, long nameless) {

    /** Nobody was left over. */
    public static final Left NOBODY = new Left(0, 0, 0);

    /**
     * Tells whether they are so few that what they answered could be worked out.
     *
     * @param minGroup the smallest set of people of which anything is shown
     * @return true for one organization and nobody else, or for some people and fewer than that
     */
    public boolean isFew(int minGroup) {
      long people = named + nameless;
      return (organizations == 1 && nameless == 0) || (people > 0 && people < minGroup);
    }
  }

  /**
   * Returns a movement of which nothing is shown.
   *
   * @param reason why
   * @return the movement
   */
  public static Movement missing(Reason reason) {
    Figure none = Figure.missing(reason);
    Interval noInterval = Interval.missing(reason);
    return new Movement(
        none, none, noInterval, none, noInterval, none, none, Optional.empty(), Left.NOBODY);
  }

  /** The same, saying why nobody is compared with themselves. */
  Movement unpaired(Reason reason) {
    return pairs.equals(Figure.missing(Reason.UNPAIRED))
        ? new Movement(
            Figure.missing(reason),
            difference,
            ci,
            indexDifference,
            indexCi,
            p,
            adjustedP,
            verdict,
            left)
        : this;
  }
}
