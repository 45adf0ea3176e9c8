package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.assessment.DimensionResult;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.ItemResult;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.WaveResult;
import org.regionalism.rubric.Rubric;

class MeasureDisclosureTest {

  private static final int K = 5;
  private static final Rubric TWO = TestRubrics.ofItems(2, "100%");
  private static final Figure WITHHELD = Figure.missing(Reason.WITHHELD);

  private final Responses responses = new Responses(TWO);

  private Measure measure(WaveResult wave) {
    return new MeasureDisclosure(K, wave).measure(raw(wave).measure());
  }

  private DimensionResult dimension(WaveResult wave) {
    return new MeasureDisclosure(K, wave).dimension(raw(wave), List.copyOf(wave.items().values()));
  }

  private static DimensionResult raw(WaveResult wave) {
    return wave.dimensions().get("only");
  }

  private static ItemResult item(WaveResult wave, String id) {
    return new MeasureDisclosure(K, wave).item(wave.items().get(id));
  }

  @Test
  void showsNothingOfFewerPeopleThanTheThreshold() {
    WaveResult wave = responses.times(4, 2, 3).times(9, 3).assess();

    assertThat(measure(wave)).isEqualTo(Measure.missing(Reason.WITHHELD));
    assertThat(dimension(wave)).isEqualTo(DimensionResult.missing(Reason.WITHHELD));
    assertThat(item(wave, "i2")).isEqualTo(ItemResult.missing(Reason.WITHHELD));
    assertThat(item(wave, "i1")).isEqualTo(wave.items().get("i1"));
  }

  @Test
  void showsAllOfTenPeopleOrMore() {
    WaveResult wave = responses.times(5, 2, 3).times(5, 5, 5).assess();

    assertThat(measure(wave)).isEqualTo(raw(wave).measure());
    assertThat(dimension(wave)).isEqualTo(raw(wave));
    assertThat(item(wave, "i2")).isEqualTo(wave.items().get("i2"));
    assertThat(item(wave, "i2").counts()).isPresent();
  }

  @Test
  void saysThatNobodyIsScoredWhereNobodyIs() {
    for (int i = 0; i < 6; i++) {
      responses.of("Org " + i).times(2, Responses.BLANK, Responses.BLANK);
    }
    WaveResult wave = responses.assess();

    assertThat(measure(wave)).isEqualTo(raw(wave).measure());
  }

  @Test
  void showsFiguresFromTheThresholdOn() {
    WaveResult wave = responses.times(2, 2, 3).times(3, 5, 5).assess();

    assertThat(measure(wave)).isEqualTo(raw(wave).measure());
    assertThat(dimension(wave).measure().n()).isEqualTo(Figure.of(5));
    assertThat(item(wave, "i2").n()).isEqualTo(Figure.of(5));
  }

  @Test
  void showsThatNobodyOfTenDisagrees() {
    WaveResult wave = responses.times(5, 4, 4).times(5, 5, 5).assess();

    assertThat(dimension(wave).disagree()).isEqualTo(Figure.of(0));
    assertThat(dimension(wave).agree()).isEqualTo(Figure.of(1));
  }

  @ParameterizedTest
  @CsvSource({"9, false", "10, true"})
  void showsCountsOfSingleAnswersFromTenPeople(int people, boolean shown) {
    WaveResult wave = responses.times(3, 2, 3).times(people - 3, 4, 5).assess();

    assertThat(item(wave, "i1").counts().isPresent()).isEqualTo(shown);
    assertThat(item(wave, "i1").mean().number()).isPresent();
  }

  @Test
  void writesSharesOfFewPeopleAsBoundsWhereTheyAreNearNothingOrAll() {
    WaveResult wave = responses.times(7, 5, 5).add(1, 5).assess();

    ItemResult item = item(wave, "i1");
    assertThat(item.agree()).isEqualTo(Figure.missing(Reason.ALL_BUT_ONE));
    assertThat(item.disagree()).isEqualTo(Figure.missing(Reason.AT_MOST_ONE));
    assertThat(item.agreeCi()).isEqualTo(Interval.missing(Reason.WITHHELD));
    assertThat(item.mean().number()).isPresent();
    DimensionResult dimension = dimension(wave);
    assertThat(dimension.agree()).isEqualTo(Figure.missing(Reason.ALL_BUT_ONE));
    assertThat(dimension.disagree()).isEqualTo(Figure.missing(Reason.AT_MOST_ONE));
    assertThat(dimension.leanAgree()).isEqualTo(Figure.missing(Reason.ALL_BUT_ONE));
    assertThat(dimension.leanDisagree()).isEqualTo(Figure.missing(Reason.AT_MOST_ONE));
  }

  @Test
  void showsSharesOfFewPeopleThatAreNot() {
    WaveResult wave = responses.times(5, 5, 5).times(3, 1, 1).assess();

    assertThat(item(wave, "i1").agree()).isEqualTo(Figure.of(5 / 8.0));
    assertThat(item(wave, "i1").agreeCi()).isEqualTo(wave.items().get("i1").agreeCi());
    assertThat(dimension(wave).leanDisagree()).isEqualTo(Figure.of(3 / 8.0));
  }

  @Test
  void showsNoFigureOfFewPeopleWhoAnswerAlike() {
    WaveResult wave = responses.times(9, 4, 4).assess();

    Measure measure = measure(wave);
    assertThat(measure.n()).isEqualTo(Figure.of(9));
    assertThat(List.of(measure.mean(), measure.sd(), measure.index(), measure.pooledMean()))
        .containsOnly(WITHHELD);
    assertThat(measure.goalIndex()).isEqualTo(WITHHELD);
    assertThat(item(wave, "i1").mean()).isEqualTo(WITHHELD);
    assertThat(item(wave, "i1").sd()).isEqualTo(WITHHELD);
    assertThat(item(wave, "i1").counts()).isEmpty();
  }

  @Test
  void showsNoSharesFromWhichAHiddenItemCouldBeTaken() {
    Responses half = new Responses(TestRubrics.ofItems(2));
    WaveResult wave = half.times(12, 2).times(4, 5, 5).assess();

    DimensionResult dimension =
        new MeasureDisclosure(K, wave).dimension(raw(wave), List.copyOf(wave.items().values()));

    assertThat(dimension.measure()).isEqualTo(raw(wave).measure());
    assertThat(List.of(dimension.agree(), dimension.disagree(), dimension.answers()))
        .containsOnly(WITHHELD);
    assertThat(dimension.leanAgree()).isEqualTo(raw(wave).leanAgree());
  }

  @Test
  void showsNoSharesOfPeopleWhoAnsweredTooLittleToBeScored() {
    WaveResult wave = responses.times(12, 2).assess();

    DimensionResult dimension = dimension(wave);

    assertThat(dimension.measure().n()).isEqualTo(Figure.of(0));
    assertThat(List.of(dimension.agree(), dimension.disagree(), dimension.answers()))
        .containsOnly(WITHHELD);
  }

  @Test
  void saysThatNobodyAnswered() {
    WaveResult wave = responses.times(12).assess();

    assertThat(dimension(wave)).isEqualTo(raw(wave));
    assertThat(item(wave, "i1")).isEqualTo(wave.items().get("i1"));
    assertThat(dimension(wave).measure().mean()).isEqualTo(Figure.missing(Reason.NO_ANSWERS));
  }
}
