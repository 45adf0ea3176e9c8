package org.regionalism.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionalism.assessment.Figures.assertFigure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.response.Calendar;
import org.regionalism.response.Ratings;
import org.regionalism.response.Respondent;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Unit;
import org.regionalism.tally.ScoringPlan;
import org.regionalism.tally.Tallies;

class PeoplePairsTest {

  private static final Rubric ONE = TestRubrics.ofItems(1);

  private static Change of(Tallies tallies) {
    Assessor assessor = new Assessor(ONE, Responses.settings(Unit.ORGANIZATION));
    List<WaveResult> waves =
        assessor.assess(tallies, new Ratings(), List.of("spring", "fall"), new Calendar());
    return Changes.of(assessor, tallies, waves).get(0).judged(ONE);
  }

  /**
   * Ten people of five organizations in both waves, who move by 0, 1, 1, 1, 1 each twice; beside
   * them six in each wave, of organizations of their own, so that organizations are not paired.
   */
  private static Responses both() {
    Responses responses = new Responses(ONE);
    responses.wave("spring");
    answer(responses, 2, 2, 2, 2, 2);
    others(responses, "VWXYZU", 1);
    responses.wave("fall");
    answer(responses, 2, 3, 3, 3, 3);
    return others(responses, "OPQRST", 5);
  }

  private static void answer(Responses responses, int... answers) {
    for (int person = 1; person <= 2 * answers.length; person++) {
      int place = (person - 1) / 2;
      responses.of("ABCDE".substring(place, place + 1)).person(person).add(answers[place]);
    }
  }

  private static Responses others(Responses responses, String names, int answer) {
    names.chars().forEach(name -> responses.of(Character.toString(name)).add(answer));
    return responses;
  }

  @Test
  void comparesPeopleWithThemselvesWhereOrganizationsDoNotStandForBothWaves() {
    Change change = of(both().tallies());

    assertThat(change.method()).isEqualTo(ChangeMethod.RESPONDENTS_PAIRED);
    Movement movement = change.overall();
    assertFigure(movement.pairs(), 10);
    assertFigure(movement.difference(), .8);
    assertFigure(movement.indexDifference(), 20);
    // sum of squares 1.6 over 9, over 10; t(9, .975)
    double half = 2.2621571627409915 * Math.sqrt(1.6 / 9 / 10);
    Figures.assertEnds(movement.ci(), .8 - half, .8 + half);
    assertThat(movement.verdict()).contains(Verdict.UP);
    assertThat(change.ground().turnover()).isEqualTo(Turnover.of(10, 6, 6, false));
    assertThat(movement.left()).isEqualTo(new Movement.Left(12, 6, 0));
  }

  @Test
  void comesToTheSameInAnyOrderAndInParts() {
    List<Respondent> shuffled = new ArrayList<>(both().list());
    Collections.shuffle(shuffled, new Random(4));
    Tallies first = Responses.tallies(ONE, shuffled.subList(0, 13));
    first.add(Responses.tallies(ONE, shuffled.subList(13, shuffled.size())));

    assertThat(of(first)).isEqualTo(of(both().tallies()));
  }

  @Test
  void needsTenPeople() {
    Responses nine = both();
    List<Respondent> fewer = new ArrayList<>(nine.list());
    fewer.remove(0);
    assertThat(of(Responses.tallies(ONE, fewer)).method()).isEqualTo(ChangeMethod.UNPAIRED);
  }

  @Test
  void needsFiveOrganizations() {
    Responses responses = new Responses(ONE).wave("spring");
    for (String wave : List.of("spring", "fall")) {
      responses.wave(wave);
      for (int person = 1; person <= 12; person++) {
        responses
            .of("ABCD".substring(person % 4, person % 4 + 1))
            .person(person)
            .add(person % 5 + 1);
      }
      others(responses, wave.equals("fall") ? "OPQRST" : "UVWXYZ", 3);
    }
    assertThat(of(responses.tallies()).method()).isEqualTo(ChangeMethod.UNPAIRED);
  }

