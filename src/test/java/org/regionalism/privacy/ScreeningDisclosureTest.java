package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.Screening;
import org.regionalism.assessment.WaveResult;
import org.regionalism.response.Screen;
import org.regionalism.rubric.Unit;

/** With a threshold of five people. */
class ScreeningDisclosureTest {

  private static final Figure WITHHELD = Figure.missing(Reason.WITHHELD);
  private static final Screen[] NO_SCREEN = {};

  private final Responses responses = new Responses(TestRubrics.ofItems(1));

  private Screening shown(Unit unit) {
    WaveResult wave = responses.assess(unit);
    return new ScreeningDisclosure(5, wave).disclose(wave.scrutiny().screening(), wave.overall());
  }

  private Figure index(Unit unit) {
    Figure shown = shown(unit).index();
    if (shown instanceof Figure.Shown) {
      assertThat(shown).isEqualTo(responses.assess(unit).scrutiny().screening().index());
    }
    return shown;
  }

  /** So many flagged and so many others, of organizations in turn, who do not answer alike. */
  private ScreeningDisclosureTest people(int flagged, int others, String... organizations) {
    for (int i = 0; i < flagged; i++) {
      responses.of(organizations[i % organizations.length]).flagged(Screen.HASTE).add(1 + i % 5);
    }
    for (int i = 0; i < others; i++) {
      responses.of(organizations[i % organizations.length]).flagged(NO_SCREEN).add(2 + i % 3);
    }
    return this;
  }

  @Test
  void showsCountsOfEnoughPeopleAndOfNobody() {
    Screening shown = people(5, 5, "").shown(Unit.RESPONDENT);
    assertThat(shown.flagged()).isEqualTo(Figure.count(5));
    assertThat(shown.counts().get(Screen.HASTE)).isEqualTo(Figure.count(5));
    assertThat(shown.counts().get(Screen.LONG_RUN)).isEqualTo(Figure.count(0));
    assertThat(shown.index()).isInstanceOf(Figure.Shown.class);
    assertThat(shown.apart()).isEqualTo(Screening.Apart.NOBODY);
  }

  @Test
  void keepsBackFewFlaggedAndFewOthers() {
    for (int[] sides : new int[][] {{4, 20}, {1, 20}, {20, 4}}) {
      Screening shown =
          new ScreeningDisclosureTest().people(sides[0], sides[1], "").shown(Unit.RESPONDENT);
      assertThat(shown.flagged()).isEqualTo(WITHHELD);
      assertThat(shown.counts().get(Screen.HASTE)).isEqualTo(WITHHELD);
      assertThat(shown.index()).isEqualTo(WITHHELD);
    }
  }

  @Test
  void keepsBackWhatOneOrganizationWouldBeSolvedFrom() {
    people(0, 20, "A", "B", "C");
    responses.of("A").flagged(Screen.HASTE).add(1).add(2).add(3).add(4).add(5);
    assertThat(index(Unit.RESPONDENT)).isEqualTo(WITHHELD);
    responses.of("B").add(5);
    assertThat(index(Unit.RESPONDENT)).isInstanceOf(Figure.Shown.class);
  }

  @Test
  void countsThoseWhoNameNoneAsAnotherOrganization() {
    people(6, 0, "A").people(0, 6, "");
    assertThat(index(Unit.RESPONDENT)).isEqualTo(WITHHELD);

    assertThat(new ScreeningDisclosureTest().people(6, 6, "A").index(Unit.RESPONDENT))
        .isInstanceOf(Figure.Shown.class);
  }

  @Test
  void keepsBackWhereOneOrganizationIsLeft() {
    people(20, 0, "A", "B", "C");
    responses.of("A").flagged(NO_SCREEN).add(1).add(2).add(3).add(4).add(5);
    assertThat(index(Unit.RESPONDENT)).isEqualTo(WITHHELD);
  }

  @Test
  void keepsBackWhatAllOnOneSideAnswered() {
    people(0, 20, "A", "B", "C", "D", "E");
    for (String name : List.of("A", "B", "C", "D", "E")) {
      responses.of(name).flagged(Screen.HASTE).times(2, 4);
    }
    assertThat(index(Unit.RESPONDENT)).isEqualTo(WITHHELD);
    // Where organizations count, nobody can tell the flagged by what changes.
    assertThat(index(Unit.ORGANIZATION)).isInstanceOf(Figure.Shown.class);

    ScreeningDisclosureTest others = new ScreeningDisclosureTest();
    others.people(10, 0, "A", "B", "C", "D", "E");
    for (String name : List.of("A", "B", "C", "D", "E")) {
      others.responses.of(name).flagged(NO_SCREEN).times(2, 4);
    }
    assertThat(others.index(Unit.RESPONDENT)).isEqualTo(WITHHELD);
    assertThat(others.index(Unit.ORGANIZATION)).isEqualTo(WITHHELD);
  }

