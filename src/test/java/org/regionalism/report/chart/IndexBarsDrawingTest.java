package org.regionalism.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class IndexBarsDrawingTest {

  private final Picture picture = Picture.of(Charts.principles());

  @Test
  void writesIndexAndIntervalBesideEachBar() {
    Box row = picture.text("Mission, not organization").box();

    assertThat(picture.text("72").box().middle()).isCloseTo(row.middle(), within(2.0));
    assertThat(picture.text("65–79").box().middle()).isCloseTo(row.middle(), within(2.0));
    assertThat(picture.words()).contains("64", "55–73", "51");
  }

  @Test
  void putsIndexesOnTheAxis() {
    double zero = picture.text("0").box().center();
    double unit = (picture.text("100").box().center() - zero) / 100;
    List<Element> dots = picture.filled("circle", Palette.GOAL);

    assertThat(dots).hasSize(3);
    assertThat(Picture.number(dots.get(0), "cx")).isCloseTo(zero + 72.4 * unit, within(.02));
    assertThat(Picture.number(dots.get(2), "cx")).isCloseTo(zero + 50.5 * unit, within(.02));
  }

  @Test
  void drawsNoIntervalWhereThereIsNone() {
    assertThat(picture.filled("rect", Palette.tint(Palette.GOAL))).hasSize(2);
  }

  @Test
  void hatchesTheBarThatIsNotShown() {
    Box row = picture.text("Node, not hub").box();

    assertThat(picture.hatched())
        .singleElement()
        .satisfies(
            bar ->
                assertThat(Picture.number(bar, "y") + Picture.number(bar, "height") / 2)
                    .isCloseTo(row.middle(), within(2.0)));
    assertThat(picture.words()).contains("–");
  }
}
