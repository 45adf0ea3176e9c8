package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** Sets of few people that two ways of looking for them find, in spaces of a few columns. */
class SmallSetsTest {

  private static boolean all(int column) {
    return column >= 0;
  }

  private static SortedMap<Integer, BigFraction> row(int... weights) {
    SortedMap<Integer, BigFraction> row = new TreeMap<>();
    for (int column = 0; column < weights.length; column++) {
      if (weights[column] != 0) {
        row.put(column, BigFraction.of(weights[column]));
      }
    }
    return row;
  }

  private static RowSpace space(int columns, List<SortedMap<Integer, BigFraction>> rows) {
    return new RowSpace(rows, IntStream.range(0, columns).boxed().toList(), SmallSetsTest::all);
  }

  private static List<Set<Integer>> byMiddle(
      List<RowSpace.Row> rows, List<Long> sizes, int people) {
    return MiddleSearch.search(new SmallSets(rows, sizes), people, MiddleSearch.MOST).orElseThrow();
  }

  private static List<Set<Integer>> byPivots(
      List<RowSpace.Row> rows, List<Long> sizes, int people) {
    return PivotSearch.search(rows, sizes, people, MiddleSearch.MOST).orElseThrow();
  }

  @Test
  void areFoundWhereTheirPeopleAreFewEnough() {
    // Columns of 1, 2 and 3 people; what follows is {0, 1}, {2} and both together.
    List<RowSpace.Row> rows =
        space(3, List.of(row(1, 1, 0), row(1, 1, 1))).rows(SmallSetsTest::all);
    List<Long> sizes = List.of(1L, 2L, 3L);

    assertThat(byPivots(rows, sizes, 2)).isEmpty();
    assertThat(byMiddle(rows, sizes, 2)).isEmpty();
    for (int people : new int[] {3, 4, 5}) {
      assertThat(byPivots(rows, sizes, people)).containsExactlyInAnyOrder(Set.of(0, 1), Set.of(2));
      assertThat(byMiddle(rows, sizes, people)).containsExactlyInAnyOrder(Set.of(0, 1), Set.of(2));
    }
    assertThat(byPivots(rows, sizes, 6))
        .containsExactlyInAnyOrder(Set.of(0, 1), Set.of(0, 1, 2), Set.of(2));
    assertThat(byMiddle(rows, sizes, 6))
        .containsExactlyInAnyOrder(Set.of(0, 1), Set.of(0, 1, 2), Set.of(2));
  }

  @Test
  void areFoundOnlyWhereEveryColumnCountsOnce() {
    // Less the second row, the first counts column 2 twice; as it is, column 1 and 2 once.
    List<RowSpace.Row> rows =
        space(4, List.of(row(1, 0, 2, 1), row(0, 1, 1, 0))).rows(SmallSetsTest::all);
    List<Long> sizes = List.of(1L, 1L, 1L, 1L);

    assertThat(byPivots(rows, sizes, 4)).containsExactlyInAnyOrder(Set.of(1, 2));
    assertThat(byMiddle(rows, sizes, 4)).containsExactlyInAnyOrder(Set.of(1, 2));
  }

  @Test
  void areNotLookedForBeyondABound() {
    List<RowSpace.Row> rows =
        space(3, List.of(row(1, 1, 0), row(1, 1, 1))).rows(SmallSetsTest::all);
    List<Long> sizes = List.of(1L, 2L, 3L);

    // Two rows over three columns: the first, then the second beside either choice.
    assertThat(PivotSearch.search(rows, sizes, 6, 9)).isPresent();
    assertThat(PivotSearch.search(rows, sizes, 6, 8)).isEmpty();
  }

  @Test
  void areLookedForAmongHalvesOfABoundedNumber() {
    // Of two people in four columns there are the empty half and four of one column each.
    List<RowSpace.Row> rows =
        space(4, List.of(row(1, 1, 0, 0), row(0, 0, 1, 1))).rows(SmallSetsTest::all);
    SmallSets sets = new SmallSets(rows, List.of(1L, 1L, 1L, 1L));

    assertThat(MiddleSearch.search(sets, 2, 5).orElseThrow())
        .containsExactlyInAnyOrder(Set.of(0, 1), Set.of(2, 3));
    assertThat(MiddleSearch.search(sets, 2, 4)).isEmpty();
  }

  @Test
  void haveTheColumnsOfMostPeopleFirst() {
    List<RowSpace.Row> rows = space(3, List.of(row(1, 1, 1))).rows(SmallSetsTest::all);

    SmallSets sets = new SmallSets(rows, List.of(1L, 3L, 2L));

    assertThat(sets.size()).isEqualTo(3);
    assertThat(IntStream.range(0, 3).mapToObj(sets::people)).containsExactly(3L, 2L, 1L);
    assertThat(sets.columns(List.of(0, 2))).containsExactly(0, 1);
  }

  @Test
  void areLookedForApartWhereRowsShareNoColumn() {
    List<RowSpace.Row> rows =
        space(
                7,
                List.of(
                    row(1, 0, 0, 0, 0, 0, 1),
                    row(0, 1, 1, 0, 0, 0, 0),
                    row(0, 0, 0, 1, 0, 1, 0),
                    row(0, 0, 0, 0, 1, 1, 1)))
            .rows(SmallSetsTest::all);

    List<List<Integer>> pivots = new ArrayList<>();
    for (List<RowSpace.Row> part : SmallSets.apart(rows)) {
      pivots.add(part.stream().map(RowSpace.Row::pivot).sorted().toList());
    }

    assertThat(pivots).containsExactlyInAnyOrder(List.of(1), List.of(0, 3, 4));
  }

  @Test
  void areRowsOfTheSpaceThatTakeTheseFigures() {
    RowSpace space = space(3, List.of(row(1, 1, 1), row(0, 1, 0), row(0, 0, 2)));

    assertThat(space.taken(row(1, 0, 0))).contains(Set.of(0, 1, 2));
    assertThat(space.taken(row(1, 0, 1))).contains(Set.of(0, 1));
    assertThat(space(3, List.of(row(1, 1, 1))).taken(row(1, 1, 0))).isEmpty();
  }

  @Test
  void areKeptWhereNoOtherColumnHasAWeight() {
    // Columns 1 and 2 are kept, and stand last: the second row is what leaves column 0 out.
    IntPredicate kept = column -> column > 0;
    RowSpace space = new RowSpace(List.of(row(1, 1, 0), row(1, 0, -1)), List.of(0, 1, 2), kept);

    List<RowSpace.Row> rows = space.rows(kept);

    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).pivot()).isEqualTo(1);
    assertThat(rows.get(0).support().stream()).containsExactly(1, 2);
    assertThat(rows.get(0).weight(2)).isEqualTo(1);
  }
}
