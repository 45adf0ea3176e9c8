package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.Reliability;
import org.regionalism.assessment.WaveResult;

class ReliabilityDisclosureTest {

  private static final Figure WITHHELD = Figure.missing(Reason.WITHHELD);

  private static Reliability found(double pairs, double rwg) {
    return new Reliability(
        Figure.of(.7),
        Figure.of(pairs),
        Interval.of(.5, .8),
        Map.of("a", Figure.of(.3)),
        Figure.of(rwg),
        Figure.of(.1),
        Figure.of(.4));
  }

  private static Measure measure(int people, int organizations) {
    Measure none = Measure.missing(Reason.TOO_FEW);
    return new Measure(
        Figure.count(people),
        Figure.count(organizations),
        none.mean(),
        none.sd(),
        none.ci(),
        none.index(),
        none.indexCi(),
        none.pooledMean(),
        none.hubEffect(),
        none.goalIndex(),
        none.goalCi(),
        none.bandsInReach());
  }

  @Test
  void showsWhatPointsToNobody() {
    assertThat(ReliabilityDisclosure.of(found(12, .8), measure(30, 6), 5)).isEqualTo(found(12, .8));
    assertThat(ReliabilityDisclosure.of(found(5, .8), measure(30, 5), 5)).isEqualTo(found(5, .8));
  }

  @Test
  void hidesACountOfFewPeople() {
    assertThat(ReliabilityDisclosure.of(found(4, .8), measure(30, 6), 5).alphaN())
        .isEqualTo(WITHHELD);
    assertThat(ReliabilityDisclosure.of(found(0, .8), measure(30, 6), 5).alphaN())
        .isEqualTo(Figure.of(0));
  }

  @Test
  void hidesThatFewPeopleAnsweredAlike() {
    assertThat(ReliabilityDisclosure.of(found(9, 1), measure(9, 6), 5).rwg()).isEqualTo(WITHHELD);
    assertThat(ReliabilityDisclosure.of(found(10, 1), measure(10, 6), 5).rwg())
        .isEqualTo(Figure.of(1));
  }

  @Test
  void comparesNoFewerThanFiveOrganizations() {
    Reliability shown = ReliabilityDisclosure.of(found(12, .8), measure(30, 4), 5);

    assertThat(shown.icc1()).isEqualTo(Figure.missing(Reason.TOO_FEW));
    assertThat(shown.icc2()).isEqualTo(Figure.missing(Reason.TOO_FEW));
  }

  @Test
  void hidesAllWhereAnItemIsHidden() {
    Responses responses = new Responses(TestRubrics.ofItems(2)).of("Pier");
    WaveResult wave = responses.times(14, 3, Responses.BLANK).times(3, 4, 4).assess();
    MeasureDisclosure figures = new MeasureDisclosure(5, wave);

    assertThat(
            figures
                .dimension(wave.dimensions().get("only"), List.copyOf(wave.items().values()))
                .reliability())
        .isEqualTo(Reliability.missing(Reason.WITHHELD));
  }
}
