package org.regionalism.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Direction;
import org.regionalism.rubric.Item;
import org.regionalism.rubric.Keying;
import org.regionalism.rubric.NotScoredReason;
import org.regionalism.rubric.Rubric;

class SimulationTest {

  private final Rubric shipped = SimulatedRubrics.shipped();

  private static SimulationSettings settings(long seed, Stage stage, int people, int waves) {
    return new SimulationSettings(seed, stage, 12, people, waves, "Test Consortium");
  }

  private List<SimulatedResponse> simulate(long seed, Stage stage, int people, int waves) {
    return Simulation.of(shipped, settings(seed, stage, people, waves));
  }

  @Test
  void givesTheSameResponsesForTheSameSeed() {
    assertThat(simulate(5, Stage.REGIONAL, 40, 2)).isEqualTo(simulate(5, Stage.REGIONAL, 40, 2));
  }

  @Test
  void givesOtherResponsesForAnotherSeed() {
    List<SimulatedResponse> one = simulate(5, Stage.REGIONAL, 40, 1);
    List<SimulatedResponse> other = simulate(6, Stage.REGIONAL, 40, 1);
    assertThat(other).doesNotContainAnyElementsOf(one);
    assertThat(organizations(other)).isNotEqualTo(organizations(one));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void putsLaterStagesNearerToTheGoal(long seed) {
    double regional = goalwardMean(simulate(seed, Stage.REGIONAL, 60, 1));
    double between = goalwardMean(simulate(seed, Stage.IN_TRANSITION, 60, 1));
    double regionalism = goalwardMean(simulate(seed, Stage.REGIONALISM, 60, 1));
    assertThat(between).isBetween(regional + 0.05, regionalism - 0.05);
    assertThat(regionalism).isGreaterThan(regional + 0.25);
  }

  @Test
  void letsAConsortiumInTransitionSayYesToBothPoles() {
    List<SimulatedResponse> responses = simulate(3, Stage.IN_TRANSITION, 200, 1);
    assertThat(keyedMean(responses, Direction.AWAY)).isGreaterThan(0.53);
    assertThat(keyedMean(responses, Direction.TOWARD)).isGreaterThan(0.53);
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void answersReverseItemsTheOtherWay(Stage stage) {
    List<SimulatedResponse> responses = simulate(4, stage, 300, 1);
    for (Dimension dimension : shipped.dimensions()) {
      Map<Keying, List<Item>> items =
          dimension.items().stream().collect(Collectors.groupingBy(Item::keying));
      String positive = items.get(Keying.POSITIVE).get(0).id();
      String reverse = items.get(Keying.REVERSE).get(0).id();
      assertThat(correlation(responses, positive, reverse))
          .as(dimension.id())
          .isBetween(-0.95, -0.05);
    }
  }

  @Test
  void leavesAFewAnswersOutInEveryWay() {
    List<SimulatedResponse> responses = simulate(7, Stage.REGIONAL, 300, 1);
    double cells = responses.size() * (double) shipped.items().size();
    long given = responses.stream().mapToLong(response -> response.answers().size()).sum();
    assertThat(1 - given / cells).isBetween(0.01, 0.05);
    assertThat(count(responses, NotScoredReason.DONT_KNOW) / cells).isBetween(0.01, 0.04);
    assertThat(count(responses, NotScoredReason.NOT_APPLICABLE) / cells).isBetween(0.005, 0.02);
    assertThat(responses)
        .anyMatch(
            response ->
                shipped.dimensions().stream()
                    .anyMatch(
                        dimension ->
                            dimension.items().stream()
                                .noneMatch(item -> response.answers().containsKey(item.id()))));
  }

  @Test
  void hasAFewLargeOrganizationsAndManySmallOnes() {
    Collection<Long> counts = organizations(simulate(8, Stage.REGIONAL, 64, 1)).values();
    List<Long> sizes = counts.stream().sorted(Comparator.reverseOrder()).toList();
    assertThat(sizes).hasSize(12);
    assertThat(sizes.get(0)).isGreaterThanOrEqualTo(12);
    assertThat(sizes.get(6)).isLessThanOrEqualTo(5);
    assertThat(sizes.get(11)).isGreaterThanOrEqualTo(1);
  }

  @Test
  void givesEachOrganizationOneSector() {
    Map<String, Set<String>> sectors =
        simulate(8, Stage.REGIONAL, 100, 2).stream()
            .filter(response -> !response.organization().isEmpty())
            .filter(response -> response.groups().containsKey("sector"))
            .collect(
                Collectors.groupingBy(
                    SimulatedResponse::organization,
                    Collectors.mapping(r -> r.groups().get("sector"), Collectors.toSet())));
    assertThat(sectors.values()).allSatisfy(sector -> assertThat(sector).hasSize(1));
    assertThat(sectors.values().stream().distinct()).hasSizeGreaterThan(2);
  }

  @Test
  void bringsMostPeopleBackInTheSecondWave() {
    List<SimulatedResponse> responses = simulate(9, Stage.REGIONAL, 120, 2);
    Set<String> first = codes(responses, "Spring 2026");
    Set<String> second = codes(responses, "Fall 2026");
    Set<String> both = new HashSet<>(first);
    both.retainAll(second);
    assertThat(first).hasSize(120);
    assertThat(second.size()).isBetween(95, 120);
    assertThat(both.size()).isBetween(80, 110).isLessThan(second.size());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void movesTowardTheGoalBetweenWaves(long seed) {
    Map<String, List<SimulatedResponse>> waves =
        simulate(seed, Stage.REGIONAL, 300, 2).stream()
            .collect(Collectors.groupingBy(SimulatedResponse::wave));
    double change = goalwardMean(waves.get("Fall 2026")) - goalwardMean(waves.get("Spring 2026"));
    assertThat(change).isBetween(0.005, 0.1);
  }

  @Test
  void ordersResponsesByTheTimeTheyWereSent() {
    List<SimulatedResponse> responses = simulate(10, Stage.REGIONALISM, 80, 2);
    assertThat(responses)
        .isSortedAccordingTo(Comparator.comparing(SimulatedResponse::finished))
        .allSatisfy(response -> assertThat(response.started()).isBefore(response.finished()));
    assertThat(responses.get(0).started()).isAfter(LocalDate.of(2026, 3, 8).atStartOfDay());
    assertThat(responses.get(responses.size() - 1).finished())
        .isBetween("2026-10-05T00:00:00", "2026-10-24T00:00:00");
  }

  @Test
  void writesCommentsForSome() {
    List<SimulatedResponse> responses = simulate(11, Stage.REGIONALISM, 200, 1);
    long commented = responses.stream().filter(each -> !each.comments().isEmpty()).count();
    assertThat(commented).isBetween(40L, 120L);
  }

  @Test
  void answersARubricWithoutAttributesOnItsOwnScale() {
    List<SimulatedResponse> responses =
        Simulation.of(SimulatedRubrics.bare(), settings(1, Stage.REGIONAL, 200, 2));
    assertThat(responses.stream().flatMap(response -> response.answers().values().stream()))
        .extracting(answer -> ((SimulatedAnswer.Point) answer).value())
        .containsOnly(1, 2, 3, 4);
    assertThat(responses)
        .allMatch(response -> response.groups().isEmpty() && response.comments().isEmpty());
  }

  @Test
  void takesOrganizationsAndWavesFromTheRubricThatDeclaresThem() {
    List<SimulatedResponse> responses =
        Simulation.of(
            SimulatedRubrics.declared(),
            new SimulationSettings(1, Stage.REGIONAL, 3, 60, 2, "Test Consortium"));
    assertThat(responses).extracting(SimulatedResponse::wave).containsOnly("w1", "w2");
    assertThat(organizations(responses)).hasSize(3).containsKeys("north", "south");
  }

  @Test
  void leavesOrganizationsSilentThatNobodyAnswersFor() {
    List<SimulatedResponse> responses = simulate(2, Stage.REGIONAL, 3, 1);
    assertThat(responses).hasSize(3);
    assertThat(organizations(responses)).hasSize(3);
  }

  @Test
  void refusesSettingsOutOfRange() {
    assertThatIllegalArgumentException().isThrownBy(() -> settings(1, Stage.REGIONAL, 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> settings(1, Stage.REGIONAL, 5, 3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings(1, Stage.REGIONAL, Integer.MAX_VALUE, 1))
        .withMessage("at most 100000 organizations and respondents");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SimulationSettings(1, Stage.REGIONAL, 5, 5, 1, " "));
  }

  private double goalwardMean(List<SimulatedResponse> responses) {
    return (keyedMean(responses, Direction.TOWARD) + 1 - keyedMean(responses, Direction.AWAY)) / 2;
  }

  /** Returns the mean place on the scale, from 0 to 1, of the dimensions of a direction. */
  private double keyedMean(List<SimulatedResponse> responses, Direction direction) {
    List<Double> places = new ArrayList<>();
    for (Dimension dimension : shipped.dimensions()) {
      for (Item item : dimension.items()) {
        for (SimulatedResponse response : responses) {
          if (dimension.direction() == direction
              && response.answers().get(item.id()) instanceof SimulatedAnswer.Point point) {
            double place =
                (point.value() - dimension.scale().min()) / (double) dimension.scale().range();
            places.add(item.keying() == Keying.REVERSE ? 1 - place : place);
          }
        }
      }
    }
    return places.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }

  private static double correlation(List<SimulatedResponse> responses, String one, String other) {
    double n = 0;
    double sumX = 0;
    double sumY = 0;
    double sumXx = 0;
    double sumYy = 0;
    double sumXy = 0;
    for (SimulatedResponse response : responses) {
      if (response.answers().get(one) instanceof SimulatedAnswer.Point x
          && response.answers().get(other) instanceof SimulatedAnswer.Point y) {
        n++;
        sumX += x.value();
        sumY += y.value();
        sumXx += x.value() * x.value();
        sumYy += y.value() * y.value();
        sumXy += x.value() * y.value();
      }
    }
    return (n * sumXy - sumX * sumY)
        / Math.sqrt((n * sumXx - sumX * sumX) * (n * sumYy - sumY * sumY));
  }

  private static long count(List<SimulatedResponse> responses, NotScoredReason reason) {
    return responses.stream()
        .flatMap(response -> response.answers().values().stream())
        .filter(answer -> answer.equals(new SimulatedAnswer.NotScored(reason)))
        .count();
  }

  private static Map<String, Long> organizations(List<SimulatedResponse> responses) {
    return responses.stream()
        .map(SimulatedResponse::organization)
        .filter(organization -> !organization.isEmpty())
        .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
  }

  private static Set<String> codes(List<SimulatedResponse> responses, String wave) {
    return responses.stream()
        .filter(response -> response.wave().equals(wave))
        .map(SimulatedResponse::respondent)
        .collect(Collectors.toSet());
  }
}
