package org.regionalism.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Direction;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Target;
import org.regionalism.rubric.Target.Kind;
import org.regionalism.rubric.Targets;

class TargetResultsTest {

  private static final Rubric HARBOR = TestRubrics.harbor();

  private static TargetResult result(double target, double index, double low, double high) {
    return new TargetResult(
        new Target(Kind.OVERALL, "overall", target), Figure.of(index), Interval.of(low, high));
  }

  @ParameterizedTest
  @CsvSource({
    "60, 70, 65, 75, YES, -10",
    "60, 50, 45, 55, NO, 10",
    "60, 58, 50, 66, CANNOT_TELL, 2",
    "60, 63, 59, 67, CANNOT_TELL, -3",
    "60, 65, 60, 70, YES, -5",
    "60, 55, 50, 60, CANNOT_TELL, 5",
    "0, 0, 0, 3, YES, 0",
    "100, 99, 97, 100, CANNOT_TELL, 1",
  })
  void isReachedWhereTheWholeIntervalIs(
      double target, double index, double low, double high, Reached reached, double gap) {
    TargetResult result = result(target, index, low, high);

    assertThat(result.reached()).contains(reached);
    assertThat(result.gap()).isEqualTo(Figure.of(gap));
  }

  /** What adding up in another order leaves in the last bits decides nothing. */
  @Test
  void roundsToNineDecimalsBeforeItCompares() {
    assertThat(result(60, 65, 60 - 1e-12, 70).reached()).contains(Reached.YES);
    assertThat(result(60, 55, 50, 60 - 1e-12).reached()).contains(Reached.CANNOT_TELL);
    assertThat(result(60, 65, 60 - 1e-8, 70).reached()).contains(Reached.CANNOT_TELL);
  }

  @Test
  void cannotSayWithoutAnInterval() {
    TargetResult result =
        new TargetResult(
            new Target(Kind.OVERALL, "overall", 60),
            Figure.of(50),
            Interval.missing(Reason.NO_VARIANCE));

    assertThat(result.reached()).isEmpty();
    assertThat(result.gap()).isEqualTo(Figure.of(10));
    Figure withheld = Figure.missing(Reason.WITHHELD);
    assertThat(new TargetResult(result.target(), withheld, Interval.missing(Reason.WITHHELD)).gap())
        .isEqualTo(withheld);
  }

  /** The first dimension points away: an index of 75 in its own direction is 25 from the goal. */
  @Test
  void readsEverythingTowardTheGoal() {
    Responses responses = new Responses(HARBOR);
    for (String name : List.of("A", "B", "C", "D", "E")) {
      responses.of(name).times(2, 4, 4, 2);
    }
    Dimension alone = HARBOR.dimensions().get(0);
    assertThat(alone.direction()).isEqualTo(Direction.AWAY);
    Targets targets = new Targets(List.of(new Target(Kind.DIMENSION, alone.id(), 60)), false);

    List<TargetResult> results = TargetResults.of(targets, HARBOR, responses.assess());

    assertThat(results).hasSize(1);
    assertThat(results.get(0).goalIndex()).isEqualTo(Figure.of(25));
    assertThat(results.get(0).gap()).isEqualTo(Figure.of(35));
  }

  @Test
  void setsTheBandAboveAndNoneAboveTheHighest() {
    Responses responses = new Responses(HARBOR);
    for (String name : List.of("A", "B", "C", "D", "E")) {
      responses.of(name).times(2, 4, 4, 2);
    }
    WaveResult wave = responses.assess();
    Optional<Double> above =
        HARBOR.bands().stream().map(band -> band.from()).filter(from -> from > 25).findFirst();

    assertThat(TargetResults.of(Targets.NEXT_BAND, HARBOR, wave))
        .filteredOn(result -> result.target().kind() == Kind.DIMENSION)
        .singleElement()
        .satisfies(
            result -> {
              assertThat(result.target().id()).isEqualTo(HARBOR.dimensions().get(0).id());
              assertThat(Optional.of(result.target().index())).isEqualTo(above);
            });
    Responses best = new Responses(HARBOR);
    for (String name : List.of("A", "B", "C", "D", "E")) {
      best.of(name).times(2, 1, 1, 5);
    }
    assertThat(TargetResults.of(Targets.NEXT_BAND, HARBOR, best.assess())).isEmpty();
  }

  @Test
  void beginsTheNextBandWhereAnIndexLiesOnTheEdge() {
    double edge = HARBOR.bands().get(1).from();
    Optional<Double> next =
        HARBOR.bands().stream().map(band -> band.from()).filter(from -> from > edge).findFirst();
    Measure onTheEdge = Measure.agreed(edge, Direction.TOWARD);
    WaveResult wave =
        WaveResult.agreed(
            "all",
            org.regionalism.rubric.Unit.ORGANIZATION,
            new Consensus(
                java.util.Map.of(),
                onTheEdge,
                java.util.Map.of(),
                java.util.Map.of(),
                java.util.Map.of()));

    List<TargetResult> results = TargetResults.of(Targets.NEXT_BAND, HARBOR, wave);

    assertThat(results.stream().map(one -> one.target().index()).findFirst()).isEqualTo(next);
    assertThat(results.get(0).reached()).as("levels have no interval").isEmpty();
  }
}
