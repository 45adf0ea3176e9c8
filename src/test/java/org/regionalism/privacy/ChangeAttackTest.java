package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.assessment.Assessment;
import org.regionalism.assessment.Assessor;
import org.regionalism.assessment.Change;
import org.regionalism.assessment.ChangeMethod;
import org.regionalism.assessment.CommonGround;
import org.regionalism.assessment.EarlierWave;
import org.regionalism.assessment.EarlierWaves;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.GroupMeasure;
import org.regionalism.assessment.GroupResult;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Movement;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.WaveResult;
import org.regionalism.response.Screen;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Unit;

/**
 * Waves of which each is safe, and movements of which each leaves enough people over; together they
 * would tell where one organization or one person stands, or what a few moved by. Indexes are
 * worked with, and of each attack the figures that it needs are those that are shown.
 */
class ChangeAttackTest {

  private static final Rubric ONE = TestRubrics.ofItems(1);
  private static final Figure WITHHELD = Figure.missing(Reason.WITHHELD);

  private final Responses responses = new Responses(ONE);

  private ChangeAttackTest wave(String name) {
    responses.wave(name);
    return this;
  }

  /** People of an organization in a sector, by their answers from 1 to 5. */
  private ChangeAttackTest of(String organization, String sector, int... answers) {
    responses.of(organization).in(sector);
    for (int answer : answers) {
      responses.add(answer);
    }
    return this;
  }

  /** People who are known again, numbered from this one. */
  private ChangeAttackTest known(int from, String organization, String sector, int... answers) {
    responses.of(organization).in(sector);
    for (int i = 0; i < answers.length; i++) {
      responses.person(from + i).add(answers[i]);
    }
    return this;
  }

  private static double index(int... answers) {
    double sum = 0;
    for (int answer : answers) {
      sum += 25 * (answer - 1);
    }
    return sum / answers.length;
  }

  private static double number(Figure figure) {
    return figure.number().orElseThrow();
  }

  private static double all(WaveResult wave) {
    return number(wave.overall().organizations()) * number(wave.overall().index());
  }

  /** The sum over the people of a sector. */
  private static double sum(WaveResult wave, String sector) {
    for (GroupResult group : wave.groups()) {
      if (group.value().equals(sector)) {
        GroupMeasure measure = group.dimensions().get("only");
        return number(measure.n()) * number(measure.index());
      }
    }
    throw new AssertionError(sector);
  }

  private static Movement moved(Assessment assessment, int place) {
    return assessment.changes().get(place).dimensions().get("only");
  }

  private static double moved(Assessment assessment) {
    return number(moved(assessment, 0).indexDifference());
  }

  /** What moved is withheld, in all questions, and nothing else is. */
  private static void isWithheld(SeveralWaves waves) {
    Assessment shown = waves.shown();
    assertThat(moved(shown, 0)).isEqualTo(Movement.missing(Reason.WITHHELD));
    assertThat(shown.changes().get(0).overall()).isEqualTo(Movement.missing(Reason.WITHHELD));
    assertThat(shown.changes().get(0).domains().get("whole"))
        .isEqualTo(Movement.missing(Reason.WITHHELD));
    assertThat(shown.waves()).isEqualTo(waves.shownAlone());
  }

  private ChangeAttackTest six(int more) {
    return of("A", "a", 2, 3, 3 + more)
        .of("B", "a", 1, 2, 4, 3 + more)
        .of("C", "a", 5, 3, 3, 2, 3 + more)
        .of("D", "b", 2, 2, 4, 3 + more)
        .of("E", "b", 1, 1, 4, 4, 4, 2 + more)
        .of("F", "b", 5, 5, 4, 3, 2 + more);
  }

