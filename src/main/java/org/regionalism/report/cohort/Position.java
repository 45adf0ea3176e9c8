package org.regionalism.report.cohort;

import java.util.List;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.Reason;
import org.regionalism.report.Crossing;
import org.regionalism.rubric.Direction;

/**
 * Where a consortium stands in one part of the rubric, as its own report shows it.
 *
 * @param people how many respondents were scored
 * @param index 0 to 100, in the part's own direction
 * @param interval the index's interval
 * @param direction whether more of it is nearer the goal
 * @param bands ids of the bands in reach; none without an interval
 */
public record Position(
    Figure people, Figure index, Interval interval, Direction direction, List<String> bands) {

  /** Keeps its own copy. */
  public Position {
    bands = List.copyOf(bands);
  }

  static Position missing(Reason reason) {
    return new Position(
        Figure.missing(reason),
        Figure.missing(reason),
        Interval.missing(reason),
        Direction.TOWARD,
        List.of());
  }

  boolean isShown() {
    return index instanceof Figure.Shown;
  }

  /** The index read toward the goal. */
  Figure goal() {
    return direction == Direction.AWAY && index instanceof Figure.Shown shown
        ? Figure.of(100 - shown.value())
        : index;
  }

  /** The interval read toward the goal. */
  Interval goalInterval() {
    return direction == Direction.AWAY && interval instanceof Interval.Shown ends
        ? Interval.of(100 - ends.high(), 100 - ends.low())
        : interval;
  }

  /** On which side of the middle it lies, read toward the goal. */
  Crossing crossing() {
    return Crossing.of(goal(), goalInterval());
  }
}
