package org.regionalism.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionalism.assessment.Figures.assertFigure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.rubric.Crosswalk;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Unit;
import org.regionalism.tally.ScoringPlan;
import org.regionalism.tally.Tallies;

class SinceAssessorTest {

  private static final Rubric ONE = TestRubrics.ofItems(1);
  private static final Rubric TWO = TestRubrics.ofItems(2);

  private static Responses six(Rubric rubric, int... answers) {
    Responses responses = new Responses(rubric);
    for (int i = 0; i < answers.length; i++) {
      responses.of("ABCDEFGH".substring(i, i + 1)).times(2, answers[i]);
    }
    return responses;
  }

  private static Change since(EarlierWave earlier, Rubric rubric, Responses now) {
    CommonGround ground = CommonGround.of(rubric, earlier);
    Tallies tallies = new Tallies(new ScoringPlan(rubric, ground.items()));
    now.list().forEach(tallies);
    Assessor assessor = new Assessor(rubric, Responses.settings(Unit.ORGANIZATION));
    return assessor.since(earlier, ground, tallies, now.assess()).orElseThrow();
  }

  private static Crosswalk crosswalk(
      Map<String, String> renamed, List<String> reworded, List<String> added) {
    return new Crosswalk(Optional.empty(), "0.9.0", renamed, reworded, List.of(), added);
  }

  @Test
  void comparesUnitsByMeanDeviationAndNumberAlone() {
    EarlierWave earlier = EarlierWaves.of(ONE, six(ONE, 1, 2, 3, 2, 2).assess());
    Change change = since(earlier, ONE, six(ONE, 2, 3, 4, 4, 2));

    // Both have variance: .5 and 1, over five; so the error is the root of .3, and by
    // Satterthwaite the degrees of freedom are .09 / (.01/4 + .04/4) = 7.2
    Movement movement = change.overall();
    assertThat(change.method()).isEqualTo(ChangeMethod.UNPAIRED);
    assertThat(change.ground().since()).contains(earlier);
    assertThat(change.ground().items()).isEmpty();
    assertFigure(movement.difference(), 1);
    assertFigure(movement.indexDifference(), 25);
    assertThat(movement.pairs()).isEqualTo(Figure.missing(Reason.UNPAIRED));
    double half = 2.3513 * Math.sqrt(.3);
    Interval.Shown ends = (Interval.Shown) movement.ci();
    assertThat(ends.high() - ends.low()).isCloseTo(2 * half, within(2e-3));
  }

  private static org.assertj.core.data.Offset<Double> within(double by) {
    return org.assertj.core.api.Assertions.within(by);
  }

  @Test
  void findsTheDeviationInAnIntervalThatIsNotCut() {
    WaveResult wave = six(ONE, 1, 2, 3, 2, 2).assess();
    EarlierFigure told = EarlierWaves.of(ONE, wave).overall();
    EarlierFigure untold =
        new EarlierFigure(
            told.units(), told.index(), Figure.missing(Reason.MIXED_SCALES), told.indexCi());

    assertThat(untold.sample().orElseThrow().variance())
        .isCloseTo(told.sample().orElseThrow().variance(), within(1e-12));
    assertThat(
            new EarlierFigure(
                    told.units(),
                    told.index(),
                    Figure.missing(Reason.MIXED_SCALES),
                    Interval.of(0, 100))
                .sample())
        .isEmpty();
  }

  @Test
  void keepsTheReasonOfWhatTheEarlierReportDidNotShow() {
    EarlierWave told = EarlierWaves.of(ONE, six(ONE, 1, 2, 3, 2, 2).assess());
    Figure withheld = Figure.missing(Reason.WITHHELD);
    EarlierFigure nothing =
        new EarlierFigure(withheld, withheld, withheld, Interval.missing(Reason.WITHHELD));
    EarlierWave earlier =
        new EarlierWave(
            told.file(),
            told.sha256(),
            told.rubric(),
            told.version(),
            told.rules(),
            told.crosswalk(),
            told.consortium(),
            told.wave(),
            told.date(),
            told.unit(),
            nothing,
            told.domains(),
            told.shifts(),
            told.dimensions(),
            told.groups(),
            told.unasked(),
            told.exports());
    Change change = since(earlier, ONE, six(ONE, 2, 3, 4, 4, 2));

    assertThat(change.overall()).isEqualTo(Movement.missing(Reason.WITHHELD));
    assertThat(change.dimensions().get("only").verdict()).isEmpty();
    assertFigure(change.dimensions().get("only").difference(), 1);
  }

