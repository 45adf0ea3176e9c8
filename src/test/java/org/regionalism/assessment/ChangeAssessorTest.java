package org.regionalism.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionalism.assessment.Figures.assertFigure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.response.Calendar;
import org.regionalism.response.Ratings;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Unit;
import org.regionalism.tally.Tallies;

class ChangeAssessorTest {

  private static final Rubric ONE = TestRubrics.ofItems(1);

  private static Change of(Responses responses, Unit unit) {
    Tallies tallies = responses.tallies();
    Assessor assessor = new Assessor(ONE, Responses.settings(unit));
    List<WaveResult> waves =
        assessor.assess(tallies, new Ratings(), List.of("spring", "fall"), new Calendar());
    List<Change> changes = Changes.of(assessor, tallies, waves);
    assertThat(changes).hasSize(1);
    return changes.get(0).judged(ONE);
  }

  private static Change of(Responses responses) {
    return of(responses, Unit.ORGANIZATION);
  }

  /** So many organizations, A, B and on, each with two people who give the same answer. */
  private static void add(Responses responses, String wave, String names, int... answers) {
    responses.wave(wave);
    for (int i = 0; i < names.length(); i++) {
      responses.of(names.substring(i, i + 1)).times(2, answers[i]);
    }
  }

  @Test
  void comparesOrganizationsWithThemselves() {
    Responses responses = new Responses(ONE);
    add(responses, "spring", "ABCDE", 1, 2, 3, 4, 2);
    add(responses, "fall", "EDCBA", 3, 5, 4, 3, 1);
    Change change = of(responses);

    assertThat(change.from()).isEqualTo("spring");
    assertThat(change.to()).isEqualTo("fall");
    assertThat(change.method()).isEqualTo(ChangeMethod.ORGANIZATIONS_PAIRED);
    Movement movement = change.dimensions().get("only");
    assertFigure(movement.pairs(), 5);
    // A 0, B 1, C 1, D 1, E 1: mean .8, standard error .2, t(4) = 4
    assertFigure(movement.difference(), .8);
    assertFigure(movement.indexDifference(), 20);
    Figures.assertEnds(movement.ci(), .8 - .2 * 2.7764451051977943, .8 + .2 * 2.7764451051977943);
    assertThat(movement.verdict()).contains(Verdict.UP);
    assertThat(movement.adjustedP()).isEqualTo(movement.p());
  }

  @Test
  void leavesOutWhoAnsweredOnlyOnceWhereTheyAreFew() {
    Responses responses = new Responses(ONE);
    add(responses, "spring", "ABCDEVWX", 1, 2, 3, 4, 2, 1, 1, 1);
    add(responses, "fall", "ABCDEYZ", 1, 3, 4, 5, 3, 5, 5);
    responses.of("Y").times(2, 5);
    Change change = of(responses);

    assertThat(change.method()).isEqualTo(ChangeMethod.ORGANIZATIONS_PAIRED);
    assertFigure(change.overall().difference(), .8);
    assertThat(change.overall().left()).isEqualTo(new Movement.Left(5, 12, 0));
  }

  @Test
  void doesNotPairWhatWouldLeaveOneOrganizationOver() {
    Responses responses = new Responses(ONE);
    add(responses, "spring", "ABCDE", 1, 2, 3, 4, 2);
    add(responses, "fall", "ABCDEZ", 1, 3, 4, 5, 3, 5);
    responses.times(9, 5);
    Change change = of(responses);

    assertThat(change.method()).isEqualTo(ChangeMethod.UNPAIRED);
    assertThat(change.overall().pairs()).isEqualTo(Figure.missing(Reason.UNPAIRED));
    // 16/5 + 5 over six, less 12/5
    assertFigure(change.overall().difference(), 21 / 6.0 - 12 / 5.0);
  }

  @Test
  void pairsWhereWhoLeftAndWhoJoinedCannotBeToldApart() {
    Responses responses = new Responses(ONE);
    add(responses, "spring", "ABCDEX", 1, 2, 3, 4, 2, 1);
    add(responses, "fall", "ABCDEZ", 1, 3, 4, 5, 3, 5);
    responses.times(1, 5);
    Change change = of(responses);

    assertThat(change.method()).isEqualTo(ChangeMethod.ORGANIZATIONS_PAIRED);
    assertThat(change.overall().left()).isEqualTo(new Movement.Left(2, 5, 0));
  }