  /** Two clinics join; as people they are a sector, as organizations they are what the six lack. */
  @Test
  void twoOrganizationsThatJoinAreSolvedForWhereTheyAreASector() {
    wave("spring").six(0);
    wave("fall").six(1).of("X", "c", 5, 4, 4, 3, 5).of("Y", "c", 1, 2, 1, 2, 3, 1, 2);
    SeveralWaves waves = SeveralWaves.of(ONE, responses, Unit.ORGANIZATION, "spring", "fall");

    Assessment alone = waves.byRulesAlone();
    WaveResult fall = alone.latest();
    double both = all(fall) - all(alone.waves().get(0)) - 6 * moved(alone);
    double x = (7 * both - sum(fall, "c")) / 2;
    assertThat(x).isEqualTo(index(5, 4, 4, 3, 5), within(1e-6));

    isWithheld(waves);
  }

  private ChangeAttackTest fives(int more) {
    int up = 3 + more;
    return of("A", "a", 2, 3, 3, 4, up)
        .of("B", "a", 1, 2, 4, 3, up)
        .of("C", "a", 5, 3, 3, 2, up)
        .of("D", "a", 2, 2, 4, 5, up)
        .of("E", "a", 1, 1, 4, 4, up);
  }

  /** One leaves and one joins, which cannot be told apart; the sixth is alone with them. */
  @Test
  void whatOneOrganizationMovedByIsSolvedForWhereTheOthersAreASector() {
    wave("spring").fives(0).of("F", "b", 1, 2, 2, 1, 3).of("L", "b", 5, 4, 4, 4, 5);
    wave("fall").fives(1).of("F", "b", 5, 4, 4, 5, 4).of("X", "b", 2, 2, 1, 2, 3);
    SeveralWaves waves = SeveralWaves.of(ONE, responses, Unit.ORGANIZATION, "spring", "fall");

    Assessment alone = waves.byRulesAlone();
    double five = (sum(alone.latest(), "a") - sum(alone.waves().get(0), "a")) / 5;
    assertThat(6 * moved(alone) - five)
        .isEqualTo(index(5, 4, 4, 5, 4) - index(1, 2, 2, 1, 3), within(1e-6));

    isWithheld(waves);
  }

  /** Who names no organization hides the one that joins, but those are a group of their own. */
  @Test
  void anOrganizationThatJoinsIsSolvedForWhereThoseWithoutOneAreAGroup() {
    wave("spring").six(0).of("", "", 2, 3, 4, 1, 1, 5);
    wave("fall").six(1).of("X", "a", 5, 4, 4, 3, 5);
    SeveralWaves waves = SeveralWaves.of(ONE, responses, Unit.ORGANIZATION, "spring", "fall");

    Assessment alone = waves.byRulesAlone();
    WaveResult spring = alone.waves().get(0);
    double nameless = sum(spring, GroupResult.UNSPECIFIED) / 6;
    assertThat(all(alone.latest()) - all(spring) + nameless - 6 * moved(alone))
        .isEqualTo(index(5, 4, 4, 3, 5), within(1e-6));

    isWithheld(waves);
  }

  /** Seven join, of whom six are a sector. */
  @Test
  void onePersonWhoJoinsIsSolvedForWhereTheOthersAreASector() {
    for (String wave : List.of("spring", "fall")) {
      int more = wave.equals("fall") ? 1 : 0;
      wave(wave);
      known(1, "A", "a", 2, 3 + more, 3);
      known(4, "B", "a", 1, 4 + more, 2);
      known(7, "C", "b", 5, 3, 2 + more);
      known(10, "D", "b", 3, 1, 1 + more);
      known(13, "E", "b", 4, 4 - more, 2);
    }
    of("F", "c", 5, 4, 4).of("A", "c", 3, 2, 2).of("B", "a", 1);
    SeveralWaves waves = SeveralWaves.of(ONE, responses, Unit.RESPONDENT, "spring", "fall");

    tellsOfTheOneOfSevenWhoIsLeft(waves);
    isWithheld(waves);
  }

