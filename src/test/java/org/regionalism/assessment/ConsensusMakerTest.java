package org.regionalism.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionalism.assessment.Figures.assertFigure;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.regionalism.TestRubrics;
import org.regionalism.response.LevelRating;
import org.regionalism.rubric.Quadrant;
import org.regionalism.rubric.Rubric;

/** Worked by hand. The domain "ways" weighs 3 and "trust" 1; "alone" points away. */
class ConsensusMakerTest {

  private static final Rubric HARBOR = TestRubrics.harbor();

  private static LevelRating level(int level) {
    return new LevelRating(level, "", "", "");
  }

  private static Consensus of(Map<String, Integer> levels) {
    Map<String, LevelRating> ratings = new java.util.HashMap<>();
    levels.forEach((id, level) -> ratings.put(id, level(level)));
    return ConsensusFixture.of(HARBOR, ratings);
  }

  @Test
  void mapsLevelsToIndexesInTheirOwnDirection() {
    Consensus consensus = of(Map.of("alone", 2, "together", 4, "open", 5, "kept", 1));

    assertFigure(consensus.dimensions().get("alone").index(), 25);
    assertFigure(consensus.dimensions().get("alone").goalIndex(), 75);
    assertFigure(consensus.dimensions().get("together").index(), 75);
    assertFigure(consensus.dimensions().get("open").index(), 100);
    assertFigure(consensus.dimensions().get("kept").index(), 0);
    assertThat(consensus.levels().keySet()).containsExactly("alone", "together", "open", "kept");
  }

  @Test
  void sumsUpTowardTheGoal() {
    Consensus consensus = of(Map.of("alone", 2, "together", 5, "open", 5, "kept", 2));

    // 75 and 100; 100 and 25; three times the first and once the second
    assertFigure(consensus.shifts().get("joining").measure().index(), 87.5);
    assertFigure(consensus.domains().get("ways"), 87.5);
    assertFigure(consensus.domains().get("trust"), 62.5);
    assertFigure(consensus.overall(), (3 * 87.5 + 62.5) / 4);
  }

  private static void assertFigure(Measure measure, double expected) {
    Figures.assertFigure(measure.index(), expected);
    Figures.assertFigure(measure.goalIndex(), expected);
  }

  private static void assertFigure(Figure figure, double expected) {
    Figures.assertFigure(figure, expected);
  }

  @Test
  void namesTheOneQuadrantThatWasAgreedOn() {
    ShiftResult shift = of(Map.of("alone", 3, "together", 2)).shifts().get("joining");

    assertThat(shift.quadrant()).contains(Quadrant.REGIONAL);
    assertThat(shift.quadrantsInReach()).containsExactly(Quadrant.REGIONAL);
  }

  @Test
  void sumsUpWhereHalfOfADomainHasALevel() {
    Consensus consensus = of(Map.of("alone", 1, "open", 3));

    assertFigure(consensus.domains().get("ways"), 100);
    assertFigure(consensus.domains().get("trust"), 50);
    assertFigure(consensus.overall(), (3 * 100.0 + 50) / 4);
    assertThat(consensus.shifts().get("joining").measure()).isEqualTo(Measure.notAgreed());
    assertThat(consensus.shifts().get("joining").quadrant()).isEmpty();
    assertThat(consensus.shifts().get("joining").quadrantsInReach()).isEmpty();
  }

  @Test
  void sumsNothingUpWhereADomainHasNone() {
    Consensus consensus = of(Map.of("alone", 1));

    assertThat(consensus.domains().get("trust")).isEqualTo(Measure.notAgreed());
    assertThat(consensus.overall()).isEqualTo(Measure.notAgreed());
  }

  @Test
  void hasNoPeopleNoIntervalAndNoBand() {
    Measure measure = of(Map.of("together", 4)).dimensions().get("together");

    assertThat(List.of(measure.n(), measure.organizations(), measure.mean(), measure.sd()))
        .containsOnly(Figure.missing(Reason.CONSENSUS));
    assertThat(List.of(measure.ci(), measure.indexCi(), measure.goalCi()))
        .containsOnly(Interval.missing(Reason.CONSENSUS));
    assertThat(measure.bandsInReach()).isEmpty();
  }

  @Test
  void leavesTheSurveyAsItIs() {
    Consensus consensus = of(Map.of("together", 4));
    WaveResult agreed =
        WaveResult.agreed("fall", org.regionalism.rubric.Unit.RESPONDENT, consensus);

    assertThat(agreed.isSurvey()).isFalse();
    assertThat(agreed.overall()).isEqualTo(consensus.overall());
    assertThat(agreed.dimensions().get("together").measure())
        .isEqualTo(consensus.dimensions().get("together"));
    assertThat(agreed.items()).isEmpty();
    assertThat(agreed.with(consensus)).isEqualTo(agreed);
  }
}
