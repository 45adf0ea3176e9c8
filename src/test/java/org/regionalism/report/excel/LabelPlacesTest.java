package org.regionalism.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelPlacesTest {

  @Test
  void prefersTheRight() {
    assertThat(new LabelPlaces(400, 400).place(200, 200, 80).side()).isEqualTo("r");
  }

  @Test
  void staysInThePlot() {
    assertThat(new LabelPlaces(400, 400).place(390, 200, 80).side()).isEqualTo("l");
  }

  @Test
  void avoidsOtherPointsAndNames() {
    LabelPlaces places = new LabelPlaces(400, 400);
    places.avoid(100, 100);
    places.avoid(140, 100);
    places.avoid(60, 100);
    assertThat(places.place(100, 100, 60).side()).isEqualTo("t");
    assertThat(places.place(100, 40, 60).side()).isEqualTo("r");
    assertThat(places.place(100, 80, 60).side()).isEqualTo("t");
  }

  @Test
  void avoidsRectangles() {
    LabelPlaces places = new LabelPlaces(400, 400);
    places.avoid(200, 0, 200, 400);
    assertThat(places.place(190, 200, 60).side()).isEqualTo("l");
  }
}
