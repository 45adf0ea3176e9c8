package org.regionalism.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.response.Answer;
import org.regionalism.response.Respondent;

class HandoverTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 255, 256, 257, 10_000})
  void handsOnEveryResponseInOrder(int responses) {
    List<String> taken = new ArrayList<>();
    try (Handover handover = new Handover(respondent -> taken.add(respondent.wave()))) {
      for (int i = 0; i < responses; i++) {
        handover.accept(respondent(i));
      }
    }

    List<String> expected = new ArrayList<>();
    for (int i = 0; i < responses; i++) {
      expected.add(Integer.toString(i));
    }
    assertThat(taken).isEqualTo(expected);
  }

  @Test
  void talliesInAThreadOfItsOwn() {
    Set<Thread> threads = new HashSet<>();
    try (Handover handover = new Handover(respondent -> threads.add(Thread.currentThread()))) {
      for (int i = 0; i < 256; i++) {
        handover.accept(respondent(i));
      }
    }

    assertThat(threads).hasSize(1).doesNotContain(Thread.currentThread());
  }

  @Test
  void throwsWhatWentWrongAndNeverWaitsForIt() {
    Handover handover =
        new Handover(
            respondent -> {
              throw new ArithmeticException("too many");
            });
    for (int i = 0; i < 10_000; i++) {
      handover.accept(respondent(i));
    }

    assertThatThrownBy(handover::close).hasRootCauseMessage("too many");
  }

  private static Respondent respondent(int number) {
    return new Respondent(Integer.toString(number), "", List.of(), List.of(Answer.BLANK));
  }
}
