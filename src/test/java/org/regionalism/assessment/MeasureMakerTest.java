package org.regionalism.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionalism.Responses.BLANK;
import static org.regionalism.Responses.NOT_APPLICABLE;
import static org.regionalism.assessment.Figures.assertEnds;
import static org.regionalism.assessment.Figures.assertFigure;

import org.junit.jupiter.api.Test;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Unit;

/** Headline figures worked by hand. */
class MeasureMakerTest {

  private static final Rubric ONE = TestRubrics.ofItems(1);
  private static final Rubric THREE = TestRubrics.ofItems(3);

  private static Measure only(WaveResult wave) {
    return wave.dimensions().get("only").measure();
  }

  @Test
  void namesNoIntervalAndNoBandWithoutVariance() {
    Measure measure = only(new Responses(ONE).times(8, 4).assess());

    assertFigure(measure.mean(), 4);
    assertFigure(measure.sd(), 0);
    assertThat(measure.ci()).isEqualTo(Interval.missing(Reason.NO_VARIANCE));
    assertThat(measure.indexCi()).isEqualTo(Interval.missing(Reason.NO_VARIANCE));
    assertThat(measure.goalCi()).isEqualTo(Interval.missing(Reason.NO_VARIANCE));
    assertThat(measure.bandsInReach()).isEmpty();
    assertThat(measure.band()).isEmpty();
    assertFigure(measure.index(), 75);
  }

  @Test
  void findsNoVarianceInWhatRoundingLeaves() {
    // Every organization's mean position is exactly 1/3, of 1/3 alone or of 0 and 2/3.
    Rubric rubric = TestRubrics.ofItems(3, "100%");
    Responses responses = new Responses(rubric);
    for (String name : new String[] {"A", "B", "C"}) {
      responses.of(name).times(2, 2, 2, 3);
    }
    for (String name : new String[] {"D", "E"}) {
      responses.of(name).add(1, 1, 1).add(3, 4, 4);
    }

    Measure measure = only(responses.assess());

    assertFigure(measure.index(), 100 / 3.0);
    assertFigure(measure.sd(), 0);
    assertThat(measure.indexCi()).isEqualTo(Interval.missing(Reason.NO_VARIANCE));
    assertThat(measure.bandsInReach()).isEmpty();
  }

  @Test
  void saysTooFewOfOneRespondent() {
    WaveResult wave = new Responses(ONE).of("A").add(4).assess();
    Measure measure = only(wave);

    assertFigure(measure.mean(), 4);
    assertThat(measure.sd()).isEqualTo(Figure.missing(Reason.TOO_FEW));
    assertThat(measure.ci()).isEqualTo(Interval.missing(Reason.TOO_FEW));
    assertThat(measure.bandsInReach()).isEmpty();
    assertThat(wave.items().get("i1").sd()).isEqualTo(Figure.missing(Reason.TOO_FEW));
  }

  @Test
  void hasNoFigureWhereNothingApplies() {
    WaveResult wave = new Responses(ONE).of("A").times(7, NOT_APPLICABLE).assess();
    Measure measure = only(wave);

    assertThat(wave.respondents()).isEqualTo(7);
    assertFigure(measure.n(), 0);
    assertFigure(measure.organizations(), 0);
    assertThat(measure.mean()).isEqualTo(Figure.missing(Reason.NO_ANSWERS));
    assertThat(measure.goalIndex()).isEqualTo(Figure.missing(Reason.NO_ANSWERS));
    assertThat(measure.indexCi()).isEqualTo(Interval.missing(Reason.NO_ANSWERS));
    DimensionResult dimension = wave.dimensions().get("only");
    assertThat(dimension.agree()).isEqualTo(Figure.missing(Reason.NO_ANSWERS));
    assertThat(dimension.leanAgree()).isEqualTo(Figure.missing(Reason.NO_ANSWERS));
    assertThat(dimension.split()).isFalse();
    assertThat(wave.overall()).isEqualTo(measure);
  }

