package org.regionalism.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** As many positions as a cell may hold, against sums with more room. */
class PackedSumsTest {

  private static final int QUESTIONS = 3;
  private static final int FIRST = 5;

  /** Either all positions are the largest, so that every word is as full as it can be, or any. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void holdAsManyPositionsAsACell(boolean largest) {
    SplittableRandom random = new SplittableRandom(3);
    long[] words = new long[FIRST + QUESTIONS * PackedSums.WORDS + 1];
    words[FIRST - 1] = 7;
    words[words.length - 1] = 7;
    PositionSums expected = new PositionSums(QUESTIONS);
    for (int i = 0; i < Cells.FULL; i++) {
      long[] positions = new long[QUESTIONS];
      PositionSums one = new PositionSums(QUESTIONS);
      for (int question = 0; question < QUESTIONS; question++) {
        long any = random.nextInt(5) == 0 ? Position.NONE : random.nextLong(Position.ONE + 1);
        positions[question] = largest ? Position.ONE : any;
        one.set(question, positions[question]);
      }
      PackedSums.add(words, FIRST, positions);
      expected.add(one);
    }

    PositionSums sums = PackedSums.unpacked(words, FIRST, QUESTIONS);

    for (int question = 0; question < QUESTIONS; question++) {
      assertThat(sums.count(question)).isEqualTo(expected.count(question));
      assertThat(sums.sum(question)).isEqualTo(expected.sum(question));
      assertThat(sums.squares(question)).isEqualTo(expected.squares(question));
    }
    assertThat(words[FIRST - 1]).isEqualTo(7);
    assertThat(words[words.length - 1]).isEqualTo(7);
  }
}
