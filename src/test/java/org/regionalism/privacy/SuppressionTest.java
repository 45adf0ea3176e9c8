package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionTest {

  private static final int K = 5;

  /** Sizes written as "a=3 b=12". */
  private static Map<String, Long> sizes(String text) {
    Map<String, Long> sizes = new LinkedHashMap<>();
    for (String child : text.split(" ", -1)) {
      sizes.put(child.substring(0, 1), Long.parseLong(child.substring(2)));
    }
    return sizes;
  }

  private static String hidden(String sizes, String hiddenAbove) {
    Set<String> above =
        hiddenAbove.chars().mapToObj(Character::toString).collect(Collectors.toSet());
    return String.join("", Suppression.hidden(sizes(sizes), K, above));
  }

  @ParameterizedTest
  @CsvSource({
    // nothing to hide
    "a=5 b=6 c=7, ''",
    "a=5, ''",
    "a=0 b=9, ''",
    // one small child would be the parent less the others, so that another goes with it
    "a=3 b=12 c=8, ac",
    "a=4 b=5, ab",
    "a=4 b=0 c=9 d=7, ad",
    // two small children hide each other if they are five together
    "a=3 b=2 c=8, ab",
    "a=4 b=4 c=5, ab",
    // else the smallest shown child goes too
    "a=2 b=2 c=8 d=7, abd",
    "a=1 b=1 c=1 d=20 e=5, abce",
    // of equal children the first by key
    "a=3 c=8 b=8, ab",
    "a=3 z=8 y=8 x=9, ay",
    // until nothing is left to hide
    "a=3, a",
    "a=3 b=0, a",
    "a=1 b=1 c=2, abc",
  })
  void hidesAsLittleAsLeavesNobodySingledOut(String sizes, String hidden) {
    assertThat(hidden(sizes, "")).isEqualTo(hidden);
  }

  @ParameterizedTest
  @CsvSource({
    "a=12 b=7 c=9, a, ab",
    "a=12 b=7 c=9, ab, ab",
    "a=12 b=3 c=9, a, ab",
    "a=0 b=7 c=9, a, ''",
    "a=2 b=2 c=9 d=6, ab, abd",
  })
  void hidesWhatIsHiddenAboveIfAnybodyIsInIt(String sizes, String above, String hidden) {
    assertThat(hidden(sizes, above)).isEqualTo(hidden);
  }

  @Test
  void obeysTheThreshold() {
    Map<String, Long> sizes = sizes("a=3 b=3 c=9");

    assertThat(Suppression.hidden(sizes, 3, Set.of())).isEmpty();
    assertThat(Suppression.hidden(sizes, 4, Set.of())).containsExactly("a", "b");
    assertThat(Suppression.hidden(sizes, 9, Set.of())).containsExactly("a", "b", "c");
  }
}
