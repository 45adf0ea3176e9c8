package org.regionalism.report.cohort;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.Nines;

/**
 * The ranks that consortia may hold, as far as their intervals can tell: below every one whose
 * interval lies wholly above its own, and above every one whose interval lies wholly below. One
 * without an interval takes no rank, and is not counted.
 */
record Ranks(List<Position> positions) {

  /**
   * The best and the worst rank that a consortium may hold.
   *
   * @param best at least 1
   * @param worst at least {@code best}
   */
  record Range(int best, int worst) {}

  Optional<Range> of(Position one) {
    if (!(one.goalInterval() instanceof Interval.Shown mine)) {
      return Optional.empty();
    }
    return Optional.of(
        new Range(
            1 + count(other -> isAbove(other, mine)),
            ranked() - count(other -> isAbove(mine, other))));
  }

  /** How many take a rank. */
  int ranked() {
    return count(any -> true);
  }

  private int count(Predicate<Interval.Shown> test) {
    return (int)
        positions.stream()
            .map(Position::goalInterval)
            .filter(Interval.Shown.class::isInstance)
            .map(Interval.Shown.class::cast)
            .filter(test)
            .count();
  }

  private static boolean isAbove(Interval.Shown one, Interval.Shown other) {
    return Nines.round(one.low()) > Nines.round(other.high());
  }
}
