package org.regionalism.report.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.regionalism.statistic.Quartiles;

class SpreadTest {

  private static List<Position> positions(double... indexes) {
    List<Position> positions = new ArrayList<>();
    for (double index : indexes) {
      positions.add(Cohorts.at(index, 2));
    }
    return positions;
  }

  @Test
  void hasQuartilesFromFiveUp() {
    assertThat(Spread.of(positions(10, 20, 30, 40))).isEqualTo(new Spread(4, Optional.empty()));
    assertThat(Spread.of(positions(50, 10, 40, 20, 30)))
        .isEqualTo(new Spread(5, Optional.of(new Quartiles(20, 30, 40))));
  }

  @Test
  void goesOverThoseAloneThatShowTheFigure() {
    List<Position> positions = positions(10, 20, 30, 40);
    positions.add(Cohorts.hidden());

    assertThat(Spread.of(positions)).isEqualTo(new Spread(4, Optional.empty()));
    positions.add(Cohorts.at(50, 2));
    assertThat(Spread.of(positions))
        .isEqualTo(new Spread(5, Optional.of(new Quartiles(20, 30, 40))));
  }
}
