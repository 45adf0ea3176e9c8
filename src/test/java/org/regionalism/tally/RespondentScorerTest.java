package org.regionalism.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.regionalism.Responses.BLANK;
import static org.regionalism.Responses.NOT_APPLICABLE;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.RubricReader;

/** Scores of one response, worked by hand. */
class RespondentScorerTest {

  private static final Rubric HARBOR = TestRubrics.harbor();

  private static final int ALONE = 0;
  private static final int TOGETHER = 1;
  private static final int OPEN = 2;
  private static final int KEPT = 3;
  private static final ScoringPlan PLAN = new ScoringPlan(HARBOR);

  private static OptionalDouble position(Rubric rubric, int question, int... answers) {
    GroupTally tally = tally(rubric, answers);
    return tally.scored(question) == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(tally.meanPosition(question));
  }

  /** The tally of one respondent. */
  private static GroupTally tally(Rubric rubric, int... answers) {
    ScoringPlan plan = new ScoringPlan(rubric);
    RespondentScorer scorer = new RespondentScorer(plan);
    scorer.score(new Responses(rubric).add(answers).list().get(0));
    GroupTally tally = new GroupTally(plan);
    tally.add(scorer);
    return tally;
  }

  private static double score(int question, int... answers) {
    return position(HARBOR, question, answers).orElseThrow();
  }

  private static boolean isScored(int question, int... answers) {
    return position(HARBOR, question, answers).isPresent();
  }

  private static org.assertj.core.data.Offset<Double> rounded() {
    return within(0x1p-40);
  }

  @Test
  void keysReverseItemsOnce() {
    // alone-3 is reverse: 1 + 5 - 2 = 4; mean of 5, 3, 4
    assertThat(score(ALONE, 5, 3, 2)).isEqualTo(.75);
  }

  @Test
  void weighsItems() {
    // (4 + 2*5 + 3 + (6-1)) / 5 = 4.4
    assertThat(score(TOGETHER, 1, 1, 1, 4, 5, 3, 1)).isCloseTo(3.4 / 4, rounded());
  }

  @Test
  void imputesNothing() {
    // together-2 of weight 2, together-3, and together-4 reverse: (2*5 + 1 + (6-3)) / 4 = 3.5
    assertThat(score(TOGETHER, 1, 1, 1, BLANK, 5, 1, 3)).isEqualTo(.625);
  }

  @ParameterizedTest
  @CsvSource({
    // 60% of 3 is 1.8 and takes 2; 60% of 4 is 2.4 and takes 3
    "0, false",
    "1, false",
    "2, true",
    "3, true",
  })
  void needsEnoughAnswersOfADimension(int answered, boolean scored) {
    int[] answers = {BLANK, BLANK, NOT_APPLICABLE};
    Arrays.fill(answers, 0, answered, 4);

    assertThat(isScored(ALONE, answers)).isEqualTo(scored);
  }

  @ParameterizedTest
  @CsvSource({
    "4, 50%, 2",
    "4, 51%, 3",
    "4, 75%, 3",
    "4, 100%, 4",
    "3, 34%, 2",
    "3, 33%, 1",
    "5, 60%, 3",
    "5, 1%, 1",
    "10, 70%, 7",
    "1, 50%, 1",
    "1, 100%, 1",
  })
  void roundsTheAnswersNeededUp(int items, String share, int needed) {
    Rubric rubric = TestRubrics.ofItems(items, share);
    int[] enough = new int[needed];
    Arrays.fill(enough, 3);
    int[] less = new int[needed - 1];
    Arrays.fill(less, 3);

    assertThat(position(rubric, 0, enough)).isPresent();
    assertThat(position(rubric, 0, less)).isEmpty();
  }

  @Test
  void readsCompositesTowardTheGoal() {
    // alone (5+5+5)/3 keyed -> 1, oriented 0; together all 3 -> .5
    int[] answers = {5, 5, 1, 3, 3, 3, 3, 3, 3, 5};

    assertThat(score(ALONE, answers)).isEqualTo(1);
    assertThat(score(PLAN.shiftQuestion(0), answers)).isEqualTo(.25);
    assertThat(score(PLAN.domainQuestion(0), answers)).isEqualTo(.25);
    assertThat(score(PLAN.domainQuestion(1), answers)).isEqualTo(1);
    // domain ways weighs 3: (3 * .25 + 1) / 4
    assertThat(score(PLAN.overallQuestion(), answers)).isEqualTo(.4375);
  }

  @Test
  void needsBothPolesOfAShift() {
    assertThat(isScored(PLAN.shiftQuestion(0), 5, 5, 1)).isFalse();
    assertThat(isScored(PLAN.shiftQuestion(0), BLANK, BLANK, BLANK, 3, 3, 3, 3)).isFalse();
    assertThat(isScored(PLAN.shiftQuestion(0), 5, 5, BLANK, 3, 3, 3, BLANK)).isTrue();
  }

