package org.regionalism.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses keep numbers, and these have to stand for the same answers. */
class AnswerTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 6})
  void isFoundAgainByThePointThatItHas(int point) {
    Answer answer = Answer.of(new Answer.Scored(point).code());

    assertThat(answer).isEqualTo(new Answer.Scored(point));
    assertThat(answer.entry()).isEqualTo(LedgerEntry.ANSWERED);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ANSWERED")
  void isFoundAgainByTheReasonWhyItHasNoPoint(LedgerEntry entry) {
    Answer.NotScored answer = new Answer.NotScored(entry);

    assertThat(answer.code()).isNegative();
    assertThat(Answer.of(answer.code())).isEqualTo(answer);
  }

  @Test
  void hasNoReasonBesideTheHeadingsOfTheLedger() {
    assertThat(LedgerEntry.byId("not-shown")).isEqualTo(LedgerEntry.NOT_SHOWN);
    assertThatThrownBy(() -> LedgerEntry.byId("shown"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no heading 'shown'");
  }

  @Test
  void addsUpHeadingByHeading() {
    LedgerSummary one = new LedgerSummary(36, 1, 2, 3, 4, 5, 6, 7, 8);
    LedgerSummary other = new LedgerSummary(360, 10, 20, 30, 40, 50, 60, 70, 80);

    assertThat(one.plus(other)).isEqualTo(new LedgerSummary(396, 11, 22, 33, 44, 55, 66, 77, 88));
  }

  @Test
  void isKeptByAResponseAsItWasGiven() {
    Respondent respondent =
        new Respondent(
            "spring", "Pier", List.of("education"), List.of(new Answer.Scored(3), Answer.BLANK));

    assertThat(respondent.answer(0)).isEqualTo(new Answer.Scored(3));
    assertThat(respondent.point(0)).isEqualTo(3);
    assertThat(respondent.point(1)).isNegative();
    assertThat(respondent.standing()).isEqualTo(new Standing("Pier", List.of("education")));
    assertThat(respondent.flags()).isEqualTo(Flags.NONE);
    assertThat(respondent.person()).isEqualTo(Respondent.NOBODY);
    Respondent flagged = respondent.flagged(Flags.NONE.raised(Screen.HASTE));
    assertThat(flagged.flags().isCounted(Screen.HASTE)).isTrue();
    assertThat(flagged.standing()).isEqualTo(respondent.standing());
  }
}