  @Test
  void keepsBackWhereAGroupCanBeTakenAwayFromTheFlagged() {
    // All nine of sector a are flagged and two of sector b: less sector a, two are left.
    responses.in("a").of("A");
    people(9, 0, "A", "B");
    responses.in("b");
    people(2, 10, "A", "B");
    assertThat(index(Unit.RESPONDENT)).isEqualTo(WITHHELD);
    people(3, 0, "A", "B");
    assertThat(index(Unit.RESPONDENT)).isInstanceOf(Figure.Shown.class);
  }

  @Test
  void keepsBackWhereTheFlaggedCanBeTakenAwayFromAGroup() {
    // Of the eight of sector a six are flagged: two are left of it.
    responses.in("a");
    people(6, 2, "A", "B");
    responses.in("b");
    people(0, 10, "A", "B");
    assertThat(index(Unit.RESPONDENT)).isEqualTo(WITHHELD);
  }

  @Test
  void needsFiveOrganizationsWhereTheyCount() {
    people(4, 12, "A", "B", "C", "D");
    responses.of("E").flagged(Screen.HASTE).add(1);
    assertThat(index(Unit.ORGANIZATION)).isEqualTo(Figure.missing(Reason.TOO_FEW));
    responses.flagged(NO_SCREEN).add(5);
    assertThat(index(Unit.ORGANIZATION)).isInstanceOf(Figure.Shown.class);
  }

  @Test
  void showsTheWholeWhereNobodyWhoIsScoredIsFlagged() {
    people(0, 8, "");
    responses.flagged(Screen.INCOMPLETE).times(5, Responses.BLANK);
    assertThat(index(Unit.RESPONDENT))
        .isEqualTo(responses.assess(Unit.RESPONDENT).overall().index());
  }

  @Test
  void isKeptBackWithTheWhole() {
    WaveResult wave = people(5, 5, "").responses.assess(Unit.RESPONDENT);
    Screening shown =
        new ScreeningDisclosure(5, wave)
            .disclose(wave.scrutiny().screening(), Measure.missing(Reason.NO_ANSWERS));
    assertThat(shown.index()).isEqualTo(Figure.missing(Reason.NO_ANSWERS));
  }

  private Map<Screen, Figure> counts(int all, int flagged, int haste, int run) {
    Map<Screen, Figure> counts = new EnumMap<>(Screen.class);
    counts.put(Screen.HASTE, Figure.count(haste));
    counts.put(Screen.LONG_RUN, Figure.count(run));
    counts.put(Screen.DUPLICATE, Figure.missing(Reason.TOO_MANY));
    WaveResult wave = people(0, all, "").responses.assess(Unit.RESPONDENT);
    return new ScreeningDisclosure(5, wave)
        .disclose(
            new Screening(counts, Figure.count(flagged), WITHHELD, Screening.Apart.NOBODY),
            wave.overall())
        .counts();
  }

  private static Optional<Integer> count(Map<Screen, Figure> counts, Screen screen) {
    return Optional.ofNullable(counts.get(screen))
        .filter(Figure.Shown.class::isInstance)
        .map(figure -> (int) figure.number().orElseThrow());
  }

  @Test
  void keepsBackACountThatLeavesFewOfTheFlagged() {
    // Twelve flagged, ten for haste: two for something else.
    Map<Screen, Figure> counts = counts(40, 12, 10, 6);
    assertThat(count(counts, Screen.HASTE)).isEmpty();
    assertThat(count(counts, Screen.LONG_RUN)).contains(6);
    assertThat(counts.get(Screen.DUPLICATE)).isEqualTo(Figure.missing(Reason.TOO_MANY));
  }

  @Test
  void keepsBackTheSmallestCountWhereFewAreFlaggedTwice() {
    // 11 and 10 come to 21, and so three of 18 are flagged by both.
    Map<Screen, Figure> counts = counts(40, 18, 11, 10);
    assertThat(count(counts, Screen.HASTE)).contains(11);
    assertThat(count(counts, Screen.LONG_RUN)).isEmpty();
    counts = new ScreeningDisclosureTest().counts(40, 18, 11, 7);
    assertThat(List.of(count(counts, Screen.HASTE), count(counts, Screen.LONG_RUN)))
        .containsExactly(Optional.of(11), Optional.of(7));
  }

  @Test
  void keepsBackTheSmallestCountWhicheverScreenItIsOf() {
    Map<Screen, Figure> counts = counts(40, 18, 10, 11);
    assertThat(count(counts, Screen.HASTE)).isEmpty();
    assertThat(count(counts, Screen.LONG_RUN)).contains(11);
  }
}
