package org.regionalism.assessment;

import java.util.Optional;
import org.regionalism.rubric.Target;

/**
 * How an index stands to its target.
 *
 * @param target the target
 * @param goalIndex the index read toward the goal, 0 to 100
 * @param goalCi its interval
 */
public record TargetResult(Target target, Figure goalIndex, Interval goalCi) {

  /**
   * Returns what is missing.
   *
   * @return target − goal index, in points of the index; below 0 beyond the target
   */
  public Figure gap() {
    return goalIndex instanceof Figure.Shown shown
        ? Figure.of(target.index() - shown.value())
        : goalIndex;
  }

  /**
   * Tells whether the target was reached.
   *
   * @return what the interval can tell, or empty where there is none
   */
  public Optional<Reached> reached() {
    if (!(goalCi instanceof Interval.Shown ends)) {
      return Optional.empty();
    }
    double wanted = Nines.round(target.index());
    if (Nines.round(ends.low()) >= wanted) {
      return Optional.of(Reached.YES);
    }
    return Optional.of(Nines.round(ends.high()) < wanted ? Reached.NO : Reached.CANNOT_TELL);
  }
}
