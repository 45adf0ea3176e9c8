package org.regionalism.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.response.Standing;

class CrossingsTest {

  private static final int QUESTIONS = 2;

  private static Standing standing(int number) {
    return new Standing("Org " + number / 7, List.of("value " + number % 7));
  }

  /** Somebody with a position in the first question, and in the second where the number is even. */
  private static PositionSums person(int number) {
    PositionSums sums = new PositionSums(QUESTIONS);
    sums.set(0, Position.ONE);
    sums.set(1, number % 2 == 0 ? Position.ONE : Position.NONE);
    return sums;
  }

  private static Crossings of(int most, List<Integer> people) {
    Crossings crossings = new Crossings(QUESTIONS, most);
    people.forEach(number -> crossings.add(standing(number), person(number)));
    return crossings;
  }

  /** Everything that is known, so that it can be compared. */
  private static List<Object> known(Crossings crossings) {
    Map<Standing, List<Integer>> counts =
        crossings.counts().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, entry -> Arrays.stream(entry.getValue()).boxed().toList()));
    return List.of(crossings.areTooMany(), counts);
  }

  private static List<Integer> people(int standings) {
    List<Integer> people = new ArrayList<>();
    for (int i = 0; i < 3 * standings; i++) {
      people.add(i % standings);
    }
    return people;
  }

  @Test
  void countsThoseWhoStandAlikeQuestionByQuestion() {
    Crossings crossings = of(Crossings.MOST, List.of(3, 4, 4, 3, 3));

    assertThat(crossings.counts()).containsOnlyKeys(standing(3), standing(4));
    assertThat(crossings.counts().get(standing(3))).containsExactly(3, 0);
    assertThat(crossings.counts().get(standing(4))).containsExactly(2, 2);
  }

  @Test
  void keepsAsManyAsItMayAndNoneOfMore() {
    Crossings crossings = of(Crossings.MOST, people(Crossings.MOST));
    assertThat(crossings.areTooMany()).isFalse();
    assertThat(crossings.counts()).hasSize(Crossings.MOST);

    crossings.add(standing(0), person(0));
    assertThat(crossings.areTooMany()).isFalse();
    assertThat(crossings.counts().get(standing(0))).containsExactly(4, 4);

    crossings.add(standing(Crossings.MOST), person(0));
    assertThat(known(crossings)).isEqualTo(List.of(true, Map.of()));
    crossings.add(standing(0), person(0));
    assertThat(known(crossings)).isEqualTo(List.of(true, Map.of()));
  }

  @Test
  void knowsNothingOfAnyWhereAPartHasTooMany() {
    Crossings few = of(10, List.of(1, 2));
    few.add(of(10, people(11)));
    assertThat(known(few)).isEqualTo(List.of(true, Map.of()));

    Crossings many = of(10, people(11));
    many.add(of(10, List.of(1, 2)));
    assertThat(known(many)).isEqualTo(List.of(true, Map.of()));
  }

  /** Few enough, just as many as may be kept, one too many, and many more. */
  @ParameterizedTest
  @ValueSource(ints = {5, 39, 40, 41, 100})
  void comesToTheSameInAnyOrderAndInParts(int standings) {
    List<Integer> people = people(standings);
    List<Object> whole = known(of(40, people));
    Random random = new Random(standings);
    for (int round = 0; round < 200; round++) {
      Collections.shuffle(people, random);
      List<Crossings> parts = new ArrayList<>();
      int from = 0;
      while (from < people.size()) {
        int to = Math.min(people.size(), from + 1 + random.nextInt(people.size()));
        parts.add(of(40, people.subList(from, to)));
        from = to;
      }
      while (parts.size() > 1) {
        Crossings one = parts.remove(random.nextInt(parts.size()));
        parts.get(random.nextInt(parts.size())).add(one);
      }
      assertThat(known(parts.get(0))).isEqualTo(whole);
    }
    assertThat(whole.get(0)).isEqualTo(standings > 40);
  }

  @Test
  void takesNothingFromWhatItAdds() {
    Crossings one = of(40, List.of(1, 2));
    Crossings other = of(40, List.of(2, 3));
    one.add(other);
    one.add(other);

    assertThat(one.counts().get(standing(2))).containsExactly(3, 3);
    assertThat(other.counts().get(standing(2))).containsExactly(1, 1);
  }
}
