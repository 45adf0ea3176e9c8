package org.regionalism.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionalism.Responses.BLANK;
import static org.regionalism.assessment.Figures.assertEnds;
import static org.regionalism.assessment.Figures.assertFigure;

import org.junit.jupiter.api.Test;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Unit;

/** What counts once: an organization or a person. Worked by hand. */
class UnitsTest {

  private static final Rubric ONE = TestRubrics.ofItems(1);

  private static Measure only(WaveResult wave) {
    return wave.dimensions().get("only").measure();
  }

  private static Responses hub() {
    return new Responses(ONE)
        .of("Hub")
        .times(5, 5)
        .of("North")
        .add(1)
        .of("South")
        .add(1)
        .of("East")
        .add(1)
        .of("West")
        .add(1);
  }

  @Test
  void countsEachOrganizationOnce() {
    WaveResult wave = hub().assess();
    Measure measure = only(wave);

    assertThat(wave.unit()).isEqualTo(Unit.ORGANIZATION);
    assertThat(wave.nameless()).isFalse();
    assertFigure(measure.n(), 9);
    assertFigure(measure.organizations(), 5);
    // 5, 1, 1, 1, 1
    assertFigure(measure.mean(), 1.8);
    assertFigure(measure.sd(), 4 / Math.sqrt(5));
    // half a width: 2.7764451052 * .8, cut off at the scale's lower end
    assertEnds(measure.ci(), 1, 1.8 + 2.7764451051977943 * .8);
    assertFigure(measure.index(), 20);
    assertEnds(measure.indexCi(), 0, 20 + 25 * 2.7764451051977943 * .8);
    assertFigure(measure.pooledMean(), 29 / 9.0);
    assertFigure(measure.hubEffect(), 29 / 9.0 - 1.8);
  }

  @Test
  void countsEachPersonOnceWhereAsked() {
    Measure measure = only(hub().assess(Unit.RESPONDENT));

    assertFigure(measure.organizations(), 5);
    assertFigure(measure.mean(), 29 / 9.0);
    // five 5s and four 1s: sd = sqrt((5*25 + 4 - 9*(29/9)^2) / 8)
    assertFigure(measure.sd(), Math.sqrt((129 - 29 * 29 / 9.0) / 8));
    assertFigure(measure.hubEffect(), 0);
  }

  @Test
  void countsEachPersonOnceBelowFiveNamedOrganizations() {
    WaveResult wave =
        new Responses(ONE)
            .of("A")
            .times(4, 5)
            .of("B")
            .add(1)
            .of("C")
            .add(1)
            .of("D")
            .add(1)
            .of("")
            .times(3, 2)
            .assess();

    assertThat(wave.unit()).isEqualTo(Unit.RESPONDENT);
    assertThat(wave.unitAsked()).isEqualTo(Unit.ORGANIZATION);
    assertThat(wave.organizations()).isEqualTo(4);
    assertThat(wave.nameless()).isTrue();
    assertFigure(only(wave).mean(), 2.9);
  }

  @Test
  void takesThoseWhoNameNoOrganizationForOneUnit() {
    WaveResult wave = hub().of("").times(3, 4).assess();

    assertThat(wave.unit()).isEqualTo(Unit.ORGANIZATION);
    assertThat(wave.organizations()).isEqualTo(5);
    assertThat(wave.nameless()).isTrue();
    assertFigure(only(wave).organizations(), 6);
    // 5, 1, 1, 1, 1, 4
    assertFigure(only(wave).mean(), 13 / 6.0);
    assertFigure(only(wave).pooledMean(), 41 / 12.0);
  }

  @Test
  void saysTooFewWhereOneOrganizationAloneAnswered() {
    Responses responses = new Responses(ONE).of("A").times(2, 4).add(5);
    for (String name : new String[] {"B", "C", "D", "E"}) {
      responses.of(name).add(BLANK);
    }

    Measure measure = only(responses.assess());

    assertFigure(measure.organizations(), 1);
    assertFigure(measure.mean(), 13 / 3.0);
    assertThat(measure.sd()).isEqualTo(Figure.missing(Reason.TOO_FEW));
    assertThat(measure.ci()).isEqualTo(Interval.missing(Reason.TOO_FEW));
  }
}
