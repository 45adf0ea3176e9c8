package org.regionalism.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Reason;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Unit;

class DoubtTest {

  private final Rubric rubric = ExampleRubric.shipped();
  private final Measures plenty = new Measures(rubric, 43, 9);
  private final Measures fewOrganizations = new Measures(rubric, 43, 4);

  @Test
  void hasNoDoubtAboutOneBandWithEnoughBehindIt() {
    assertThat(Doubt.of(plenty.of(60, 52, 68), Unit.ORGANIZATION)).isEqualTo(Doubt.NONE);
  }

  @Test
  void doubtsWhereSeveralBandsAreInReach() {
    assertThat(Doubt.of(plenty.of(50, 45, 55), Unit.ORGANIZATION)).isEqualTo(Doubt.SEVERAL_BANDS);
  }

  @Test
  void doubtsFewerThanFiveOfWhatCountsOnce() {
    Measure measure = fewOrganizations.of(60, 52, 68);
    assertThat(Doubt.of(measure, Unit.ORGANIZATION)).isEqualTo(Doubt.FEW);
    assertThat(Doubt.of(measure, Unit.RESPONDENT)).isEqualTo(Doubt.NONE);
  }

  @Test
  void doubtsWithoutAnInterval() {
    assertThat(Doubt.of(plenty.withoutInterval(60, Reason.NO_VARIANCE), Unit.ORGANIZATION))
        .isEqualTo(Doubt.NO_INTERVAL);
  }

  @Test
  void saysThatAFigureIsNotShown() {
    assertThat(Doubt.of(Measure.missing(Reason.WITHHELD), Unit.ORGANIZATION))
        .isEqualTo(Doubt.HIDDEN);
  }

  @Test
  void tellsWhatNobodyAnsweredFromWhatFewDid() {
    Measure nobody = Measure.missing(Reason.NO_ANSWERS);
    assertThat(Doubt.of(nobody, Unit.ORGANIZATION)).isEqualTo(Doubt.UNANSWERED);
    assertThat(Doubt.of(nobody, Unit.RESPONDENT)).isEqualTo(Doubt.UNANSWERED);
  }
}