  /** Three of ten are compared with themselves beside a sector of seven, who all are. */
  @Test
  void whatThreePeopleMovedByIsSolvedForWhereTheOthersAreASector() {
    wave("spring").known(1, "A", "a", 2, 3).known(3, "B", "a", 4, 1).known(5, "C", "a", 2, 5, 3);
    known(8, "D", "b", 1, 2).known(10, "E", "b", 1).of("F", "b", 5, 5, 4, 3, 2, 1, 1);
    wave("fall").known(1, "A", "a", 3, 3).known(3, "B", "a", 5, 1).known(5, "C", "a", 2, 4, 4);
    known(8, "D", "b", 5, 4).known(10, "E", "b", 4).of("G", "b", 2, 3, 4, 3, 2, 1, 5);
    SeveralWaves waves = SeveralWaves.of(ONE, responses, Unit.RESPONDENT, "spring", "fall");

    Assessment alone = waves.byRulesAlone();
    double seven = sum(alone.latest(), "a") - sum(alone.waves().get(0), "a");
    assertThat(10 * moved(alone) - seven)
        .isEqualTo(3 * (index(5, 4, 4) - index(1, 2, 1)), within(1e-6));

    isWithheld(waves);
  }

  /** In spring people count, in fall organizations: what moved tells the mean over people. */
  @Test
  void aMeanOverPeopleThatIsKeptBackFollowsFromWhatPeopleMovedBy() {
    wave("spring").of("A", "a", 2, 3, 3, 4, 3).of("B", "b", 1, 2, 4, 3, 5);
    wave("fall").fives(1).of("X", "b", 5, 4, 4, 3, 5, 5, 4);
    SeveralWaves waves = SeveralWaves.of(ONE, responses, Unit.ORGANIZATION, "spring", "fall");

    Assessment alone = waves.byRulesAlone();
    Measure fall = alone.latest().overall();
    assertThat(alone.latest().dimensions().get("only").measure().pooledMean()).isEqualTo(WITHHELD);
    double people = number(alone.waves().get(0).overall().index()) + moved(alone);
    double x = (32 * people - 5 * 6 * number(fall.index())) / (7 - 5);
    assertThat(x).isEqualTo(index(5, 4, 4, 3, 5, 5, 4), within(1e-6));

    isWithheld(waves);
  }

  /** Seven join, and screens flag six of them. */
  @Test
  void onePersonWhoJoinsIsSolvedForWhereTheOthersAreFlagged() {
    for (String wave : List.of("spring", "fall")) {
      int more = wave.equals("fall") ? 1 : 0;
      wave(wave);
      known(1, "A", "a", 2, 3 + more, 3);
      known(4, "B", "a", 1, 4 + more, 2);
      known(7, "C", "a", 5, 3, 2 + more);
      known(10, "D", "a", 3, 1, 1 + more);
      known(13, "E", "a", 4, 4 - more, 2);
    }
    of("A", "a", 1);
    responses.flagged(Screen.LONG_RUN);
    of("B", "a", 5, 4, 3).of("C", "a", 3, 2, 2);
    SeveralWaves waves = SeveralWaves.of(ONE, responses, Unit.RESPONDENT, "spring", "fall");

    Assessment alone = waves.byRulesAlone();
    double before = 15 * number(alone.waves().get(0).overall().index());
    double now = 22 * number(alone.latest().overall().index());
    double flagged = now - 16 * number(alone.latest().scrutiny().screening().index());
    assertThat(now - before - 15 * moved(alone) - flagged).isEqualTo(index(1), within(1e-6));

    isWithheld(waves);
  }

