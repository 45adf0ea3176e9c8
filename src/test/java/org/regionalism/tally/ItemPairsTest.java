package org.regionalism.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.TestRubrics;
import org.regionalism.rubric.Item;
import org.regionalism.rubric.Rubric;

/** Pairs of items over few and over many responses, against adding each response by itself. */
class ItemPairsTest {

  private static final Rubric HARBOR = TestRubrics.harbor();

  /** What somebody raised who left out one answer in eight. */
  private static int[] raised(ScoringPlan plan, SplittableRandom random) {
    int[] raised = new int[plan.items() + plan.dimensions().size()];
    for (int item = 0; item < plan.items(); item++) {
      int points = plan.counters().noAnswer(item) - plan.counters().answer(item, 0);
      raised[item] =
          random.nextInt(8) == 0
              ? plan.counters().noAnswer(item)
              : plan.counters().answer(item, random.nextInt(points));
    }
    return raised;
  }

  private static Map<String, List<Long>> visited(DimensionPairs pairs) {
    Map<String, List<Long>> sums = new LinkedHashMap<>();
    pairs.visit(
        (i, j, count, a, b, product) -> sums.put(i + " " + j, List.of(count, a, b, product)));
    return sums;
  }

  private static Map<String, List<Long>> visited(ItemPairs pairs, int dimension) {
    Map<String, List<Long>> sums = new LinkedHashMap<>();
    pairs.visit(
        dimension,
        (i, j, count, a, b, product) -> sums.put(i + " " + j, List.of(count, a, b, product)));
    return sums;
  }

  private static void compare(ScoringPlan plan, int responses) {
    SplittableRandom random = new SplittableRandom(responses);
    ItemPairs one = new ItemPairs(plan);
    ItemPairs other = new ItemPairs(plan);
    List<DimensionPairs> expected = new ArrayList<>();
    for (DimensionPlan dimension : plan.dimensions()) {
      expected.add(new DimensionPairs(dimension.first(), dimension.count(), dimension.range()));
    }
    int[] values = new int[plan.items()];
    for (int i = 0; i < responses; i++) {
      int[] raised = raised(plan, random);
      for (int item = 0; item < values.length; item++) {
        values[item] = plan.worths().paired(raised[item]);
      }
      expected.forEach(pairs -> pairs.add(values));
      (i < responses / 2 ? one : other).add(raised);
    }

    one.add(other);

    for (int d = 0; d < expected.size(); d++) {
      assertThat(visited(one, d)).isEqualTo(visited(expected.get(d)));
      assertThat(visited(one, d)).isEqualTo(visited(expected.get(d)));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 2 * ItemPairs.FEW - 2, 2 * ItemPairs.FEW, 2 * ItemPairs.FEW + 3, 30_000})
  void addUpAsResponseByResponse(int responses) {
    compare(new ScoringPlan(HARBOR), responses);
  }

  @Test
  void leaveOutItemsThatAreNotScored() {
    Set<String> scored =
        HARBOR.items().stream()
            .map(Item::id)
            .filter(id -> !id.equals("together-2"))
            .collect(Collectors.toSet());

    compare(new ScoringPlan(HARBOR, scored), 3 * ItemPairs.FEW);
  }

  /** Six answers to five items, and none, have few enough patterns; to six they have not. */
  @ParameterizedTest
  @ValueSource(ints = {1, 5, 6, 12})
  void addUpDimensionsOfAnyLength(int items) {
    compare(new ScoringPlan(TestRubrics.ofItems(items)), 3 * ItemPairs.FEW);
  }

  @Test
  void areNotKeptOfLongerDimensions() {
    assertThat(new ItemPairs(new ScoringPlan(TestRubrics.ofItems(200))).items(0)).isEqualTo(200);
    assertThat(new ItemPairs(new ScoringPlan(TestRubrics.ofItems(201))).items(0)).isZero();
  }

  @Test
  void goOnAfterTheyWereVisited() {
    ScoringPlan plan = new ScoringPlan(HARBOR);
    ItemPairs pairs = new ItemPairs(plan);
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 2 * ItemPairs.FEW; i++) {
      pairs.add(raised(plan, random));
    }
    long before = visited(pairs, 0).get("0 0").get(0);
    int[] raised = raised(plan, random);
    raised[0] = plan.counters().answer(0, 1);

    pairs.add(raised);

    assertThat(visited(pairs, 0).get("0 0").get(0)).isEqualTo(before + 1);
  }
}
