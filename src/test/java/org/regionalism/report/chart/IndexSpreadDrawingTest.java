package org.regionalism.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.regionalism.report.Chart;
import org.regionalism.report.IndexSpread;
import org.w3c.dom.Element;

class IndexSpreadDrawingTest {

  private final Picture picture = Picture.of(Charts.spread());

  private double place(double index) {
    double zero = picture.text("0").box().center();
    return zero + (picture.text("100").box().center() - zero) * index / 100;
  }

  @Test
  void putsADotForEachThatIsShown() {
    List<Element> dots = picture.filled("circle", Palette.GOAL);

    assertThat(dots).hasSize(3);
    assertThat(Picture.number(dots.get(0), "cx")).isCloseTo(place(74.4), within(1.0));
    assertThat(picture.words()).contains("74", "56", "53", "69–80", "51–60");
    assertThat(picture.hatched()).hasSize(1);
  }

  @Test
  void drawsIntervalsWhereThereAreSome() {
    List<Element> bars = picture.filled("rect", Palette.TOWARD_GOAL);

    assertThat(bars).hasSize(2);
    assertThat(Picture.number(bars.get(0), "x")).isCloseTo(place(69), within(1.0));
  }

  @Test
  void laysTheMiddleHalfBehindThem() {
    Element ground = picture.filled("rect", Palette.FAINT).get(0);

    assertThat(Picture.number(ground, "x")).isCloseTo(place(41), within(1.0));
    assertThat(Picture.number(ground, "width")).isCloseTo(place(69) - place(41), within(1.0));
    assertThat(picture.words()).contains("Median 55; middle half 41 to 69");
  }

  @Test
  void goesWithoutAMiddleThatIsNotKnown() {
    IndexSpread spread = Charts.spread();
    Picture few =
        Picture.of(
            new IndexSpread("few", "Few", "", "Few.", "Index", spread.bars(), Optional.empty()));

    assertThat(few.filled("rect", Palette.FAINT)).isEmpty();
    assertThat(few.filled("circle", Palette.GOAL)).hasSize(3);
  }

  @Test
  void keepsTheRowsOfAFullPanelApart() {
    List<Chart.IndexBar> bars = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      bars.add(
          new Chart.IndexBar("Consortium " + i, Optional.of(new Chart.Point(i, Optional.empty()))));
    }
    List<Element> dots =
        Picture.of(new IndexSpread("all", "All", "", "All.", "Index", bars, Optional.empty()))
            .filled("circle", Palette.GOAL);

    for (int i = 1; i < dots.size(); i++) {
      assertThat(Picture.number(dots.get(i), "cy") - Picture.number(dots.get(i - 1), "cy"))
          .isGreaterThanOrEqualTo(20);
    }
  }
}