  /** Seven join, of whom screens flag six, and five of a sector who were compared. */
  @Test
  void onePersonWhoJoinsIsSolvedForWhereOthersWhoAreFlaggedWereCompared() {
    for (String wave : List.of("spring", "fall")) {
      int more = wave.equals("fall") ? 1 : 0;
      wave(wave);
      known(1, "A", "a", 2, 3 + more, 3).known(4, "B", "a", 1, 4 + more, 2);
      known(7, "C", "a", 5, 3, 2 + more).known(10, "D", "a", 3, 1, 1 + more);
      known(13, "E", "a", 4, 4 - more, 2);
      of("A", "a", wave.equals("fall") ? new int[] {1} : new int[0]);
      if (wave.equals("fall")) {
        responses.flagged(Screen.LONG_RUN);
      }
      known(16, "A", "c", 2, 4, 3).known(19, "B", "c", 1 + more, 5);
    }
    of("B", "a", 5, 4, 3).of("C", "a", 3, 2, 2);
    SeveralWaves waves = SeveralWaves.of(ONE, responses, Unit.RESPONDENT, "spring", "fall");

    Assessment alone = waves.byRulesAlone();
    double before = 20 * number(alone.waves().get(0).overall().index());
    double now = 27 * number(alone.latest().overall().index());
    double flagged = now - 16 * number(alone.latest().scrutiny().screening().index());
    double joined = now - before - 20 * moved(alone);
    assertThat(joined - (flagged - sum(alone.latest(), "c"))).isEqualTo(index(1), within(1e-6));

    isWithheld(waves);
  }

  /** The same beside an earlier report, of which only figures are known. */
  @Test
  void aMeanOverPeopleFollowsFromWhatPeopleMovedBySinceAReport() {
    WaveResult spring =
        new Responses(ONE).of("A").in("a").add(2).add(3).add(4).of("B").add(1).add(5).assess();
    wave("fall").fives(1).of("X", "b", 5, 4, 4, 3, 5, 5, 4);
    EarlierWave earlier = EarlierWaves.of(ONE, spring);
    WaveResult fall = responses.assess();
    Change change =
        new Assessor(ONE, Responses.settings(Unit.ORGANIZATION))
            .since(earlier, CommonGround.of(ONE, earlier), responses.tallies(), fall)
            .orElseThrow();
    SeveralWaves waves = new SeveralWaves(ONE, List.of(fall), List.of(change));

    double people = number(spring.overall().index()) + moved(waves.byRulesAlone());
    double x = (32 * people - 5 * 6 * number(fall.overall().index())) / (7 - 5);
    assertThat(x).isEqualTo(index(5, 4, 4, 3, 5, 5, 4), within(1e-6));

    isWithheld(waves);
  }

  /** X and Y come, and go again with Z: what is left is Z. */
  @Test
  void anOrganizationIsSolvedForThroughThreeWaves() {
    wave("spring").six(0).of("Z", "a", 1, 1, 2, 3);
    wave("fall").six(1).of("Z", "a", 5, 4, 5, 4, 5, 5, 4, 3);
    of("X", "b", 5, 4, 4, 3, 5).of("Y", "b", 1, 2, 1, 2, 3, 1, 2);
    wave("winter").six(0);
    SeveralWaves waves =
        SeveralWaves.of(ONE, responses, Unit.ORGANIZATION, "spring", "fall", "winter");

    Assessment alone = waves.byRulesAlone();
    List<WaveResult> each = alone.waves();
    double came = all(each.get(1)) - all(each.get(0)) - 7 * moved(alone);
    double went =
        all(each.get(1)) - all(each.get(2)) + 6 * number(moved(alone, 1).indexDifference());
    assertThat(went - came).isEqualTo(index(5, 4, 5, 4, 5, 5, 4, 3), within(1e-6));

    isWithheld(waves);
    assertThat(moved(waves.shown(), 1).indexDifference()).isInstanceOf(Figure.Shown.class);
  }

  /** Named now, it tells of the one that left. */
  @Test
  void anOrganizationThatLeftIsSolvedForWhereTheOneThatJoinedIsNamed() {
    wave("spring").fives(0).of("F", "b", 1, 2, 2, 1, 3).of("L", "b", 5, 4, 4, 4, 5, 3);
    wave("fall").fives(1).of("F", "b", 5, 4, 4, 5, 4).of("X", "b", 2, 2, 1, 2, 3, 1, 1);
    SeveralWaves waves = SeveralWaves.named(ONE, responses, Unit.ORGANIZATION, "spring", "fall");

    Assessment alone = waves.byRulesAlone();
    double named =
        alone.latest().naming().orElseThrow().organizations().stream()
            .filter(one -> one.name().equals("X"))
            .mapToDouble(one -> number(one.index()))
            .findFirst()
            .orElseThrow();
    double moved = number(alone.changes().get(0).overall().indexDifference());
    double left = all(alone.waves().get(0)) - (all(alone.latest()) - named - 6 * moved);
    assertThat(left).isEqualTo(index(5, 4, 4, 4, 5, 3), within(1e-6));

    isWithheld(waves);
  }

