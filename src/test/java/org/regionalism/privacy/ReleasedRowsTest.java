package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.regionalism.privacy.FigureKey.Kind;
import org.regionalism.privacy.People.Part;

/** What readers miss least of figures of three organizations, of two, five and one people. */
class ReleasedRowsTest {

  private static final FigureKey FIRST = new FigureKey(Kind.GAP, "sector", "a");
  private static final FigureKey SECOND = new FigureKey(Kind.GAP, "sector", "b");
  private static final People PEOPLE =
      new People(
          List.of(),
          List.of(
              new Part("A", List.of(), false, false, 2),
              new Part("B", List.of(), false, false, 5),
              new Part("C", List.of(), false, false, 1)));

  private static List<BigFraction> weights(int... each) {
    return Arrays.stream(each).mapToObj(BigFraction::of).toList();
  }

  private static FigureKey leastMissed(Map<FigureKey, List<BigFraction>> rows, FigureKey... of) {
    TreeMap<String, BigFraction> needed = new TreeMap<>();
    for (FigureKey key : of) {
      needed.put(key.name(), BigFraction.ONE);
    }
    return new ReleasedRows(PEOPLE, new TreeMap<>(rows), Set.of())
        .leastMissed(new Solved(new TreeSet<>(), 1, Optional.empty(), needed));
  }

  @Test
  void isOfFewestPeopleWhoCountForIt() {
    assertThat(
            leastMissed(Map.of(FIRST, weights(0, 1, -1), SECOND, weights(1, -1, 1)), FIRST, SECOND))
        .isEqualTo(SECOND);
    assertThat(
            leastMissed(Map.of(FIRST, weights(1, 1, -1), SECOND, weights(0, 1, 0)), FIRST, SECOND))
        .isEqualTo(SECOND);
  }

  @Test
  void isTheFirstOfThoseOfAsMany() {
    assertThat(
            leastMissed(Map.of(FIRST, weights(1, 0, 0), SECOND, weights(1, 0, 0)), FIRST, SECOND))
        .isEqualTo(FIRST);
  }

  @Test
  void isOfTheSortThatIsMissedLeastThoughOfMore() {
    FigureKey group = new FigureKey(Kind.GROUP, "sector", "a");
    assertThat(leastMissed(Map.of(FIRST, weights(1, 1, 1), group, weights(0, 0, 1)), FIRST, group))
        .isEqualTo(FIRST);
  }

  @Test
  void isOneThatTheAttackNeeds() {
    assertThat(leastMissed(Map.of(FIRST, weights(1, 0, 0), SECOND, weights(1, 1, 1)), SECOND))
        .isEqualTo(SECOND);
  }
}