  @Test
  void matchesNobodyWhoAnsweredTwiceInAWave() {
    Responses responses = both().wave("fall").of("A").person(1).add(5);
    assertThat(of(responses.tallies()).method()).isEqualTo(ChangeMethod.UNPAIRED);
  }

  @Test
  void doesNotPairWhereThoseLeftOverWouldBeFew() {
    Responses responses = new Responses(ONE).wave("spring");
    answer(responses, 2, 2, 2, 2, 2);
    responses.of("").times(4, 1);
    responses.wave("fall");
    answer(responses, 2, 3, 3, 3, 3);
    responses.of("").times(3, 5);
    assertThat(of(responses.tallies()).method()).isEqualTo(ChangeMethod.UNPAIRED);
    // one organization, however many of its people
    Responses one = new Responses(ONE).wave("spring");
    answer(one, 2, 2, 2, 2, 2);
    others(one, "VVVVVVVVVVVV", 1);
    one.wave("fall");
    answer(one, 2, 3, 3, 3, 3);
    assertThat(of(one.tallies()).method()).isEqualTo(ChangeMethod.UNPAIRED);
  }

  @Test
  void keepsBackHowManyWereMatchedWhereFewWereNot() {
    Responses responses = new Responses(ONE).wave("spring");
    answer(responses, 2, 2, 2, 2, 2);
    others(responses, "VWXYZU", 1);
    responses.wave("fall");
    answer(responses, 2, 3, 3, 3, 3);
    others(responses, "OP", 5);
    Change change = of(responses.tallies());

    assertThat(change.method()).isEqualTo(ChangeMethod.RESPONDENTS_PAIRED);
    assertThat(change.ground().turnover().few()).isTrue();
    assertThat(change.ground().shown().turnover()).isEqualTo(Turnover.missing(Reason.WITHHELD));
  }

  @Test
  void saysNothingOfAQuestionThatFewAnsweredBothTimes() {
    Rubric two =
        TestRubrics.read(
            """
            domains:
            - {id: d, title: D, dimensions: [{id: a, title: A, items: [{id: i, text: I}]}]}
            - {id: e, title: E, dimensions: [{id: b, title: B, items: [{id: j, text: J}]}]}
            attributes: {organization: {}}
            """);
    Responses responses = new Responses(two);
    for (int person = 1; person <= 12; person++) {
      responses.wave("spring").of("ABCDEF".substring(person % 6, person % 6 + 1));
      responses.person(person).add(3, person == 1 ? Responses.BLANK : 2);
      responses.wave("fall").person(person).add(4, person < 4 ? Responses.BLANK : 3);
    }
    Tallies tallies = responses.tallies();
    PeoplePairs pairs =
        new PeoplePairs(
            WavePair.of(
                tallies.waves().get("spring"),
                tallies.waves().get("fall"),
                Unit.ORGANIZATION,
                Unit.ORGANIZATION),
            tallies.match("spring", "fall").orElseThrow());

    assertFigure(pairs.movement(0, two.sharedScale()).pairs(), 12);
    assertThat(pairs.movement(1, two.sharedScale())).isEqualTo(Movement.missing(Reason.TOO_FEW));
  }

  @Test
  void comparesNobodyWhereThereWouldBeTooManyToKeep() {
    Tallies tallies = Tallies.keeping(new ScoringPlan(ONE), 25);
    both().list().forEach(tallies);
    assertThat(of(tallies).method()).isEqualTo(ChangeMethod.RESPONDENTS_PAIRED);
    for (int person = 100; person < 106; person++) {
      tallies.accept(new Responses(ONE).wave("fall").of("S").person(person).add(3).list().get(0));
    }
    Change change = of(tallies);

    assertThat(change.method()).isEqualTo(ChangeMethod.UNPAIRED);
    assertThat(change.overall().pairs()).isEqualTo(Figure.missing(Reason.TOO_MANY));
    assertThat(change.ground().turnover()).isEqualTo(Turnover.missing(Reason.TOO_MANY));
  }
}