  /** Nobody knows who is in both pairs, and so each two waves are attacked by themselves. */
  @Test
  void attacksEachTwoWavesInWhichPeopleAreComparedWithThemselves() {
    for (String wave : List.of("spring", "fall", "winter")) {
      wave(wave).known(1, "A", "a", 2, 3, 3).known(4, "B", "a", 1, 4, 2);
      known(7, "C", "b", 5, 3, wave.equals("spring") ? 2 : 3).known(10, "D", "b", 3, 1, 1);
      known(13, "E", "b", 4, wave.equals("winter") ? 1 : 4, 2);
      if (wave.equals("fall")) {
        of("F", "c", 5, 4, 4).of("A", "c", 3, 2, 2).of("B", "a", 1);
      }
    }
    SeveralWaves waves =
        SeveralWaves.of(ONE, responses, Unit.RESPONDENT, "spring", "fall", "winter");

    assertThat(waves.byRulesAlone().changes())
        .allMatch(change -> change.method() == ChangeMethod.RESPONDENTS_PAIRED)
        .allMatch(change -> change.overall().indexDifference() instanceof Figure.Shown);
    isWithheld(waves);
    assertThat(moved(waves.shown(), 1)).isEqualTo(Movement.missing(Reason.WITHHELD));
  }

  /** Others than those who were compared from spring to fall are compared from fall to winter. */
  @Test
  void onePersonIsSolvedForWhoJoinsAfterOthersWereCompared() {
    wave("spring").known(1, "A", "a", 2, 3, 3).known(4, "B", "a", 1, 4, 2);
    known(7, "C", "b", 5, 3, 2).known(10, "D", "b", 3, 1, 1).known(13, "E", "b", 4, 4, 2);
    wave("fall").known(1, "A", "c", 2, 4, 3).known(4, "B", "c", 1, 5, 2);
    known(7, "C", "c", 5, 3, 3).known(10, "D", "c", 3, 1, 2).known(13, "E", "c", 4, 3, 2);
    of("G", "c", 1, 5, 2, 4, 4, 3);
    known(101, "A", "a", 2, 3, 3).known(104, "B", "a", 1, 4, 2).known(107, "C", "b", 5, 3, 2);
    known(110, "D", "b", 3, 1, 1).known(113, "E", "b", 4, 4, 2);
    wave("winter").known(101, "A", "a", 2, 4, 3).known(104, "B", "a", 1, 5, 2);
    known(107, "C", "b", 5, 3, 3).known(110, "D", "b", 3, 1, 2).known(113, "E", "b", 4, 3, 2);
    of("F", "c", 5, 4, 4).of("A", "c", 3, 2, 2).of("B", "a", 1);
    SeveralWaves waves =
        SeveralWaves.of(ONE, responses, Unit.RESPONDENT, "spring", "fall", "winter");

    Assessment alone = waves.byRulesAlone();
    assertThat(alone.changes())
        .allMatch(change -> change.method() == ChangeMethod.RESPONDENTS_PAIRED);
    double before = sum(alone.waves().get(1), "a") + sum(alone.waves().get(1), "b");
    double now = 22 * number(alone.latest().overall().index());
    double moved = 15 * number(moved(alone, 1).indexDifference());
    assertThat(now - before - moved - sum(alone.latest(), "c")).isEqualTo(index(1), within(1e-6));

    assertThat(moved(waves.shown(), 1)).isEqualTo(Movement.missing(Reason.WITHHELD));
  }

