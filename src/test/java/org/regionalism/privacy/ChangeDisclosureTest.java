package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.assessment.Change;
import org.regionalism.assessment.ChangeMethod;
import org.regionalism.assessment.EarlierWaves;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Ground;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.Movement;
import org.regionalism.assessment.Movement.Left;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.Turnover;
import org.regionalism.assessment.Verdict;
import org.regionalism.assessment.WaveResult;
import org.regionalism.rubric.Rubric;

class ChangeDisclosureTest {

  private static final Rubric ONE = TestRubrics.ofItems(1);

  private static Movement movement(int pairs) {
    return movement(pairs, Left.NOBODY);
  }

  private static Movement movement(int pairs, Left left) {
    return new Movement(
        Figure.count(pairs),
        Figure.of(1),
        Interval.of(.5, 1.5),
        Figure.of(25),
        Interval.of(12, 37),
        Figure.of(.001),
        Figure.missing(Reason.NO_VARIANCE),
        Optional.empty(),
        left);
  }

  private static WaveResult wave(String name, int people) {
    Responses responses = new Responses(ONE).wave(name);
    for (String organization : List.of("A", "B", "C", "D", "E", "F")) {
      responses.of(organization).times(people, 3).add(4);
    }
    return responses.assess();
  }

  private static Movement disclosed(ChangeMethod method, Movement movement, WaveResult later) {
    Change change =
        new Change(
            "spring",
            "fall",
            method,
            Ground.WHOLE,
            movement,
            Map.of(),
            Map.of(),
            Map.of("only", movement));
    return new ChangeDisclosure(
            ONE, 5, List.of(wave("spring", 3), later), List.of(wave("spring", 3), later))
        .disclose(List.of(change))
        .get(0)
        .dimensions()
        .get("only");
  }

  private static Movement paired(Movement movement) {
    return disclosed(ChangeMethod.ORGANIZATIONS_PAIRED, movement, wave("fall", 4));
  }

  @Test
  void showsAndJudgesWhatPointsToNobody() {
    Movement shown = paired(movement(6, new Left(2, 7, 0)));

    assertThat(shown.indexDifference()).isEqualTo(Figure.of(25));
    assertThat(shown.verdict()).contains(Verdict.UP);
    assertThat(shown.left()).isEqualTo(Left.NOBODY);
  }

  @Test
  void withholdsWhatLeavesOneOrganizationOver() {
    assertThat(paired(movement(6, new Left(1, 20, 0))))
        .isEqualTo(Movement.missing(Reason.WITHHELD));
    assertThat(paired(movement(6, new Left(1, 20, 1))).verdict()).isPresent();
  }

  @Test
  void withholdsWhatLeavesFewPeopleOver() {
    assertThat(paired(movement(6, new Left(2, 4, 0)))).isEqualTo(Movement.missing(Reason.WITHHELD));
    assertThat(paired(movement(6, new Left(0, 0, 5))).verdict()).isPresent();
  }

  @Test
  void comparesNoFewerThanFiveOrganizations() {
    assertThat(paired(movement(4))).isEqualTo(Movement.missing(Reason.TOO_FEW));
  }

  @Test
  void showsNoDifferenceToWhatIsNotShown() {
    WaveResult spring = wave("spring", 3);
    WaveResult hidden = WaveResults.withoutDimensions(wave("fall", 4), Reason.WITHHELD);
    Change change =
        new Change(
            "spring",
            "fall",
            ChangeMethod.UNPAIRED,
            Ground.WHOLE,
            movement(0),
            Map.of(),
            Map.of(),
            Map.of("only", movement(0)));
    Change shown =
        new ChangeDisclosure(ONE, 5, List.of(spring, wave("fall", 4)), List.of(spring, hidden))
            .disclose(List.of(change))
            .get(0);

    assertThat(shown.dimensions().get("only")).isEqualTo(Movement.missing(Reason.WITHHELD));
    assertThat(shown.overall().verdict()).contains(Verdict.UP);
  }

  @Test
  void adjustsOnlyOverWhatIsShown() {
    Movement hidden = movement(6, new Left(1, 9, 0));
    Change change =
        new Change(
            "spring",
            "fall",
            ChangeMethod.ORGANIZATIONS_PAIRED,
            Ground.WHOLE,
            movement(6),
            Map.of(),
            Map.of(),
            Map.of("only", movement(6), "other", hidden));
    List<WaveResult> waves = List.of(wave("spring", 3), wave("fall", 4));
    Change shown = new ChangeDisclosure(ONE, 5, waves, waves).disclose(List.of(change)).get(0);

    assertThat(shown.dimensions().get("only").adjustedP()).isEqualTo(Figure.of(.001));
  }

  private static Change since(Movement movement, Optional<List<String>> items, WaveResult now) {
    WaveResult spring = wave("spring", 3);
    Ground ground =
        new Ground(
            Optional.of(EarlierWaves.of(ONE, spring)),
            items,
            Turnover.UNPAIRED,
            items.isEmpty() ? List.of() : List.of(now));
    Change change =
        new Change(
            "spring",
            "fall",
            ChangeMethod.UNPAIRED,
            ground,
            movement,
            Map.of(),
            Map.of(),
            Map.of("only", movement));
    List<WaveResult> waves = List.of(wave("fall", 3));
    return new ChangeDisclosure(ONE, 5, waves, waves).disclose(List.of(change)).get(0);
  }

  @Test
  void keepsTheReasonOfAnEarlierReport() {
    assertThat(
            since(Movement.missing(Reason.OTHER_ITEMS), Optional.empty(), wave("fall", 3))
                .overall())
        .isEqualTo(Movement.missing(Reason.OTHER_ITEMS));
    assertThat(since(movement(0), Optional.empty(), wave("fall", 3)).overall().verdict())
        .contains(Verdict.UP);
  }

