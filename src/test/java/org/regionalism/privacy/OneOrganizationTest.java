package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionalism.Responses.BLANK;

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
import org.regionalism.rubric.Unit;

/** Figures of one organization, and figures that count organizations where they are few. */
class OneOrganizationTest {

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

  private WaveResult oneOrganizationAnswers(Unit unit) {
    responses.of("A").times(7, 2, 3).times(7, 5, 5);
    for (String name : new String[] {"B", "C", "D", "E"}) {
      responses.of(name).times(3, 3, BLANK);
    }
    return responses.assess(unit);
  }

  @ParameterizedTest
  @CsvSource({"ORGANIZATION", "RESPONDENT"})
  void showsCountsAloneWhereOneOrganizationAnswered(Unit unit) {
    WaveResult wave = oneOrganizationAnswers(unit);

    DimensionResult dimension = dimension(wave);

    assertThat(dimension.measure().n()).isEqualTo(Figure.of(14));
    assertThat(dimension.measure().organizations()).isEqualTo(Figure.of(1));
    assertThat(
            List.of(
                dimension.measure().mean(),
                dimension.measure().pooledMean(),
                dimension.measure().index(),
                dimension.agree(),
                dimension.disagree(),
                dimension.answers(),
                dimension.leanAgree(),
                dimension.leanDisagree()))
        .containsOnly(WITHHELD);
    assertThat(dimension.split()).isFalse();
  }

  @Test
  void showsTheCountAloneOfAnItemThatOneOrganizationAnswered() {
    WaveResult wave = oneOrganizationAnswers(Unit.ORGANIZATION);

    ItemResult item = item(wave, "i2");

    assertThat(item.n()).isEqualTo(Figure.of(14));
    assertThat(List.of(item.mean(), item.sd(), item.agree(), item.disagree()))
        .containsOnly(WITHHELD);
    assertThat(item.counts()).isEmpty();
    assertThat(item(wave, "i1")).isEqualTo(wave.items().get("i1"));
  }

  @Test
  void showsAllWhereThereIsOneOrganizationAlone() {
    WaveResult wave = responses.of("A").times(7, 2, 3).times(7, 5, 5).assess();

    assertThat(dimension(wave)).isEqualTo(raw(wave));
  }

  @Test
  void tellsOneOrganizationFromThoseWhoNameNone() {
    responses.of("A").times(7, 2, 3).times(7, 5, 5);
    WaveResult wave = responses.of("").times(3, 3).assess();

    assertThat(wave.organizations()).isEqualTo(1);
    assertThat(measure(wave).index()).isEqualTo(WITHHELD);
  }

  @Test
  void showsNothingThatCountsOrganizationsBelowFive() {
    for (String name : new String[] {"A", "B", "C", "D"}) {
      responses.of(name).times(3, 2, 3).add(5, 5);
    }
    WaveResult wave = responses.of("E").times(4, 3).assess();
    assertThat(wave.unit()).isEqualTo(Unit.ORGANIZATION);

    Measure measure = measure(wave);

    assertThat(measure.n()).isEqualTo(Figure.of(16));
    assertThat(measure.organizations()).isEqualTo(Figure.of(4));
    assertThat(measure.pooledMean()).isEqualTo(raw(wave).measure().pooledMean());
    assertThat(List.of(measure.mean(), measure.sd(), measure.index(), measure.hubEffect()))
        .noneMatch(figure -> figure.number().isPresent());
    assertThat(measure.indexCi()).isInstanceOf(Interval.Missing.class);
    assertThat(measure.bandsInReach()).isEmpty();
  }

  @Test
  void showsWhatCountsOrganizationsFromFiveOn() {
    for (String name : new String[] {"A", "B", "C", "D", "E"}) {
      responses.of(name).times(3, 2, 3).add(5, name.length());
    }
    WaveResult wave = responses.of("A").add(5, 5).assess();

    assertThat(wave.unit()).isEqualTo(Unit.ORGANIZATION);
    assertThat(measure(wave)).isEqualTo(raw(wave).measure());
  }
}