  /** Beyond 2,000 atoms in both waves together, the rules for single movements are all there is. */
  @Test
  void attacksNothingWhereTooManyPeopleStandApart() {
    for (String wave : List.of("spring", "fall")) {
      int more = wave.equals("fall") ? 1 : 0;
      wave(wave).six(more);
      for (int i = 0; i < ChangeAudit.MOST_ATOMS / 2; i++) {
        of("Org " + i, "b", 1 + i % 4 + more * (i % 2), 2, 3);
      }
    }
    of("X", "c", 5, 4, 4, 3, 5).of("Y", "c", 1, 2, 1, 2, 3, 1, 2);
    SeveralWaves waves = SeveralWaves.of(ONE, responses, Unit.ORGANIZATION, "spring", "fall");

    assertThat(waves.waves()).noneMatch(wave -> wave.crossed().tooMany());
    assertThat(moved(waves.shown(), 0).indexDifference()).isInstanceOf(Figure.Shown.class);
  }

  /** One leaves and one joins, and nothing tells them apart: what moved is shown. */
  @Test
  void showsWhatMovedWhereNobodyIsSolvedFor() {
    wave("spring").six(0).of("L", "b", 5, 4, 4, 4, 5, 3);
    wave("fall").six(1).of("X", "a", 2, 2, 1, 2, 3, 1, 1);
    SeveralWaves waves = SeveralWaves.of(ONE, responses, Unit.ORGANIZATION, "spring", "fall");

    assertThat(waves.shown().changes().get(0).method())
        .isEqualTo(ChangeMethod.ORGANIZATIONS_PAIRED);
    assertThat(moved(waves.shown(), 0).indexDifference()).isInstanceOf(Figure.Shown.class);
    assertThat(waves.shown().changes().get(0).overall().verdict()).isPresent();
  }

  /** Fifteen are known again though all of them changed sectors; of seven who join, one is left. */
  @Test
  void onePersonWhoJoinsIsSolvedForWhereTheOthersChangedSectors() {
    wave("spring").known(1, "A", "b", 2, 3, 3).known(4, "B", "b", 1, 4, 2);
    known(7, "C", "a", 5, 3, 2).known(10, "D", "a", 3, 1, 1).known(13, "E", "a", 4, 4, 2);
    wave("fall").known(1, "A", "a", 2, 4, 3).known(4, "B", "a", 1, 5, 2);
    known(7, "C", "b", 5, 3, 3).known(10, "D", "b", 3, 1, 2).known(13, "E", "b", 4, 3, 2);
    of("F", "c", 5, 4, 4).of("A", "c", 3, 2, 2).of("B", "a", 1);
    SeveralWaves waves = SeveralWaves.of(ONE, responses, Unit.RESPONDENT, "spring", "fall");

    tellsOfTheOneOfSevenWhoIsLeft(waves);
    isWithheld(waves);
  }

  /** Both times organizations count, and so it says nothing of the mean over people. */
  @Test
  void showsWhatOtherOrganizationsMovedByThoughTheMeanOverPeopleIsKeptBack() {
    wave("spring").of("G", "a", 2, 3, 3, 4, 3).of("H", "a", 1, 2, 4, 3, 5);
    of("I", "a", 2, 3, 4, 4, 3).of("J", "a", 1, 2, 2, 3, 5).of("K", "b", 1, 4, 4, 4, 3);
    of("L", "b", 1, 1, 2, 3, 5);
    wave("fall").fives(1).of("X", "b", 5, 4, 4, 3, 5, 5, 4);
    SeveralWaves waves = SeveralWaves.of(ONE, responses, Unit.ORGANIZATION, "spring", "fall");

    Assessment shown = waves.shown();
    assertThat(shown.changes().get(0).method()).isEqualTo(ChangeMethod.UNPAIRED);
    assertThat(shown.latest().dimensions().get("only").measure().pooledMean()).isEqualTo(WITHHELD);
    assertThat(moved(shown, 0).indexDifference()).isInstanceOf(Figure.Shown.class);
  }