  @Test
  void doesNotPairWhatWouldLeaveFewPeopleOver() {
    Responses responses = new Responses(ONE);
    add(responses, "spring", "ABCDE", 1, 2, 3, 4, 2);
    responses.of("").times(4, 1);
    add(responses, "fall", "ABCDE", 1, 3, 4, 5, 3);
    // they may be the same four people both times
    assertThat(of(responses.of("").times(4, 5)).method()).isEqualTo(ChangeMethod.UNPAIRED);
    assertThat(of(responses.of("").times(1, 5)).method())
        .isEqualTo(ChangeMethod.ORGANIZATIONS_PAIRED);
  }

  @Test
  void doesNotPairWhatWouldNotStandForBothWaves() {
    Responses responses = new Responses(ONE);
    add(responses, "spring", "ABCDE", 1, 2, 3, 4, 2);
    add(responses, "fall", "ABCDEUVWXYZ", 1, 3, 4, 5, 3, 1, 1, 1, 1, 1, 1);
    assertThat(of(responses).method()).isEqualTo(ChangeMethod.UNPAIRED);
  }

  @Test
  void needsFiveOrganizationsInBoth() {
    Responses responses = new Responses(ONE);
    add(responses, "spring", "ABCDVW", 1, 2, 3, 4, 2, 1);
    add(responses, "fall", "ABCDXY", 1, 3, 4, 5, 3, 1);
    assertThat(of(responses).method()).isEqualTo(ChangeMethod.UNPAIRED);
  }

  @Test
  void comparesPeopleWhereTheyAreTheUnit() {
    Responses responses = new Responses(ONE);
    add(responses, "spring", "ABCDE", 1, 2, 3, 4, 2);
    add(responses, "fall", "ABCDE", 1, 3, 4, 5, 3);
    responses.of("A").times(10, 5);
    Change change = of(responses, Unit.RESPONDENT);

    assertThat(change.method()).isEqualTo(ChangeMethod.UNPAIRED);
    assertFigure(change.overall().difference(), 82 / 20.0 - 24 / 10.0);
  }

  @Test
  void comparesPeopleInBothWavesWhereOneNamesFewOrganizations() {
    Responses responses = new Responses(ONE);
    add(responses, "spring", "ABCDE", 1, 2, 3, 4, 2);
    responses.of("A").times(10, 1);
    add(responses, "fall", "ABCD", 1, 3, 4, 5);

    assertFigure(of(responses).overall().difference(), 26 / 8.0 - 34 / 20.0);
  }

  @Test
  void testsNothingWhereAllMovedAlike() {
    Responses responses = new Responses(ONE);
    add(responses, "spring", "ABCDE", 1, 2, 3, 4, 2);
    add(responses, "fall", "ABCDE", 2, 3, 4, 5, 3);
    Movement movement = of(responses).overall();

    assertFigure(movement.difference(), 1);
    assertThat(movement.ci()).isEqualTo(Interval.missing(Reason.NO_VARIANCE));
    assertThat(movement.p()).isEqualTo(Figure.missing(Reason.NO_VARIANCE));
    assertThat(movement.verdict()).isEmpty();
  }

  @Test
  void readsVerdictsTowardTheGoal() {
    Movement fell =
        new Movement(
            Figure.count(9),
            Figure.of(-1),
            Interval.of(-2, -.5),
            Figure.of(-25),
            Interval.of(-50, -12),
            Figure.of(.001),
            Figure.missing(Reason.NO_VARIANCE),
            Optional.empty(),
            Movement.Left.NOBODY);
    Change change =
        new Change(
                "spring",
                "fall",
                ChangeMethod.ORGANIZATIONS_PAIRED,
                Ground.WHOLE,
                fell,
                Map.of(),
                Map.of("joining", fell),
                Map.of("alone", fell))
            .judged(TestRubrics.harbor());

    assertThat(change.overall().verdict()).contains(Verdict.DOWN);
    assertThat(change.shifts().get("joining").verdict()).contains(Verdict.DOWN);
    // "alone" points away from the goal: less of it is nearer
    assertThat(change.dimensions().get("alone").verdict()).contains(Verdict.UP);
  }

  @Test
  void saysNothingOfWhatNobodyAnswered() {
    Responses responses = new Responses(ONE);
    add(responses, "spring", "ABCDE", 1, 2, 3, 4, 2);
    add(
        responses,
        "fall",
        "ABCDE",
        Responses.BLANK,
        Responses.BLANK,
        Responses.BLANK,
        Responses.BLANK,
        Responses.BLANK);

    assertThat(of(responses).overall()).isEqualTo(Movement.missing(Reason.NO_ANSWERS));
  }
}
