package org.regionalism.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.regionalism.assessment.DimensionResult;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.ShiftResult;
import org.regionalism.rubric.Direction;
import org.regionalism.rubric.Quadrant;

class ShiftStandingTest {

  private final Example example = Example.shipped();
  private final Measures measures = example.measures();

  @Test
  void sortsShiftsByWhatIsClear() {
    example
        .shift("definition", 62, 48, 76, Quadrant.IN_TRANSITION)
        .shift("partnership", 71, 66, 78, Quadrant.REGIONALISM)
        .shift("reliance", 38, 31, 44, Quadrant.REGIONAL)
        .shift("focus", hidden())
        .shift("resources", 33, 28, 41, Quadrant.REGIONAL);

    assertThat(ShiftStanding.title(example.edition()))
        .isEqualTo(
            "We have crossed over on Partnerships; not yet on Relationships and Resources; "
                + "on Boundaries we cannot tell yet whether we have; on Goals nothing can be shown");
  }

  @Test
  void leavesOutWhatNoShiftIs() {
    for (String id : List.of("definition", "partnership", "reliance", "focus", "resources")) {
      example.shift(id, 50, 45, 55, Quadrant.IN_TRANSITION);
    }
    assertThat(ShiftStanding.title(example.edition()))
        .isEqualTo(
            "On Boundaries, Partnerships, Relationships, Goals and Resources we cannot tell yet"
                + " whether we have crossed over");
  }

  @Test
  void saysThatAPoleHoldsOnlyWhereIntervalsAreApart() {
    assertThat(holds(60, 70, 40, 50)).isEqualTo(-1);
    assertThat(holds(40, 50, 60, 70)).isEqualTo(1);
    assertThat(holds(40, 60, 60, 70)).isZero();
    assertThat(holds(40, 65, 60, 70)).isZero();
  }

  @Test
  void saysThatNoPoleHoldsWhereOneHasNoInterval() {
    example.dimension(
        "geography", measures.dimension(measures.withoutInterval(1, Reason.NO_VARIANCE)));
    assertThat(standing().holds()).isZero();
  }

  @Test
  void namesOneQuadrantOnlyWhereNoOtherIsInReach() {
    QuadrantReach reach = new QuadrantReach(Words.in("en"));
    example.shift("definition", 62, 55, 69, Quadrant.REGIONALISM);
    assertThat(reach.names(standing())).isEqualTo("Regionalism");

    example.shift("definition", 62, 55, 69, Quadrant.IN_TRANSITION, Quadrant.REGIONALISM);
    assertThat(reach.names(standing())).isEqualTo("In transition or Regionalism");

    example.shift("definition", 62, 55, 69);
    assertThat(reach.names(standing())).isEqualTo("Cannot tell yet");

    example.dimension("network", DimensionResult.missing(Reason.WITHHELD));
    assertThat(reach.names(standing())).isEqualTo("Not shown");
  }

  @Test
  void sortsShiftsByQuadrantOnTheMap() {
    example
        .shift("definition", 62, 55, 69, Quadrant.IN_TRANSITION, Quadrant.REGIONALISM)
        .shift("partnership", 71, 66, 78, Quadrant.REGIONALISM)
        .shift("reliance", 38, 31, 44, Quadrant.REGIONAL)
        .shift("focus", 50, 40, 60, Quadrant.UNFORMED)
        .shift("resources", 33, 28, 41, Quadrant.REGIONAL);

    assertThat(new QuadrantReach(Words.in("en")).title(example.edition()))
        .isEqualTo(
            "We stand at “Regional” on Relationships and Resources; at “Not formed yet” on Goals; "
                + "at “Regionalism” on Partnerships; on Boundaries at “In transition” or "
                + "“Regionalism”: which one, we cannot tell yet");

    example.shift("focus", 50, 40, 60, Quadrant.UNFORMED, Quadrant.REGIONALISM);
    assertThat(new QuadrantReach(Words.in("en")).title(example.edition()))
        .endsWith("; on Boundaries and Goals we cannot tell yet which corner of the map we are in");
  }

  @Test
  void namesNoQuadrantOfAShiftThatIsNotShown() {
    for (String id : List.of("definition", "partnership", "reliance", "focus", "resources")) {
      example.shift(id, 50, 45, 55, Quadrant.REGIONAL, Quadrant.IN_TRANSITION);
    }
    assertThat(new QuadrantReach(Words.in("en")).title(example.edition()))
        .isEqualTo(
            "On Boundaries, Partnerships, Relationships, Goals and Resources we stand at "
                + "“Regional” or “In transition”: which one, we cannot tell yet");

    example.shift("definition", hidden());
    example.dimension("network", DimensionResult.missing(Reason.WITHHELD));
    assertThat(new QuadrantReach(Words.in("en")).title(example.edition()))
        .endsWith("which one, we cannot tell yet; on Boundaries nothing can be shown");
  }

  private int holds(double fromLow, double fromHigh, double toLow, double toHigh) {
    example
        .dimension("geography", pole(fromLow, fromHigh, Direction.AWAY))
        .dimension("network", pole(toLow, toHigh, Direction.TOWARD));
    return standing().holds();
  }

  private DimensionResult pole(double low, double high, Direction direction) {
    return measures.dimension(measures.of((low + high) / 2, low, high, direction));
  }

  private ShiftStanding standing() {
    return ShiftStanding.all(example.edition()).get(0);
  }

  private static ShiftResult hidden() {
    return new ShiftResult(Measure.missing(Reason.WITHHELD), Optional.empty(), List.of());
  }
}
