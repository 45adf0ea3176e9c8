package org.regionalism.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.regionalism.assessment.DimensionResult;
import org.regionalism.assessment.Expectations;
import org.regionalism.assessment.Reason;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Direction;
import org.regionalism.rubric.Target;
import org.regionalism.rubric.Targets;

/** Bands of the shipped rubric begin at 0, 25, 50 and 75. */
class TopicsTest {

  /** The shipped rubric with all dimensions at the same goal index. */
  private static Example all(double goal) {
    Example example = Example.shipped();
    example.rubric().dimensions().forEach(one -> at(example, one, goal, false));
    return example;
  }

  private static void at(Example example, Dimension dimension, double goal, boolean split) {
    double index = dimension.direction() == Direction.AWAY ? 100 - goal : goal;
    example.dimension(
        dimension.id(),
        example
            .measures()
            .dimension(
                example.measures().of(index, index - 5, index + 5, dimension.direction()),
                split ? .4 : .6,
                split ? .4 : .2));
  }

  private static Example at(Example example, String id, double goal, boolean split) {
    example.rubric().dimensions().stream()
        .filter(one -> one.id().equals(id))
        .forEach(one -> at(example, one, goal, split));
    return example;
  }

  private static List<String> chosen(Example example) {
    return new Topics(example.edition()).chosen().stream().map(Dimension::id).toList();
  }

  @Test
  void opensWithWhatIsNearestToTheNextBand() {
    Example example =
        at(at(at(all(60), "trust", 73, false), "geography", 49, false), "node", 70, false);
    at(example, "humility", 30, false);

    assertThat(chosen(example)).startsWith("geography", "trust", "node");
  }

  @Test
  void neverOpensWithWhatIsFurthestFromTheGoal() {
    Example example = at(at(all(60), "trust", 24.9, false), "node", 70, false);

    assertThat(chosen(example)).startsWith("node", "trust");
  }

  @Test
  void opensWithNoSplitAndThenTakesTheSplits() {
    Example example = at(at(all(60), "trust", 74, true), "node", 70, false);
    at(example, "humility", 52, true);
    at(example, "mission", 20, false);

    assertThat(chosen(example)).containsExactly("node", "trust", "humility");
  }

  @Test
  void takesTheWidestGapToATargetBeforeTheNextBand() {
    Example example =
        at(at(at(all(60), "trust", 74, false), "node", 73, false), "mission", 20, false);
    example.expecting(
        new Expectations(
            new Targets(
                List.of(
                    new Target(Target.Kind.DIMENSION, "network", 70),
                    new Target(Target.Kind.DIMENSION, "humility", 90)),
                false),
            java.util.Optional.empty()));

    assertThat(chosen(example)).containsExactly("trust", "humility", "network");
  }

  @Test
  void opensWithTheBestWhereNoBandIsAbove() {
    Example example = at(all(80), "trust", 95, false);

    assertThat(chosen(example)).startsWith("trust");
    assertThat(new Topics(example.edition()).winnable()).isEmpty();
  }

  @Test
  void takesTheRubricsOrderWhereNothingIsShown() {
    Example example = Example.shipped().withhold(Reason.WITHHELD);

    assertThat(chosen(example)).containsExactly("geography", "network", "one-to-one");
    assertThat(new Topics(example.edition()).winnable()).isEmpty();
  }

  @Test
  void isNotLedByAFigureThatIsNotShown() {
    Example shown = at(all(60), "trust", 74, false);
    Example hidden = all(60).dimension("trust", DimensionResult.missing(Reason.WITHHELD));

    assertThat(chosen(shown)).startsWith("trust");
    assertThat(chosen(hidden)).doesNotContain("trust");
  }

  @Test
  void prefersTheNearerToTheGoalAmongAgreedLevels() {
    Map<String, Integer> levels = Map.of("geography", 4, "network", 3, "trust", 4, "node", 1);
    Edition edition =
        new Edition(
            ExampleLevels.alone(
                ExampleLevels.RUBRIC,
                levels.entrySet().stream()
                    .collect(
                        java.util.stream.Collectors.toMap(
                            Map.Entry::getKey, one -> ExampleLevels.level(one.getValue())))),
            Words.in("en"),
            Example.VERSION);

    assertThat(new Topics(edition).chosen().get(0).id()).isEqualTo("network");
    assertThat(IntStream.of(new Topics(edition).chosen().size()).toArray()).containsExactly(3);
  }
}
