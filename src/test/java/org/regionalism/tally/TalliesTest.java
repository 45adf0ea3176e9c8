package org.regionalism.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.response.Answer;
import org.regionalism.response.Respondent;
import org.regionalism.rubric.Rubric;

class TalliesTest {

  private static final Rubric THREE = TestRubrics.ofItems(3);

  @Test
  void countsByWaveOrganizationAndGroup() {
    Responses responses =
        new Responses(THREE)
            .wave("spring")
            .of("Pier")
            .in("a")
            .add(1, 2, 3)
            .in("b")
            .add(5, 5, 5)
            .of("")
            .in("")
            .add(4, 4, 4)
            .wave("fall")
            .add(3, 3, 3);

    Tallies tallies = responses.tallies();

    assertThat(tallies.waves()).containsOnlyKeys("spring", "fall");
    WaveTally spring = tallies.waves().get("spring");
    assertThat(spring.organizations()).containsOnlyKeys("Pier", "");
    assertThat(spring.organizations().get("Pier").respondents()).isEqualTo(2);
    assertThat(spring.groups(0)).containsOnlyKeys("a", "b", "");
    assertThat(spring.groups(0).get("a").count(0, 0)).isEqualTo(1);
    assertThat(spring.total().respondents()).isEqualTo(3);
    assertThat(spring.total().count(2, 2)).isEqualTo(1);
    assertThat(spring.total().meanPosition(0)).isEqualTo((.25 + 1 + .75) / 3);
  }

  @Test
  void keepsWavesInTheOrderOfTheirFirstResponse() {
    Tallies tallies =
        new Responses(THREE).wave("b").add(1).wave("a").add(1).wave("b").add(1).tallies();

    assertThat(tallies.waves().keySet()).containsExactly("b", "a");
  }

  @Test
  void takesNothingFromWhatItAdds() {
    Tallies one = new Responses(THREE).of("Pier").add(1, 2, 3).tallies();
    Tallies other = new Responses(THREE).of("Pier").add(5, 5, 5).tallies();

    one.add(other);
    one.add(other);

    assertThat(one.waves().get("all").total().respondents()).isEqualTo(3);
    assertThat(other.waves().get("all").total().respondents()).isEqualTo(1);
    assertThat(other.waves().get("all").total().count(0, 0)).isZero();
  }

  @Test
  void tellsTheOrganizationsOfAGroup() {
    Tallies one =
        new Responses(THREE)
            .of("Pier")
            .in("a")
            .times(2, 1, 1, 1)
            .in("b")
            .add(1, 1, 1)
            .in("c")
            .add(1, 1, 1)
            .tallies();
    Tallies other =
        new Responses(THREE)
            .of("Pier")
            .in("a")
            .add(5, 5, 5)
            .of("Lamp")
            .in("b")
            .add(1, 1, 1)
            .of("")
            .in("")
            .add(1, 1, 1)
            .tallies();

    one.add(other);

    SortedMap<String, SortedMap<String, PositionSums>> groups =
        one.waves().get("all").groupOrganizations(0);
    assertThat(groups.keySet()).containsExactly("", "a", "b", "c");
    assertThat(groups.get("a").keySet()).containsExactly("Pier");
    assertThat(groups.get("b").keySet()).containsExactly("Lamp", "Pier");
    assertThat(groups.get("").keySet()).containsExactly("");
    assertThat(groups.get("a").get("Pier").count(0)).isEqualTo(3);
    assertThat(groups.get("a").get("Pier").mean(0)).isEqualTo(1 / 3.0, within(1e-12));
    assertThat(other.waves().get("all").groupOrganizations(0).get("a").get("Pier").count(0))
        .isEqualTo(1);
  }

  @Test
  void comesToTheSameWithoutRoomForCells() {
    Rubric rubric = THREE;
    ScoringPlan plan = new ScoringPlan(rubric);
    RespondentScorer scorer = new RespondentScorer(plan);
    WaveTally roomy = new WaveTally(plan, 1_000);
    WaveTally cramped = new WaveTally(plan, 1);
    for (int i = 0; i < 60; i++) {
      Respondent respondent =
          new Respondent(
              "all",
              "Partner " + i % 7,
              List.of("abc".substring(i % 3, i % 3 + 1)),
              List.of(new Answer.Scored(i % 5), new Answer.Scored(i % 4), Answer.BLANK));
      scorer.score(respondent);
      roomy.add(respondent, scorer);
      cramped.add(respondent, scorer);
    }

    assertThat(summary(cramped)).isEqualTo(summary(roomy));
    assertThat(summary(roomy)).contains("Partner 0 b 3");
  }

  private static String summary(WaveTally tally) {
    StringBuilder summary = new StringBuilder();
    tally
        .organizations()
        .forEach(
            (name, sums) ->
                summary.append(name).append(' ').append(sums.meanPosition(0)).append('\n'));
    tally
        .groups(0)
        .forEach(
            (value, sums) ->
                summary.append(value).append(' ').append(sums.count(1, 2)).append('\n'));
    tally
        .groupOrganizations(0)
        .forEach(
            (value, organizations) ->
                organizations.forEach(
                    (name, sums) ->
                        summary
                            .append(name + " " + value + " " + sums.count(0) + " " + sums.mean(0))
                            .append('\n')));
    return summary.toString();
  }

  @Test
  void hasNoVarianceWherePositionsAreAlike() {
    GroupTally total =
        new Responses(THREE)
            .add(1, 2, 3)
            .add(2, 2, 2)
            .add(3, 2, 1)
            .tallies()
            .waves()
            .get("all")
            .total();

    assertThat(total.positionVariance(0)).isZero();
    assertThat(total.meanPosition(0)).isEqualTo(.25);
  }

  @Test
  void hasTheSampleVariance() {
    GroupTally total =
        new Responses(THREE)
            .add(1, 1, 1)
            .add(3, 3, 3)
            .add(5, 5, 5)
            .tallies()
            .waves()
            .get("all")
            .total();

    assertThat(total.positionVariance(0)).isEqualTo(.25);
  }
}
