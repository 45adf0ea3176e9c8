package org.regionalism.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelPlacementTest {

  private static final Box PLOT = new Box(0, 0, 400, 400);

  private static LabelPlacement.Label at(double x, double y) {
    return new LabelPlacement.Label(x, y, 80, 16);
  }

  @Test
  void putsASingleLabelBesideItsPoint() {
    Box box = new LabelPlacement(PLOT, List.of()).place(List.of(at(200, 200))).get(0);

    assertThat(box.left()).isBetween(205.0, 215.0);
    assertThat(box.middle()).isEqualTo(200);
  }

  @Test
  void turnsLabelsInwardAtTheEdge() {
    Box box = new LabelPlacement(PLOT, List.of()).place(List.of(at(395, 200))).get(0);

    assertThat(PLOT.holds(box)).isTrue();
  }

  @Test
  void keepsOffMarks() {
    Box mark = new Box(205, 150, 400, 250);

    Box box = new LabelPlacement(PLOT, List.of(mark)).place(List.of(at(200, 200))).get(0);

    assertThat(box.overlap(mark)).isZero();
  }

  @Test
  void separatesLabelsOfPointsInOnePlace() {
    List<Box> boxes =
        new LabelPlacement(PLOT, List.of())
            .place(List.of(at(200, 200), at(200, 200), at(200, 200), at(201, 200), at(200, 199)));

    for (int i = 0; i < boxes.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(boxes.get(i).overlap(boxes.get(j))).isZero();
      }
    }
  }
}
