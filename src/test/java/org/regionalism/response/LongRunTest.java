package org.regionalism.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LongRunTest {

  private static final int ITEMS = 23;

  private static int longest(int... answers) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < answers.length; i++) {
      run = answers[i] < 0 ? 0 : i > 0 && answers[i] == answers[i - 1] ? run + 1 : 1;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /** Of runs of any length anywhere, beside each other and broken off by what is no answer. */
  @Test
  void findsRunsWhereverTheyAre() {
    SplittableRandom random = new SplittableRandom(2);
    int[] places = IntStream.range(0, ITEMS).toArray();
    int[] steps = new int[ITEMS];
    Arrays.fill(steps, 4);
    for (int round = 0; round < 20_000; round++) {
      int[] answers = new int[ITEMS];
      int point = random.nextInt(3);
      for (int i = 0; i < ITEMS; i++) {
        point = random.nextInt(9) == 0 ? random.nextInt(3) : point;
        answers[i] = random.nextInt(25) == 0 ? LedgerEntry.BLANK.code() : point;
      }
      AnswerSheet sheet =
          new AnswerSheet(places, steps, answers, Repeat.NO, OptionalDouble.empty());
      for (int least : new int[] {1, 2, 7, 10, 12, 23, 24}) {
        assertThat(new LongRun(least).flags(sheet)).isEqualTo(longest(answers) >= least);
      }
    }
  }
}
