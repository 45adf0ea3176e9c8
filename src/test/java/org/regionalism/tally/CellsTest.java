package org.regionalism.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalism.TestRubrics;
import org.regionalism.response.Answer;
import org.regionalism.response.Respondent;
import org.regionalism.response.Standing;
import org.regionalism.rubric.Rubric;

/** What cells hand on, against a tally for every standing. */
class CellsTest {

  private static final Rubric HARBOR = TestRubrics.harbor();
  private static final ScoringPlan PLAN = new ScoringPlan(HARBOR);

  private final RespondentScorer scorer = new RespondentScorer(PLAN);
  private final SplittableRandom random = new SplittableRandom(5);

  private Respondent respondent(String organization) {
    List<Answer> answers = new ArrayList<>();
    for (int item = 0; item < PLAN.items(); item++) {
      answers.add(random.nextInt(6) == 0 ? Answer.BLANK : new Answer.Scored(random.nextInt(4)));
    }
    String sector = List.of("education", "government").get(random.nextInt(2));
    return new Respondent("all", organization, List.of(sector, ""), answers);
  }

  private static BiConsumer<Standing, GroupTally> into(Map<Standing, GroupTally> tallies) {
    return (standing, tally) ->
        tallies.computeIfAbsent(standing, any -> new GroupTally(PLAN)).add(tally);
  }

  private static List<Object> all(GroupTally tally) {
    List<Object> all = new ArrayList<>(List.of(tally.respondents()));
    for (int question = 0; question < PLAN.questions(); question++) {
      all.add(tally.sums().count(question));
      all.add(tally.sums().sum(question));
      all.add(tally.sums().squares(question));
    }
    for (int item = 0; item < PLAN.items(); item++) {
      for (int point = 0; point < 4; point++) {
        all.add(tally.count(item, point));
      }
    }
    for (int dimension = 0; dimension < PLAN.dimensions().size(); dimension++) {
      all.add(tally.leanAgree(dimension));
      all.add(tally.leanDisagree(dimension));
    }
    return all;
  }

  /** Two cells run full more than once; of forty organizations there may not be room for all. */
  @ParameterizedTest
  @CsvSource({"1000", "30", "1", "0"})
  void handOnAllThatWasAdded(int most) {
    Map<Standing, GroupTally> expected = new HashMap<>();
    Map<Standing, GroupTally> found = new HashMap<>();
    Cells cells = new Cells(PLAN, most, into(found));
    for (int i = 0; i < 4 * Cells.FULL; i++) {
      boolean many = i < 4 * Cells.FULL - 600;
      Respondent respondent = respondent(many ? "Pier" : "Partner " + random.nextInt(40));
      scorer.score(respondent);
      GroupTally one = new GroupTally(PLAN);
      one.add(scorer);
      into(expected).accept(respondent.standing(), one);
      cells.add(respondent.standing(), scorer);
    }

    cells.handOn();

    assertThat(found.keySet()).isEqualTo(expected.keySet());
    expected.forEach(
        (standing, tally) ->
            assertThat(all(found.getOrDefault(standing, new GroupTally(PLAN))))
                .isEqualTo(all(tally)));
  }

  @Test
  void beginAnewOnceTheyWereHandedOn() {
    Map<Standing, GroupTally> found = new HashMap<>();
    Cells cells = new Cells(PLAN, 2, into(found));
    for (String organization : List.of("Pier", "Quay", "Lamp")) {
      Respondent respondent = respondent(organization);
      scorer.score(respondent);
      cells.add(respondent.standing(), scorer);
      cells.handOn();
      cells.handOn();
    }

    assertThat(found.values()).hasSize(3).allMatch(tally -> tally.respondents() == 1);
  }
}
