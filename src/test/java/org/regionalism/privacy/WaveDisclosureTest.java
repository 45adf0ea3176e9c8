package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.assessment.GapMeasure;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.Reliability;
import org.regionalism.assessment.WaveResult;
import org.regionalism.privacy.FigureKey.Kind;
import org.regionalism.rubric.Rubric;

/** Of six organizations of six people each, in two sectors. */
class WaveDisclosureTest {

  private static final Rubric HARBOR = TestRubrics.harbor();

  private final WaveResult wave = wave();

  private static WaveResult wave() {
    Responses responses = new Responses(HARBOR);
    for (int i = 0; i < 36; i++) {
      responses.of("Org " + i % 6).in(i % 6 < 3 ? "education" : "workforce", "lead");
      int one = 1 + i % 5;
      int other = 1 + i % 4;
      responses.add(one, other, one, other, one, other, one, i % 4, i % 3, other);
    }
    return responses.assess();
  }

  private WaveResult shown(int k, Withheld withheld) {
    return new WaveDisclosure(HARBOR, wave, k, Map.of()).disclose(withheld);
  }

  @Test
  void showsEverythingOfPeopleEnough() {
    WaveResult shown = shown(5, Withheld.NOTHING);

    assertThat(shown.overall()).isEqualTo(wave.overall());
    assertThat(shown.domains()).isEqualTo(wave.domains());
    assertThat(shown.dimensions()).isEqualTo(wave.dimensions());
    assertThat(shown.shifts()).isEqualTo(wave.shifts());
    assertThat(shown.lenses()).isEqualTo(wave.lenses());
    assertThat(shown.items()).isEqualTo(wave.items());
    assertThat(shown.groups()).isEqualTo(wave.groups());
  }

  @Test
  void showsNoIndexOfTooFewButNamesEveryQuestion() {
    WaveResult shown = shown(37, Withheld.NOTHING);

    assertThat(shown.domains().keySet()).isEqualTo(wave.domains().keySet());
    assertThat(shown.lenses().keySet()).isEqualTo(wave.lenses().keySet());
    assertThat(shown.items().keySet()).isEqualTo(wave.items().keySet());
    assertThat(shown.domains().values()).allMatch(measure -> measure.index().number().isEmpty());
  }

  /** Item i2 is answered by three: beside i1, the reliability would tell of them. */
  @Test
  void showsNoReliabilityWhereAnItemIsHidden() {
    Rubric two = TestRubrics.ofItems(2);
    Responses responses = new Responses(two).of("Pier");
    responses.times(14, 3, Responses.BLANK).times(3, 4, 4);
    WaveResult shown =
        new WaveDisclosure(two, responses.assess(), 5, Map.of()).disclose(Withheld.NOTHING);

    assertThat(Objects.requireNonNull(shown.dimensions().get("only")).reliability())
        .isEqualTo(Reliability.missing(Reason.WITHHELD));
  }

  @Test
  void showsNoGapWhereTheWholeOfItsQuestionIsWithheld() {
    WaveResult shown =
        shown(
            5,
            Withheld.NOTHING.plus(
                Set.of(new Withheld.Figure("dimensions.open", FigureKey.of(Kind.MEAN)))));

    assertThat(shown.gaps()).isNotEmpty();
    assertThat(shown.gaps())
        .allSatisfy(
            gap -> {
              assertThat(Objects.requireNonNull(gap.dimensions().get("open")))
                  .isEqualTo(GapMeasure.missing(Reason.WITHHELD));
              assertThat(Objects.requireNonNull(gap.dimensions().get("kept")))
                  .isNotEqualTo(GapMeasure.missing(Reason.WITHHELD));
            });
  }
}
