package org.regionalism.report;

import java.util.Arrays;
import java.util.List;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Nines;
import org.regionalism.assessment.Reason;

/** Whether a shift has crossed the middle, as far as its interval can tell. */
public enum Crossing {
  /** The whole interval lies above the middle. */
  CROSSED("crossing.crossed", "crossing.title.crossed", 1),
  /** The whole interval lies below the middle. */
  NOT_YET("crossing.not-yet", "crossing.title.not-yet", -1),
  /** Agreed on, without an interval: above the middle. */
  AGREED_PAST("crossing.agreed.past", "crossing.title.past", 1),
  /** Agreed on: in the middle. */
  AGREED_MIDDLE("crossing.agreed.middle", "crossing.title.middle", 0),
  /** Agreed on: below the middle. */
  AGREED_BEFORE("crossing.agreed.before", "crossing.title.before", -1),
  /** The interval touches the middle, or there is none. */
  CANNOT_TELL("finding.cannot-tell", "crossing.title.cannot-tell", 0),
  /** The position is not shown. */
  HIDDEN("finding.hidden", Finding.Clause.HIDDEN.key(), 0);

  private static final double MIDDLE = 50;

  private final String key;
  private final String clause;
  private final int side;

  Crossing(String key, String clause, int side) {
    this.key = key;
    this.clause = clause;
    this.side = side;
  }

  static Crossing of(Measure position) {
    return of(position.index(), position.indexCi());
  }

  /**
   * Tells where an index lies that is read toward the goal.
   *
   * @param position the index
   * @param interval its interval
   * @return whether it has crossed the middle
   */
  public static Crossing of(Figure position, Interval interval) {
    if (!(position instanceof Figure.Shown index)) {
      return HIDDEN;
    }
    if (interval.equals(Interval.missing(Reason.CONSENSUS))) {
      double place = Nines.round(index.value());
      return place > MIDDLE ? AGREED_PAST : place < MIDDLE ? AGREED_BEFORE : AGREED_MIDDLE;
    }
    if (interval instanceof Interval.Shown ends) {
      if (Nines.round(ends.low()) > MIDDLE) {
        return CROSSED;
      }
      if (Nines.round(ends.high()) < MIDDLE) {
        return NOT_YET;
      }
    }
    return CANNOT_TELL;
  }

  /** What titles say of all of them, in the order in which they are told. */
  static List<Finding.Clause> clauses() {
    return Arrays.stream(values()).map(Crossing::clause).toList();
  }

  /** What a title says of the shifts of which this holds. */
  Finding.Clause clause() {
    return Finding.Clause.of(clause);
  }

  /**
   * Returns its words.
   *
   * @param words the words of the language
   * @return for example {@code Crossed over}
   */
  public String label(Words words) {
    return words.of(key);
  }

  /**
   * Returns on which side of the middle it is.
   *
   * @return −1 below the middle, 1 above it, 0 across or unknown
   */
  public int side() {
    return side;
  }
}
