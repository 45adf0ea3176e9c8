package org.regionalism.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuartilesTest {

  @Test
  void partsFiveNumbersAtTheirOwnPlaces() {
    assertThat(Quartiles.of(List.of(5.0, 1.0, 4.0, 2.0, 3.0))).isEqualTo(new Quartiles(2, 3, 4));
  }

  /** R: quantile(c(10, 20, 40, 80, 160, 320), c(.25, .5, .75), type = 7). */
  @Test
  void goesBetweenTwoNumbersByProportion() {
    assertThat(Quartiles.of(List.of(320.0, 10.0, 20.0, 40.0, 80.0, 160.0)))
        .isEqualTo(new Quartiles(25, 60, 140));
  }

  @Test
  void takesOneNumberForAllThree() {
    assertThat(Quartiles.of(List.of(7.0))).isEqualTo(new Quartiles(7, 7, 7));
  }

  @Test
  void keepsEqualNumbersEqual() {
    assertThat(Quartiles.of(List.of(3.0, 3.0, 3.0, 3.0, 9.0))).isEqualTo(new Quartiles(3, 3, 3));
  }
}