  /** Fifteen are known again and seven join, of whom six are in sector c and one answers 1. */
  private static void tellsOfTheOneOfSevenWhoIsLeft(SeveralWaves waves) {
    Assessment alone = waves.byRulesAlone();
    assertThat(alone.changes().get(0).method()).isEqualTo(ChangeMethod.RESPONDENTS_PAIRED);
    double before = 15 * number(alone.waves().get(0).overall().index());
    double now = 22 * number(alone.latest().overall().index());
    assertThat(now - before - 15 * moved(alone) - sum(alone.latest(), "c"))
        .isEqualTo(index(1), within(1e-6));
  }

  private static void both(Responses two, String organization, String sector, int... answers) {
    two.of(organization).in(sector);
    for (int answer : answers) {
      two.add(answer, answer);
    }
  }

  private static void fives(Responses two, int more) {
    int up = 3 + more;
    both(two, "A", "a", 2, 3, 3, 4, up);
    both(two, "B", "a", 1, 2, 4, 3, up);
    both(two, "C", "a", 5, 3, 3, 2, up);
    both(two, "D", "a", 2, 2, 4, 5, up);
    both(two, "E", "a", 1, 1, 4, 4, up);
  }

  private static final Rubric TWO_DIMENSIONS =
      TestRubrics.read(
          """
          domains:
          - id: d
            title: D
            dimensions:
            - {id: first, title: First, items: [{id: q1, text: One}]}
            - {id: last, title: Last, items: [{id: q2, text: Two}]}
          attributes:
            organization: {}
            sector: {values: [{id: a, label: A}, {id: b, label: B}]}
            wave: {}
          """);

  /** What moved from spring to fall, where organizations are named and some skip in a wave. */
  private static Change movedBeside(String skipping) {
    Responses two = new Responses(TWO_DIMENSIONS);
    two.wave("winter");
    fives(two, 0);
    both(two, "W", "b", 2, 4, 3, 5, 1);
    for (String wave : List.of("spring", "fall")) {
      two.wave(wave);
      fives(two, wave.equals("fall") ? 1 : 0);
      if (wave.equals("fall")) {
        both(two, "F", "b", 5, 4, 4, 5, 4);
        both(two, "X", "b", 2, 2, 1, 2, 3, 1, 1);
      } else {
        both(two, "F", "b", 1, 2, 2, 1, 3);
        both(two, "L", "b", 5, 4, 4, 4, 5, 3);
      }
    }
    two.wave(skipping).of("A").in("a").add(3).add(5).add(4).add(1).add(2);
    SeveralWaves waves =
        SeveralWaves.named(TWO_DIMENSIONS, two, Unit.ORGANIZATION, "winter", "spring", "fall");
    assertThat(waves.byRulesAlone().changes().get(1).overall().indexDifference())
        .isInstanceOf(Figure.Shown.class);
    return waves.shown().changes().get(1);
  }

  /**
   * On the whole, on which organizations are named, what moved may not be shown; then not what its
   * domain moved by either, and so not what the last dimension did: all answered both.
   */
  @Test
  void whatAddsUpInBothWavesIsWithheldWhateverWasSkippedInAThird() {
    Change shown = movedBeside("winter");

    assertThat(shown.overall()).isEqualTo(Movement.missing(Reason.WITHHELD));
    assertThat(shown.domains().get("d")).isEqualTo(Movement.missing(Reason.WITHHELD));
    assertThat(shown.dimensions().get("last")).isEqualTo(Movement.missing(Reason.WITHHELD));
    assertThat(shown.dimensions().get("first").indexDifference()).isInstanceOf(Figure.Shown.class);
  }

  /** Where some skipped one of them, the domain is not what both dimensions come to. */
  @Test
  void whatDoesNotAddUpIsShown() {
    Change shown = movedBeside("spring");

    assertThat(shown.overall()).isEqualTo(Movement.missing(Reason.WITHHELD));
    assertThat(shown.domains().get("d")).isEqualTo(Movement.missing(Reason.WITHHELD));
    assertThat(shown.dimensions().get("last").indexDifference()).isInstanceOf(Figure.Shown.class);
  }
}