  @Test
  void needsHalfTheDimensionsOfADomain() {
    assertThat(score(PLAN.domainQuestion(0), 5, 5, 1)).isZero();
    assertThat(score(PLAN.domainQuestion(1), 1, 1, 1, 1, 1, 1, 1, 3, 3)).isEqualTo(1);
    assertThat(isScored(PLAN.domainQuestion(1), 1, 1, 1, 1, 1, 1, 1)).isFalse();
    Rubric three =
        TestRubrics.read(
            """
            domains:
            - id: d
              title: D
              dimensions:
              - {id: a, title: A, items: [{id: a, text: A}]}
              - {id: b, title: B, items: [{id: b, text: B}]}
              - {id: c, title: C, items: [{id: c, text: C}]}
            """);
    int domain = new ScoringPlan(three).domainQuestion(0);
    assertThat(position(three, domain, 5)).isEmpty();
    assertThat(position(three, domain, 5, 1)).hasValue(.5);
  }

  @Test
  void needsEveryDomainForTheWhole() {
    assertThat(isScored(PLAN.overallQuestion(), 5, 5, 1, 3, 3, 3, 3)).isFalse();
    assertThat(
            isScored(
                PLAN.overallQuestion(), BLANK, BLANK, BLANK, BLANK, BLANK, BLANK, BLANK, 3, 3, 3))
        .isFalse();
    assertThat(isScored(PLAN.overallQuestion(), 5, 5, 1, BLANK, BLANK, BLANK, BLANK, 3, 3))
        .isTrue();
  }

  @Test
  void readsLensesTowardTheGoalByWeight() {
    // money: alone-2 (away) 5 -> 0; together-2 (weight 2) 4 -> .75; kept-1 3 -> .5
    int[] answers = {1, 5, 1, 1, 4, 1, 1, 3, 3, 3};

    assertThat(score(PLAN.lensQuestion(0), answers)).isCloseTo((0 + 2 * .75 + .5) / 4, rounded());
    // skills: alone-1 (away) 1 -> 1; together-1 1 -> 0; together-4 (reverse) 1 -> 1; open-2 3 of 3
    // -> 1
    assertThat(score(PLAN.lensQuestion(1), answers)).isEqualTo(.75);
  }

  @Test
  void needsHalfTheItemsOfALens() {
    // money has three items: two are half or more, one is not
    assertThat(isScored(PLAN.lensQuestion(0), BLANK, 5)).isFalse();
    assertThat(isScored(PLAN.lensQuestion(0), BLANK, 5, BLANK, BLANK, 4)).isTrue();
    // skills has four
    assertThat(isScored(PLAN.lensQuestion(1), 5)).isFalse();
    assertThat(isScored(PLAN.lensQuestion(1), 5, BLANK, BLANK, 5)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    // eight items on a scale of 1 to 5: position (sum - 8) / 32
    "28, 1",
    "27, 0",
    "29, 1",
    "20, -1",
    "21, 0",
    "24, 0",
    "40, 1",
    "8, -1",
  })
  void leansFromTheExactThresholds(int sum, int leaning) {
    Rubric eight = TestRubrics.ofItems(8);
    int[] answers = new int[8];
    for (int i = 0; i < 8; i++) {
      answers[i] = sum / 8 + (i < sum % 8 ? 1 : 0);
    }
    GroupTally tally = tally(eight, answers);

    assertThat(tally.leanAgree(0) - tally.leanDisagree(0)).isEqualTo(leaning);
  }

  @Test
  void scoresDimensionsOnTheirOwnScales() {
    assertThat(score(OPEN, 1, 1, 1, 1, 1, 1, 1, 0, 3)).isEqualTo(.5);
    assertThat(score(KEPT, 1, 1, 1, 1, 1, 1, 1, 0, 3, 2)).isEqualTo(.25);
  }

  /** Of four items one is scored, and of one 60 % are one answer. */
  @Test
  void needsAnswersOfTheScoredItemsAlone() {
    ScoringPlan plan = new ScoringPlan(HARBOR, Set.of("together-1"));
    RespondentScorer scorer = new RespondentScorer(plan);

    scorer.score(new Responses(HARBOR).add(BLANK, BLANK, BLANK, 4).list().get(0));

    assertThat(scorer.positions()[TOGETHER]).isEqualTo(Position.ONE * 3 / 4);
    assertThat(scorer.positions()[ALONE]).isEqualTo(Position.NONE);
  }

  /** As many items as a rubric may have, as heavy and as wide as they may be. */
  @Test
  void addsUpTheLargestSums() {
    StringBuilder yaml =
        new StringBuilder(
            """
            rubric: largest
            version: 1.0.0
            title: Largest
            languages: [en]
            answer-scales:
              wide:
                points:
                  - {value: -1000, label: Not at all}
                  - {value: 500, label: Mostly}
                  - {value: 1000, label: Entirely}
                agree: 500
                disagree: -1000
            bands: [{id: all, from: 0, name: All}]
            domains:
              - id: whole
                title: Whole
                dimensions:
                  - id: only
                    title: Only
                    items:
            """);
    for (int item = 1; item <= RubricReader.MAX_ITEMS; item++) {
      yaml.append("          - {id: i").append(item).append(", text: T, weight: 1000}\n");
    }
    Rubric largest = TestRubrics.parse(yaml.toString());

    assertThat(position(largest, 0, everywhere(1000))).hasValue(1);
    assertThat(position(largest, 0, everywhere(500))).hasValue(.75);
    assertThat(position(largest, 0, everywhere(-1000))).hasValue(0);
    assertThat(tally(largest, everywhere(500)).leanAgree(0)).isOne();
  }

  private static int[] everywhere(int answer) {
    int[] answers = new int[RubricReader.MAX_ITEMS];
    Arrays.fill(answers, answer);
    return answers;
  }
}
