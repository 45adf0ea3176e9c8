package org.regionalism.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Reason;

class SpokenTest {

  private final Spoken spoken = new Spoken(Words.in("en"));
  private final Measures measures = Example.shipped().measures();

  @Test
  void putsTheIntervalBesideTheIndex() {
    assertThat(spoken.index(measures.of(61.7, 54.5, 68.49999999999))).isEqualTo("62 (55 to 69)");
  }

  @Test
  void speaksOfAnIndexWithoutInterval() {
    assertThat(spoken.index(measures.withoutInterval(61.7, Reason.TOO_FEW))).isEqualTo("62");
  }

  @Test
  void saysThatAFigureIsNotShown() {
    assertThat(spoken.index(Measure.missing(Reason.WITHHELD))).isEqualTo("not shown");
  }

  @Test
  void writesSharesAsPercentages() {
    assertThat(spoken.share(0.385)).isEqualTo("39%");
  }

  @Test
  void writesAnIndexAsPreciselyAsItsLimitNeeds() {
    Measure measure = measures.of(74.83, 58.1, 92);
    assertThat(spoken.index(measure.index(), measure.indexCi(), 75))
        .isEqualTo("74.8 (58.1 to 92.0)");
    assertThat(spoken.index(measure.index(), measure.indexCi(), 80)).isEqualTo("75 (58 to 92)");
    Measure alone = measures.withoutInterval(74.83, Reason.TOO_FEW);
    assertThat(spoken.index(alone.index(), alone.indexCi(), 75)).isEqualTo("74.8");
  }
}
