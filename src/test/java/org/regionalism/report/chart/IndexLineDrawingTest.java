package org.regionalism.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class IndexLineDrawingTest {

  private final Picture picture = Picture.of(Charts.trend());

  private double height(double index) {
    double zero = picture.text("0").box().middle();
    return zero + (picture.text("100").box().middle() - zero) * index / 100;
  }

  @Test
  void putsEachWaveInItsPlace() {
    List<Element> dots = picture.filled("circle", Palette.GOAL);

    assertThat(dots).hasSize(4);
    assertThat(Picture.number(dots.get(0), "cy")).isCloseTo(height(36.4), within(1.0));
    assertThat(Picture.number(dots.get(2), "cy")).isCloseTo(height(72), within(1.0));
    assertThat(Picture.number(dots.get(0), "cx"))
        .isCloseTo(picture.text("Spring 2024").box().center(), within(.1));
    assertThat(picture.words()).contains("36", "54", "72", "80", "Pulse");
  }

  @Test
  void drawsIntervalsWhereThereAreSome() {
    List<Element> bars = picture.filled("rect", Palette.tint(Palette.GOAL));

    assertThat(bars).hasSize(3);
    assertThat(Picture.number(bars.get(0), "y")).isCloseTo(height(40), within(1.0));
    assertThat(Picture.number(bars.get(0), "height"))
        .isCloseTo(height(32) - height(40), within(1.0));
  }

  @Test
  void joinsWavesUnlessTheLineIsBroken() {
    List<Element> lines =
        picture.elements("line").stream()
            .filter(line -> line.getAttribute("stroke").equals(Palette.GOAL))
            .toList();
    List<Element> breaks =
        picture.elements("line").stream()
            .filter(line -> !line.getAttribute("stroke-dasharray").isEmpty())
            .toList();

    // from the first wave to the second, and from the fourth to the fifth
    assertThat(lines).hasSize(2);
    assertThat(Picture.number(lines.get(1), "y2")).isCloseTo(height(80), within(1.0));
    assertThat(breaks).hasSize(2);
    assertThat(Picture.number(breaks.get(0), "x1"))
        .isBetween(picture.text("Fall 2024").box().center(), picture.text("Pulse").box().center());
  }

  @Test
  void hatchesTheWaveThatIsNotShown() {
    assertThat(picture.hatched())
        .singleElement()
        .satisfies(
            bar ->
                assertThat(Picture.number(bar, "x") + Picture.number(bar, "width") / 2)
                    .isCloseTo(picture.text("Pulse").box().center(), within(.1)));
  }
}
