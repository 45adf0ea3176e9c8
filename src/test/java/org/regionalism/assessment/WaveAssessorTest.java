package org.regionalism.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.rubric.Quadrant;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Unit;

class WaveAssessorTest {

  private static final Rubric ONE = TestRubrics.ofItems(1);
  private static final Rubric HARBOR = TestRubrics.harbor();

  @ParameterizedTest
  @CsvSource({
    // agree, neither, disagree: at least a quarter each, and at least five people each
    "5, 10, 5, true",
    "5, 11, 5, false",
    "4, 8, 4, false",
    "10, 0, 5, true",
    "16, 0, 5, false",
    "5, 0, 15, true",
    "0, 20, 0, false",
  })
  void saysThatAGroupIsSplit(int agree, int neither, int disagree, boolean split) {
    DimensionResult result =
        new Responses(ONE)
            .times(agree, 4)
            .times(neither, 3)
            .times(disagree, 2)
            .assess()
            .dimensions()
            .get("only");

    int all = agree + neither + disagree;
    assertThat(result.split()).isEqualTo(split);
    assertThat(result.leanAgree()).isEqualTo(Figure.of(agree / (double) all));
    assertThat(result.leanDisagree()).isEqualTo(Figure.of(disagree / (double) all));
  }

  @Test
  void countsAnswersOfItemsAsGivenAndReadsThemAsKeyed() {
    ItemResult item =
        new Responses(HARBOR)
            .times(6, 3, 3, 1)
            .times(3, 3, 3, 2)
            .add(3, 3, 5)
            .assess()
            .items()
            .get("alone-3");

    assertThat(item.counts().orElseThrow()).containsExactly(6, 3, 0, 0, 1);
    assertThat(item.n()).isEqualTo(Figure.of(10));
    assertThat(item.mean()).isEqualTo(Figure.of((6 * 5 + 3 * 4 + 1) / 10.0));
    assertThat(item.agree()).isEqualTo(Figure.of(.9));
    assertThat(item.disagree()).isEqualTo(Figure.of(.1));
    // sum of squares 6*25 + 3*16 + 1 = 199, sum 43
    assertThat(item.sd().number().orElseThrow())
        .isCloseTo(Math.sqrt((199 - 43 * 43 / 10.0) / 9), within(1e-12));
    // Wilson for 9 of 10
    assertThat(((Interval.Shown) item.agreeCi()).low()).isCloseTo(0.5958499732, within(1e-9));
    assertThat(((Interval.Shown) item.agreeCi()).high()).isCloseTo(0.9821237869, within(1e-9));
  }

  @Test
  void widensIntervalsOfItemsWhereOrganizationsAnswerAlike() {
    Responses responses = new Responses(ONE);
    responses.of("A").times(3, 5).add(1).of("B").add(5).times(3, 1).of("C").times(4, 5);
    responses.of("D").times(2, 1).of("E").times(2, 5);

    Interval.Shown ci = (Interval.Shown) responses.assess().items().get("i1").agreeCi();

    assertThat(ci.low()).isCloseTo(0.202633513871807, within(1e-9));
    assertThat(ci.high()).isCloseTo(0.916181954099466, within(1e-9));
  }

  @Test
  void poolsSharesOfADimensionOverAllItsAnswers() {
    DimensionResult result =
        new Responses(TestRubrics.ofItems(2))
            .of("A")
            .times(4, 5, 3)
            .of("B")
            .add(1, 2)
            .assess()
            .dimensions()
            .get("only");

    assertThat(result.answers()).isEqualTo(Figure.of(10));
    assertThat(result.agree()).isEqualTo(Figure.of(.4));
    assertThat(result.disagree()).isEqualTo(Figure.of(.2));
  }

  @Test
  void findsTheQuadrantByThePolesInTheirOwnDirection() {
    ShiftResult shift =
        new Responses(HARBOR)
            .times(4, 5, 5, 1, 4, 4, 4, 2)
            .times(4, 4, 4, 2, 5, 5, 5, 1)
            .assess(Unit.RESPONDENT)
            .shifts()
            .get("joining");

    assertThat(shift.quadrant()).contains(Quadrant.IN_TRANSITION);
    assertThat(shift.quadrantsInReach()).containsExactly(Quadrant.IN_TRANSITION);
    // (1 - 1 + .75) / 2 and (1 - .75 + 1) / 2
    assertThat(shift.measure().index()).isEqualTo(Figure.of(50));
  }

  @Test
  void keepsTheRubricsOrder() {
    WaveResult wave = new Responses(HARBOR).times(6, 3, 3, 3, 3, 3, 3, 3, 1, 1, 1).assess();

    assertThat(wave.dimensions().keySet()).containsExactly("alone", "together", "open", "kept");
    assertThat(wave.domains().keySet()).containsExactly("ways", "trust");
    assertThat(wave.lenses().get("lever").keySet()).containsExactly("money", "skills");
    assertThat(wave.items().keySet()).startsWith("alone-1", "alone-2").endsWith("kept-1");
  }
}
