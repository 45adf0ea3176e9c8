package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.regionalism.assessment.Change;
import org.regionalism.assessment.ChangeMethod;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Ground;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.Movement;
import org.regionalism.assessment.Reason;

/** Movements of the whole, of domains, of shifts and of dimensions. */
class MovedQuestionsTest {

  private static final Movement HIDDEN = Movement.missing(Reason.TOO_FEW);
  private static final Movement WITHHELD = Movement.missing(Reason.WITHHELD);
  private static final Movement SHOWN =
      new Movement(
          Figure.of(9),
          Figure.of(1),
          Interval.of(.5, 1.5),
          Figure.of(25),
          Interval.of(12, 37),
          Figure.of(.001),
          Figure.missing(Reason.NO_VARIANCE),
          Optional.empty(),
          Movement.Left.NOBODY);

  private static Change change(Movement overall) {
    return new Change(
        "spring",
        "fall",
        ChangeMethod.UNPAIRED,
        Ground.WHOLE,
        overall,
        Map.of("ways", SHOWN, "trust", HIDDEN),
        Map.of("joining", SHOWN, "leaving", HIDDEN),
        Map.of("alone", SHOWN, "open", HIDDEN));
  }

  @Test
  void areThoseOfWhichItIsShownWhatTheyMovedBy() {
    assertThat(MovedQuestions.shown(change(SHOWN)))
        .containsExactly("dimensions.alone", "domains.ways", "overall", "shifts.joining");
    assertThat(MovedQuestions.shown(change(HIDDEN)))
        .containsExactly("dimensions.alone", "domains.ways", "shifts.joining");
  }

  @Test
  void areWithheldOneByOne() {
    for (String question : MovedQuestions.shown(change(SHOWN))) {
      Change left = MovedQuestions.without(change(SHOWN), Set.of(question));

      assertThat(MovedQuestions.shown(left)).hasSize(3).doesNotContain(question);
    }
    Change one = MovedQuestions.without(change(SHOWN), Set.of("shifts.joining"));
    assertThat(one.shifts()).isEqualTo(Map.of("joining", WITHHELD, "leaving", HIDDEN));
    assertThat(one.domains()).isEqualTo(change(SHOWN).domains());
  }

  @Test
  void stayWhereNothingIsWithheld() {
    assertThat(MovedQuestions.without(change(SHOWN), Set.of())).isEqualTo(change(SHOWN));
  }
}