  @Test
  void decidesOverTheComparedItemsWhatMayBeShown() {
    WaveResult few = new Responses(ONE).wave("fall").of("A").times(4, 3).assess();
    Change change = since(movement(0), Optional.of(List.of("i1")), few);

    assertThat(change.overall()).isEqualTo(Movement.missing(Reason.WITHHELD));
    assertThat(change.ground().results()).isEmpty();
  }

  @Test
  void comparesFiveOrganizations() {
    assertThat(paired(movement(5)).verdict()).contains(Verdict.UP);
  }

  private static Change change(ChangeMethod method, Ground ground, Movement movement) {
    return new Change(
        "spring", "fall", method, ground, movement, Map.of(), Map.of(), Map.of("only", movement));
  }

  private static Change disclosed(Change change, WaveResult... shown) {
    return new ChangeDisclosure(ONE, 5, List.of(wave("spring", 3), wave("fall", 3)), List.of(shown))
        .disclose(List.of(change))
        .get(0);
  }

  /** What is shown of the dimension, of twenty-four people in each wave. */
  private static Movement ofPeople(int pairs, Turnover turnover) {
    Ground ground = new Ground(Optional.empty(), Optional.empty(), turnover, List.of());
    return disclosed(
            change(ChangeMethod.RESPONDENTS_PAIRED, ground, movement(pairs)),
            wave("spring", 3),
            wave("fall", 3))
        .dimensions()
        .getOrDefault("only", Movement.missing(Reason.NO_ANSWERS));
  }

  @Test
  void saysNotHowManyWereComparedWhereThatLeavesFew() {
    assertThat(ofPeople(24, Turnover.UNPAIRED).pairs()).isEqualTo(Figure.of(24));
    assertThat(ofPeople(19, Turnover.UNPAIRED).pairs()).isEqualTo(Figure.of(19));
    for (int few : new int[] {20, 23}) {
      Movement movement = ofPeople(few, Turnover.UNPAIRED);
      assertThat(movement.pairs()).isEqualTo(Figure.missing(Reason.WITHHELD));
      assertThat(movement.indexDifference()).isEqualTo(Figure.of(25));
      assertThat(movement.verdict()).contains(Verdict.UP);
    }
  }

  @Test
  void countsOrganizationsThatWereComparedBesideHoweverManyPeople() {
    assertThat(paired(movement(22)).pairs()).isEqualTo(Figure.of(22));
  }

  @Test
  void saysNotHowManyWereComparedWhereFewJoinedOrLeft() {
    Turnover few = new Turnover(Figure.count(24), Figure.count(2), Figure.count(9), true);

    assertThat(ofPeople(24, few).pairs()).isEqualTo(Figure.missing(Reason.WITHHELD));
    assertThat(ofPeople(24, few).indexDifference()).isEqualTo(Figure.of(25));
  }

  @Test
  void hidesTheWholeWhereAWaveHidesIt() {
    WaveResult fall = wave("fall", 3);
    WaveResult hidden = WaveResults.withoutOverall(fall, Reason.WITHHELD);
    Change change =
        disclosed(
            change(ChangeMethod.UNPAIRED, Ground.WHOLE, movement(0)), wave("spring", 3), hidden);

    assertThat(change.overall()).isEqualTo(Movement.missing(Reason.WITHHELD));
    assertThat(change.dimensions().get("only").verdict()).contains(Verdict.UP);
  }

  @Test
  void givesTheReasonOfTheWaveUnlessOtherItemsWereAsked() {
    WaveResult hidden = WaveResults.withoutDimensions(wave("fall", 3), Reason.WITHHELD);

    for (Reason reason : new Reason[] {Reason.NO_ANSWERS, Reason.OTHER_ITEMS}) {
      Change change =
          disclosed(
              change(ChangeMethod.UNPAIRED, Ground.WHOLE, Movement.missing(reason)),
              wave("spring", 3),
              hidden);
      assertThat(change.dimensions().get("only"))
          .isEqualTo(Movement.missing(reason == Reason.OTHER_ITEMS ? reason : Reason.WITHHELD));
    }
  }

  @Test
  void givesTheReasonOfTheEarlierReportBesideAHiddenWave() {
    WaveResult spring = wave("spring", 3);
    Ground since =
        new Ground(
            Optional.of(EarlierWaves.of(ONE, spring)),
            Optional.empty(),
            Turnover.UNPAIRED,
            List.of());
    WaveResult hidden = WaveResults.withoutDimensions(wave("fall", 3), Reason.WITHHELD);

    Change change =
        disclosed(
            change(ChangeMethod.UNPAIRED, since, Movement.missing(Reason.NO_ANSWERS)), hidden);

    assertThat(change.dimensions().get("only")).isEqualTo(Movement.missing(Reason.NO_ANSWERS));
  }

  @Test
  void keepsChangesInTheirOrder() {
    WaveResult spring = wave("spring", 3);
    WaveResult fall = wave("fall", 3);
    Ground some =
        new Ground(
            Optional.of(EarlierWaves.of(ONE, spring)),
            Optional.of(List.of("i1")),
            Turnover.UNPAIRED,
            List.of(spring));
    List<WaveResult> waves = List.of(spring, fall);
    Change before =
        new Change(
            "winter",
            "spring",
            ChangeMethod.UNPAIRED,
            some,
            movement(0),
            Map.of(),
            Map.of(),
            Map.of("only", movement(0)));

    assertThat(
            new ChangeDisclosure(ONE, 5, waves, waves)
                .disclose(
                    List.of(before, change(ChangeMethod.UNPAIRED, Ground.WHOLE, movement(0)))))
        .extracting(Change::from)
        .containsExactly("winter", "spring");
  }
}
