package org.regionalism.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionalism.Responses.NOT_APPLICABLE;
import static org.regionalism.assessment.Figures.assertEnds;
import static org.regionalism.assessment.Figures.assertFigure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.rubric.Unit;

/** Groups against the rest, worked by hand; quantiles and p of t from SciPy. */
class GapMakerTest {

  private final Responses responses = new Responses(TestRubrics.ofItems(1));

  /** Organizations of one person each. */
  private void organizations(String sector, String name, int... answers) {
    responses.in(sector);
    for (int i = 0; i < answers.length; i++) {
      responses.of(name + i).add(answers[i]);
    }
  }

  private List<Gap> gaps(Unit unit) {
    return responses.assess(unit).gaps();
  }

  private GapMeasure only(String value, Unit unit) {
    return gaps(unit).stream()
        .filter(gap -> gap.value().equals(value))
        .map(gap -> Objects.requireNonNull(gap.dimensions().get("only")))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void testsMeansOverOrganizations() {
    organizations("a", "A", 5, 5, 4, 4, 4);
    organizations("b", "B", 1, 2, 2, 3, 2);
    // More people of the same organizations, who answer as they do, change nothing.
    responses.in("a").of("A0").times(4, 5).of("A1").times(4, 5);
    responses.of("A2").add(4).of("A3").add(4).of("A4").add(4);

    assertThat(gaps(Unit.ORGANIZATION)).extracting(Gap::value).containsExactly("a");
    GapMeasure gap = only("a", Unit.ORGANIZATION);
    // Positions: means .85 and .25, variances .01875 and .03125 over five each, so that the error
    // is .1 with .01^2 / ((.00375^2 + .00625^2) / 4) = 7.5294 degrees of freedom.
    assertThat(gap.unit()).isEqualTo(Unit.ORGANIZATION);
    assertFigure(gap.difference(), 2.4);
    assertFigure(gap.indexDifference(), 60);
    assertEnds(gap.indexCi(), 60 - 10 * 2.3313336192126353, 60 + 10 * 2.3313336192126353);
    assertEnds(gap.ci(), 2.4 - .4 * 2.3313336192126353, 2.4 + .4 * 2.3313336192126353);
    assertFigure(gap.p(), 0.00040972090793284715);
    assertThat(gap.sides()).isEqualTo(new GapMeasure.Sides(16, 5, 5, 5, true, true, List.of()));
    assertFigure(
        Objects.requireNonNull(gaps(Unit.ORGANIZATION).get(0).domains().get("whole"))
            .indexDifference(),
        60);
  }

  @Test
  void takesTheDifferenceOfPeopleWhereOrganizationsAreFew() {
    organizations("a", "A", 5, 5, 4, 4);
    organizations("b", "B", 1, 2, 2, 3, 2);
    responses.in("a").of("A0").times(4, 5);

    GapMeasure gap = only("a", Unit.ORGANIZATION);
    // 6 of 5 and 2 of 4 against 10 over five people.
    assertThat(gap.unit()).isEqualTo(Unit.RESPONDENT);
    assertFigure(gap.difference(), 38 / 8.0 - 2);
    assertThat(gap.ci()).isEqualTo(Interval.missing(Reason.TOO_FEW));
    assertThat(gap.p()).isEqualTo(Figure.missing(Reason.TOO_FEW));
    // Where people count, eight and five are enough.
    assertThat(only("a", Unit.RESPONDENT).p()).isInstanceOf(Figure.Shown.class);
    assertFigure(only("a", Unit.RESPONDENT).difference(), 38 / 8.0 - 2);
  }

  @Test
  void comparesWithAllOthersAlsoThoseWhoGaveNoValue() {
    organizations("a", "A", 5, 5);
    organizations("b", "B", 1, 1);
    organizations("c", "C", 3, 3);
    organizations("", "D", 4, 4);

    assertThat(gaps(Unit.ORGANIZATION)).extracting(Gap::value).containsExactly("a", "b", "c");
    assertFigure(only("a", Unit.ORGANIZATION).difference(), 5 - 16 / 6.0);
    assertFigure(only("c", Unit.ORGANIZATION).difference(), 3 - 20 / 6.0);
  }

  @Test
  void comparesNothingWhereOneValueIsGiven() {
    organizations("a", "A", 5, 4, 3);
    organizations("", "B", 1, 2, 3);
    assertThat(gaps(Unit.ORGANIZATION)).isEmpty();
  }

  @Test
  void countsAnOrganizationOnBothSidesWithItsPeopleOfEach() {
    for (int i = 0; i < 5; i++) {
      responses.of("A" + i).in("a").add(5).add(3).in("b").add(i == 0 ? 1 : 2);
    }
    GapMeasure gap = only("a", Unit.ORGANIZATION);
    // Four in every organization; 1, 2, 2, 2, 2.
    assertThat(gap.unit()).isEqualTo(Unit.ORGANIZATION);
    assertFigure(gap.difference(), 4 - 1.8);
    assertThat(gap.sides()).isEqualTo(new GapMeasure.Sides(10, 5, 5, 5, true, true, List.of()));
  }

  @Test
  void leavesNoOrganizationToBeSolvedFromTests() {
    organizations("a", "A", 5, 4, 5, 4, 5, 4);
    organizations("b", "B", 1, 2, 1, 2, 1);
    responses.in("c").of("C").add(3).add(4).add(3).add(3).add(4);
    // With both means over organizations and that of all, C's would be known.
    assertThat(only("a", Unit.ORGANIZATION).unit()).isEqualTo(Unit.ORGANIZATION);
    assertThat(only("b", Unit.ORGANIZATION).unit()).isEqualTo(Unit.RESPONDENT);
    assertFigure(only("b", Unit.ORGANIZATION).difference(), 7 / 5.0 - 44 / 11.0);

    // With another one, there are two to be found from their mean and their standard deviation.
    responses.of("D").times(5, 2).of("E").times(5, 4);
    assertThat(only("b", Unit.ORGANIZATION).unit()).isEqualTo(Unit.RESPONDENT);
    responses.of("F").times(5, 3);
    assertThat(only("b", Unit.ORGANIZATION).unit()).isEqualTo(Unit.ORGANIZATION);
  }

  @Test
  void makesNoTestFromWhichTheOneOfAnotherSizeWouldBeSolved() {
    organizations("a", "A", 5, 4, 5, 4, 5);
    organizations("b", "B", 1, 2, 1, 2, 1);
    responses.in("a").of("A0").times(6, 2);
    // 5 · the mean over organizations less that over people's sum leaves A0 alone.
    assertThat(only("a", Unit.ORGANIZATION).unit()).isEqualTo(Unit.RESPONDENT);
    responses.of("A1").times(6, 3).of("A2").add(1).of("A3").add(1).of("A4").add(1);
    assertThat(only("a", Unit.ORGANIZATION).unit()).isEqualTo(Unit.ORGANIZATION);
  }

  @Test
  void makesNoTestWithoutVariance() {
    organizations("a", "A", 5, 5, 5, 5, 5);
    organizations("b", "B", 1, 1, 1, 1, 1);
    GapMeasure gap = only("a", Unit.ORGANIZATION);
    assertFigure(gap.difference(), 4);
    assertThat(gap.p()).isEqualTo(Figure.missing(Reason.NO_VARIANCE));
    assertThat(gap.ci()).isEqualTo(Interval.missing(Reason.NO_VARIANCE));
    assertThat(gap.sides().othersVary()).isFalse();
  }

  @Test
  void hasNoGapWhereOneSideAnsweredNothing() {
    organizations("a", "A", NOT_APPLICABLE, NOT_APPLICABLE);
    organizations("b", "B", 1, 2);
    assertThat(only("a", Unit.ORGANIZATION)).isEqualTo(GapMeasure.missing(Reason.NO_ANSWERS));
  }

  @Test
  void hasNoDifferenceInUnitsOfScalesThatDiffer() {
    Responses mixed = new Responses(TestRubrics.harbor());
    for (int i = 0; i < 6; i++) {
      int[] answers = {1, 2, 3, 4, 5, 1, 2, i % 4, 2, 1 + i % 5};
      mixed.of("O" + i).in(i < 3 ? "education" : "government", "").add(answers);
    }
    Map<String, GapMeasure> domains = mixed.assess().gaps().get(0).domains();
    GapMeasure trust = Objects.requireNonNull(domains.get("trust"));
    assertThat(trust.difference()).isEqualTo(Figure.missing(Reason.MIXED_SCALES));
    // Open: (0, 1, 2, 3, 0, 1 and 2) / 6; kept: (0, 1, 2, 3, 4, 0) / 4. The first three against
    // the rest: (2 + 3 + 4) / 18 and (0 + 1 + 2) / 12, against (5 + 2 + 3) / 18 and (3 + 4) / 12.
    assertFigure(trust.indexDifference(), 100 * (9 / 18.0 + 3 / 12.0 - 10 / 18.0 - 7 / 12.0) / 2);
  }

  @Test
  void adjustsOverAllGapsOfAnAttribute() {
    GapMeasure hundredth = Gaps.measure(3, Figure.of(.01));
    GapMeasure fifth = Gaps.measure(3, Figure.of(.2));
    GapMeasure none = Gaps.measure(3, Figure.missing(Reason.TOO_FEW));
    List<Gap> gaps =
        Gap.adjusted(
            List.of(
                new Gap("sector", "a", Map.of("x", fifth), Map.of("y", none)),
                new Gap("sector", "b", Map.of("x", hundredth), Map.of("y", fifth))));

    // .01 · 3 / 1, and .2 · 3 / 3.
    assertFigure(Objects.requireNonNull(gaps.get(1).dimensions().get("x")).adjustedP(), .03);
    assertFigure(Objects.requireNonNull(gaps.get(0).dimensions().get("x")).adjustedP(), .2);
    assertFigure(Objects.requireNonNull(gaps.get(1).domains().get("y")).adjustedP(), .2);
    assertThat(gaps.get(0).domains().get("y")).isEqualTo(none);
    assertThat(Objects.requireNonNull(gaps.get(1).dimensions().get("x")).isReal()).isTrue();
    assertThat(Objects.requireNonNull(gaps.get(0).dimensions().get("x")).isReal()).isFalse();
  }
}
