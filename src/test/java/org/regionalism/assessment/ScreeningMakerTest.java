package org.regionalism.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionalism.Responses.BLANK;
import static org.regionalism.assessment.Figures.assertFigure;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.response.Calendar;
import org.regionalism.response.Flags;
import org.regionalism.response.Ratings;
import org.regionalism.response.Screen;
import org.regionalism.rubric.Unit;
import org.regionalism.tally.Tallies;

/** Who is flagged, and where the whole would be without them, worked by hand. */
class ScreeningMakerTest {

  private static final Screen[] NO_SCREEN = {};

  private final Responses responses = new Responses(TestRubrics.ofItems(1));

  private Screening screening(Unit unit) {
    return responses.assess(unit).scrutiny().screening();
  }

  /** Five organizations of a flagged 5 and an unflagged 1, and a sixth of a flagged 3 alone. */
  private void sixOrganizations() {
    for (String name : List.of("A", "B", "C", "D", "E")) {
      responses.of(name).in("a").flagged(Screen.HASTE).add(5);
      responses.flagged(NO_SCREEN).add(1).add(2);
    }
    responses.of("F").in("b").flagged(Screen.HASTE, Screen.NO_VARIANCE).add(3);
  }

  @Test
  void countsTheFlaggedByScreenAndInAll() {
    sixOrganizations();
    Screening found = screening(Unit.ORGANIZATION);

    assertFigure(found.flagged(), 6);
    assertFigure(found.counts().get(Screen.HASTE), 6);
    assertFigure(found.counts().get(Screen.NO_VARIANCE), 1);
    assertFigure(found.counts().get(Screen.LONG_RUN), 0);
  }

  @Test
  void findsTheIndexWithoutTheFlagged() {
    sixOrganizations();
    // Five organizations of a 1 and a 2, index 0 and 25; nobody is left of F.
    assertFigure(screening(Unit.ORGANIZATION).index(), 12.5);
    assertFigure(screening(Unit.RESPONDENT).index(), 12.5);
    responses.of("G").flagged(NO_SCREEN).add(5);
    // Five times 12.5 and once 100; ten people of 125 in all and one of 100.
    assertFigure(screening(Unit.ORGANIZATION).index(), 162.5 / 6);
    assertFigure(screening(Unit.RESPONDENT).index(), 225 / 11.0);
  }

  @Test
  void knowsWhoIsOnEitherSide() {
    sixOrganizations();
    responses.of("").in("").flagged(Screen.INCOMPLETE).add(BLANK);

    // Of sector b all are flagged; of sector a five are, and ten are not.
    assertThat(screening(Unit.ORGANIZATION).apart())
        .isEqualTo(new Screening.Apart(6, 6, 10, 5, List.of(5L, 10L), true, true));
    assertFigure(screening(Unit.ORGANIZATION).flagged(), 7);
  }

  @Test
  void tellsWhereOneSideIsAllAlike() {
    responses.of("A").flagged(Screen.HASTE).times(6, 5).flagged(NO_SCREEN).add(1).add(2);
    assertThat(screening(Unit.RESPONDENT).apart().flaggedVary()).isFalse();
    assertThat(screening(Unit.RESPONDENT).apart().othersVary()).isTrue();
    responses.of("A").flagged(Screen.HASTE).add(4);
    assertThat(screening(Unit.RESPONDENT).apart().flaggedVary()).isTrue();
  }

  @Test
  void hasNoIndexWhereNobodyIsLeft() {
    responses.of("A").flagged(Screen.HASTE).times(6, 5).flagged(NO_SCREEN).add(BLANK);
    assertThat(screening(Unit.RESPONDENT).index()).isEqualTo(Figure.missing(Reason.NO_ANSWERS));
  }

  @Test
  void saysWhatNobodyLookedFor() {
    responses.flagged(Flags.NONE.lookedFor(Screen.LONG_RUN)).times(6, 5);
    Screening found = screening(Unit.RESPONDENT);
    assertFigure(found.counts().get(Screen.LONG_RUN), 0);
    assertThat(found.counts().get(Screen.HASTE)).isEqualTo(Figure.missing(Reason.NOT_LOOKED_FOR));
  }

  @Test
  void tellsNothingOfTheFlaggedWhereOneScreenHadTooMany() {
    responses.flagged(NO_SCREEN).times(6, 5);
    Flags looked = responses.list().get(0).flags();
    responses.flagged(looked.tooMany(Screen.DUPLICATE)).add(4);
    Screening found = screening(Unit.RESPONDENT);

    Figure tooMany = Figure.missing(Reason.TOO_MANY);
    assertThat(found.counts().get(Screen.DUPLICATE)).isEqualTo(tooMany);
    assertThat(found.flagged()).isEqualTo(tooMany);
    assertThat(found.index()).isEqualTo(tooMany);
    assertFigure(found.counts().get(Screen.LONG_RUN), 0);
  }

  @Test
  void addsUpInParts() {
    sixOrganizations();
    List<WaveResult> whole = List.of(responses.assess());
    Tallies first = Responses.tallies(TestRubrics.ofItems(1), responses.list().subList(0, 7));
    first.add(Responses.tallies(TestRubrics.ofItems(1), responses.list().subList(7, 16)));
    assertThat(
            new Assessor(TestRubrics.ofItems(1), Responses.settings(Unit.ORGANIZATION))
                .assess(first, new Ratings(), List.of(), new Calendar()))
        .isEqualTo(whole);
  }
}
