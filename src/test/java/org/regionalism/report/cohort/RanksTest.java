package org.regionalism.report.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.Reason;
import org.regionalism.report.cohort.Ranks.Range;
import org.regionalism.rubric.Direction;

class RanksTest {

  private static Range range(Position one, Position... all) {
    return new Ranks(List.of(all)).of(one).orElseThrow();
  }

  @Test
  void ranksPlainlyWhereNoIntervalsOverlap() {
    Position high = Cohorts.at(80, 4);
    Position middle = Cohorts.at(60, 4);
    Position low = Cohorts.at(40, 4);

    assertThat(range(high, low, high, middle)).isEqualTo(new Range(1, 1));
    assertThat(range(middle, low, high, middle)).isEqualTo(new Range(2, 2));
    assertThat(range(low, low, high, middle)).isEqualTo(new Range(3, 3));
  }

  @Test
  void givesARangeWhereIntervalsOverlap() {
    Position first = Cohorts.at(80, 4);
    Position wide = Cohorts.at(60, 10);
    Position upper = Cohorts.at(66, 4);
    Position lower = Cohorts.at(53, 4);
    Position[] all = {first, wide, upper, lower};

    assertThat(range(first, all)).isEqualTo(new Range(1, 1));
    assertThat(range(wide, all)).isEqualTo(new Range(2, 4));
    assertThat(range(upper, all)).isEqualTo(new Range(2, 3));
    assertThat(range(lower, all)).isEqualTo(new Range(3, 4));
  }

  @Test
  void takesIntervalsThatTouchForOverlapping() {
    Position upper = Cohorts.at(60, 5);
    Position lower = Cohorts.at(50, 5);

    assertThat(range(upper, upper, lower)).isEqualTo(new Range(1, 2));
  }

  @Test
  void neitherRanksNorCountsWhatHasNoInterval() {
    Position alone = Cohorts.at(60, 5);
    Position unknown =
        new Position(
            Figure.count(9),
            Figure.of(90),
            Interval.missing(Reason.NO_VARIANCE),
            Direction.TOWARD,
            List.of());
    Ranks ranks = new Ranks(List.of(alone, unknown, Cohorts.hidden()));

    assertThat(ranks.of(unknown)).isEqualTo(Optional.empty());
    assertThat(ranks.of(Cohorts.hidden())).isEqualTo(Optional.empty());
    assertThat(ranks.of(alone)).contains(new Range(1, 1));
    assertThat(ranks.ranked()).isEqualTo(1);
  }

  @Test
  void readsIntervalsTowardTheGoal() {
    Position near = Cohorts.away(10, 4);
    Position far = Cohorts.away(70, 4);

    assertThat(range(near, near, far)).isEqualTo(new Range(1, 1));
  }
}