  @Test
  void scoresADimensionOfWhichEveryoneMissesOneItem() {
    WaveResult wave = new Responses(THREE).times(3, 5, 4).times(3, 3, 2, BLANK).assess();

    assertFigure(only(wave).mean(), 3.5);
    ItemResult missed = wave.items().get("i3");
    assertFigure(missed.n(), 0);
    assertThat(missed.mean()).isEqualTo(Figure.missing(Reason.NO_ANSWERS));
    assertThat(missed.sd()).isEqualTo(Figure.missing(Reason.NO_ANSWERS));
    assertThat(missed.agree()).isEqualTo(Figure.missing(Reason.NO_ANSWERS));
    assertThat(missed.agreeCi()).isEqualTo(Interval.missing(Reason.NO_ANSWERS));
    assertThat(missed.counts().orElseThrow()).containsExactly(0, 0, 0, 0, 0);
  }

  @Test
  void leavesOutWhoAnsweredTooLittle() {
    WaveResult wave = new Responses(THREE).times(6, 3, 3, 3).times(4, 5).assess();

    assertThat(wave.respondents()).isEqualTo(10);
    assertFigure(only(wave).n(), 6);
    assertFigure(only(wave).mean(), 3);
    // Items count every answer all the same.
    assertFigure(wave.items().get("i1").n(), 10);
    assertFigure(wave.items().get("i1").mean(), 3.8);
    assertFigure(wave.dimensions().get("only").answers(), 22);
  }

  @Test
  void hasIndexesAloneWhereScalesAreMixed() {
    WaveResult wave =
        new Responses(TestRubrics.harbor())
            .in("", "")
            .times(3, 1, 1, 5, 5, 5, 5, 1, 3, 3, 1)
            .times(3, 1, 1, 5, 3, 3, 3, 3, 0, 0, 5)
            .assess();

    Measure trust = wave.domains().get("trust");
    assertThat(trust.mean()).isEqualTo(Figure.missing(Reason.MIXED_SCALES));
    assertThat(trust.sd()).isEqualTo(Figure.missing(Reason.MIXED_SCALES));
    assertThat(trust.ci()).isEqualTo(Interval.missing(Reason.MIXED_SCALES));
    assertThat(trust.pooledMean()).isEqualTo(Figure.missing(Reason.MIXED_SCALES));
    assertThat(trust.hubEffect()).isEqualTo(Figure.missing(Reason.MIXED_SCALES));
    assertFigure(trust.index(), 50);
    assertThat(wave.overall().mean()).isEqualTo(Figure.missing(Reason.MIXED_SCALES));
    // (3 * ways + trust) / 4, ways = (1 + 1) / 2 and (1 + .5) / 2
    assertFigure(wave.overall().index(), 100 * (3 * .875 + .5) / 4);
    Measure ways = wave.domains().get("ways");
    assertFigure(ways.mean(), 1 + 4 * .875);
    assertFigure(ways.index(), 87.5);
  }

  @Test
  void readsAwayDimensionsInTheirOwnDirectionAndTowardTheGoal() {
    WaveResult wave =
        new Responses(TestRubrics.harbor())
            .times(3, 5, 5, 1)
            .times(3, 5, 4, 2)
            .assess(Unit.RESPONDENT);

    DimensionResult alone = wave.dimensions().get("alone");
    // positions 1 and (4 + 3 + 3) / 12
    assertFigure(alone.measure().index(), 100 * (1 + 10 / 12.0) / 2);
    assertFigure(alone.measure().goalIndex(), 100 - 100 * (1 + 10 / 12.0) / 2);
    Interval.Shown ci = (Interval.Shown) alone.measure().indexCi();
    assertEnds(alone.measure().goalCi(), 100 - ci.high(), 100 - ci.low());
    assertThat(alone.measure().bandsInReach()).containsExactly("low");
    // Agreeing with what points away is agreeing.
    assertFigure(alone.agree(), 1);
    assertFigure(alone.leanAgree(), 1);
  }
}