  @Test
  void leavesOutWhatWasAddedSince() {
    EarlierWave earlier =
        EarlierWaves.of(
            ONE, six(ONE, 1, 2, 3, 2, 2).assess(), crosswalk(Map.of(), List.of(), List.of("i2")));
    Responses now = new Responses(TWO);
    for (String name : List.of("A", "B", "C", "D", "E")) {
      now.of(name).add(3, 5).add(4, 5);
    }
    Change change = since(earlier, TWO, now);

    assertThat(change.ground().items()).contains(List.of("i1"));
    // 3.5 over the first item alone, less 2
    assertFigure(change.dimensions().get("only").difference(), 1.5);
    assertFigure(change.ground().results().get(0).overall().mean(), 3.5);
  }

  @Test
  void followsItemsThatWereRenamed() {
    Rubric renamed = TestRubrics.read(RENAMED);
    EarlierWave earlier =
        EarlierWaves.of(
            ONE,
            six(ONE, 1, 2, 3, 2, 2).assess(),
            crosswalk(Map.of("i1", "first"), List.of(), List.of()));

    assertFigure(since(earlier, renamed, six(renamed, 2, 3, 4, 4, 2)).overall().difference(), 1);
  }

  @Test
  void comparesNothingThatWasReworded() {
    EarlierWave earlier =
        EarlierWaves.of(
            ONE, six(ONE, 1, 2, 3, 2, 2).assess(), crosswalk(Map.of(), List.of("i1"), List.of()));
    Change change = since(earlier, ONE, six(ONE, 2, 3, 4, 4, 2));

    assertThat(change.overall()).isEqualTo(Movement.missing(Reason.OTHER_ITEMS));
    assertThat(change.dimensions().get("only")).isEqualTo(Movement.missing(Reason.OTHER_ITEMS));
    assertThat(change.ground().items()).contains(List.of());
  }

  @Test
  void comparesNoDimensionThatLostAnItem() {
    EarlierWave earlier =
        EarlierWaves.of(
            TWO, six(TWO, 1, 2, 3, 2, 2).assess(), crosswalk(Map.of(), List.of(), List.of()));

    assertThat(since(earlier, ONE, six(ONE, 2, 3, 4, 4, 2)).overall())
        .isEqualTo(Movement.missing(Reason.OTHER_ITEMS));
  }

  @Test
  void comparesNoItemThatIsKeyedOrWeighedInAnotherWay() {
    EarlierWave earlier = EarlierWaves.of(ONE, six(ONE, 1, 2, 3, 2, 2).assess());
    Rubric turned = TestRubrics.read(RENAMED.replace("id: first", "id: i1, keying: reverse"));
    Rubric heavy = TestRubrics.read(RENAMED.replace("id: first", "id: i1, weight: 2"));
    Rubric away =
        TestRubrics.read(
            RENAMED
                .replace("id: first", "id: i1")
                .replace("id: only", "id: only, direction: away"));

    for (Rubric other : List.of(turned, heavy, away)) {
      assertThat(since(earlier, other, six(other, 2, 3, 4, 4, 2)).overall())
          .isEqualTo(Movement.missing(Reason.OTHER_ITEMS));
    }
  }

  private static final String RENAMED =
      """
      scoring: {min-answered: 50%}
      domains: [{id: whole, title: Whole, dimensions: [{id: only, title: Only, items: [{id: first, text: First}]}]}]
      attributes: {organization: {}}
      """;

  @Test
  void comparesPeopleWhereTheEarlierWaveCountedThem() {
    EarlierWave earlier = EarlierWaves.of(ONE, new Responses(ONE).times(4, 1).times(4, 3).assess());
    Responses now = six(ONE, 2, 3, 4, 4, 2).of("A").times(10, 5);

    assertThat(earlier.unit()).isEqualTo(Unit.RESPONDENT);
    assertFigure(since(earlier, ONE, now).overall().difference(), 80 / 20.0 - 2);
  }
}
