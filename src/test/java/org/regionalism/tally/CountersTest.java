package org.regionalism.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.regionalism.TestRubrics;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Rubric;

class CountersTest {

  /** Were two of them the same, answers would count as leanings, or those of another item. */
  @Test
  void haveAPlaceOfTheirOwnEach() {
    Rubric rubric = TestRubrics.harbor();
    Counters counters = new Counters(rubric);
    List<Integer> places = new ArrayList<>();
    int item = 0;
    int dimension = 0;
    for (Dimension asked : rubric.dimensions()) {
      for (int i = 0; i < asked.items().size(); i++) {
        for (int point = 0; point < asked.scale().points().size(); point++) {
          places.add(counters.answer(item, point));
        }
        places.add(counters.noAnswer(item++));
      }
      places.add(counters.leanNeither(dimension));
      places.add(counters.leanAgree(dimension));
      places.add(counters.leanDisagree(dimension++));
    }

    assertThat(places)
        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, counters.size()).boxed().toList());
    assertThat(counters.items()).isEqualTo(item);
    assertThat(counters.longestScale()).isEqualTo(5);
  }
}
