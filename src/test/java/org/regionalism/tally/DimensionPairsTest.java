package org.regionalism.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums over pairs of the second to the fourth of five items, against counting one by one. */
class DimensionPairsTest {

  private static final int FIRST = 1;
  private static final int ITEMS = 3;
  private static final int NONE = DimensionPairs.NONE;

  /** What two items come to over those who answered both. */
  private record Sums(long count, long first, long second, long product) {
    Sums with(long one, long other) {
      return new Sums(count + 1, first + one, second + other, product + one * other);
    }
  }

  private static Map<List<Integer>, Sums> oneByOne(List<int[]> responses) {
    Map<List<Integer>, Sums> sums = new LinkedHashMap<>();
    for (int i = 0; i < ITEMS; i++) {
      for (int j = i; j < ITEMS; j++) {
        Sums sum = new Sums(0, 0, 0, 0);
        for (int[] response : responses) {
          int one = response[FIRST + i];
          int other = response[FIRST + j];
          sum = one == NONE || other == NONE ? sum : sum.with(one, other);
        }
        sums.put(List.of(i, j), sum);
      }
    }
    return sums;
  }

  private static Map<List<Integer>, Sums> visited(DimensionPairs pairs) {
    Map<List<Integer>, Sums> sums = new LinkedHashMap<>();
    pairs.visit(
        (i, j, count, first, second, product) ->
            sums.put(List.of(i, j), new Sums(count, first, second, product)));
    return sums;
  }

  private static DimensionPairs of(int range, List<int[]> responses) {
    DimensionPairs pairs = new DimensionPairs(FIRST, ITEMS, range);
    responses.forEach(pairs::add);
    return pairs;
  }

  @Test
  void addsUpWhatIsAnsweredByHand() {
    List<int[]> responses =
        List.of(
            new int[] {9, 1, 2, 3, 9},
            new int[] {NONE, 4, NONE, 2, NONE},
            new int[] {0, 2, 2, 0, 0});

    assertThat(visited(of(4, responses)))
        .isEqualTo(
            Map.of(
                List.of(0, 0), new Sums(3, 7, 7, 21),
                List.of(0, 1), new Sums(2, 3, 4, 6),
                List.of(0, 2), new Sums(3, 7, 5, 11),
                List.of(1, 1), new Sums(2, 4, 4, 8),
                List.of(1, 2), new Sums(2, 4, 3, 6),
                List.of(2, 2), new Sums(3, 5, 5, 13)));
  }

  /** On the largest scales products are settled after every second response, or added at once. */
  @ParameterizedTest
  @CsvSource({"4, 200", "30000, 7", "30000, 8", "46340, 5", "50000, 6"})
  void addsUpWholeAndPartialResponsesOnAnyScale(int range, int count) {
    Random random = new Random(range + count);
    List<int[]> responses = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int[] response = random.ints(5, range / 2, range + 1).toArray();
      if (random.nextInt(3) == 0) {
        response[random.nextInt(5)] = NONE;
      }
      responses.add(response);
    }
    Map<List<Integer>, Sums> expected = oneByOne(responses);

    assertThat(visited(of(range, responses))).isEqualTo(expected);
    int half = count / 2;
    DimensionPairs both = of(range, responses.subList(0, half));
    both.add(of(range, responses.subList(half, count)));
    assertThat(visited(both)).isEqualTo(expected);
    assertThat(visited(both)).as("a second time").isEqualTo(expected);
  }

  @Test
  void settlesBeforeProductsOverflow() {
    List<int[]> responses = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      responses.add(new int[] {0, 30_000, 30_000, 30_000, 0});
    }

    assertThat(visited(of(30_000, responses)).values())
        .containsOnly(new Sums(100, 3_000_000, 3_000_000, 90_000_000_000L));
  }
}
