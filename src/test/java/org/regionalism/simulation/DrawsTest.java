package org.regionalism.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawsTest {

  @Test
  void givesEachPathAStreamOfItsOwn() {
    List<Long> firsts =
        List.of(
            Draws.of(1).number(),
            Draws.of(2).number(),
            Draws.of(1).in("a").number(),
            Draws.of(1).in("b").number(),
            Draws.of(1).in("ab").number(),
            Draws.of(1).in("a").in("b").number(),
            Draws.of(1).in("b").in("a").number(),
            Draws.of(1).in(0).number());
    assertThat(firsts).doesNotHaveDuplicates();
  }

  @Test
  void doesNotDependOnWhatElseWasDrawn() {
    Draws draws = Draws.of(1);
    long before = draws.in("a").number();
    draws.number();
    assertThat(draws.in("a").number()).isEqualTo(before);
  }

  @Test
  void picksEarlierOnesMoreOften() {
    Draws draws = Draws.of(3);
    List<Integer> from = List.of(0, 1, 2, 3);
    List<Integer> picked = IntStream.range(0, 4000).mapToObj(i -> draws.pickEarly(from)).toList();
    assertThat(picked).containsAll(from);
    long first = picked.stream().filter(pick -> pick == 0).count();
    long last = picked.stream().filter(pick -> pick == 3).count();
    assertThat(first).isBetween(2 * last, 4 * last);
  }
}
