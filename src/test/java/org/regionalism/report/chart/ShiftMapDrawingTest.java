package org.regionalism.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionalism.report.Chart;
import org.w3c.dom.Element;

class ShiftMapDrawingTest {

  private final Picture picture = Picture.of(Charts.map());

  private static Box plot(Picture picture) {
    Element frame =
        picture.elements("rect").stream()
            .filter(rect -> rect.getAttribute("stroke").equals(Palette.RULE))
            .findFirst()
            .orElseThrow();
    double left = Picture.number(frame, "x");
    double top = Picture.number(frame, "y");
    return new Box(
        left, top, left + Picture.number(frame, "width"), top + Picture.number(frame, "height"));
  }

  private static Chart.ShiftMap with(List<Chart.ShiftRow> rows) {
    Chart.ShiftMap usual = Charts.map();
    return new Chart.ShiftMap(
        "m", "t", "s", "d", usual.fromAxis(), usual.toAxis(), usual.quadrants(), rows);
  }

  @Test
  void isSquare() {
    Box plot = plot(picture);

    assertThat(plot.right() - plot.left()).isEqualTo(plot.bottom() - plot.top());
  }

  @Test
  void putsTheFromIndexAcrossAndTheToIndexUpwards() {
    Box plot = plot(picture);
    double unit = (plot.right() - plot.left()) / 100;
    Element partnerships = picture.filled("circle", Palette.GOAL).get(1);

    assertThat(Picture.number(partnerships, "cx")).isCloseTo(plot.left() + 31 * unit, within(.02));
    assertThat(Picture.number(partnerships, "cy"))
        .isCloseTo(plot.bottom() - 73 * unit, within(.02));
  }

  @Test
  void namesTheFourQuadrants() {
    Box plot = plot(picture);
    Box regionalism = picture.text("Regionalism").box();
    Box regional = picture.text("Regional").box();

    assertThat(regionalism.right()).isLessThan(plot.center());
    assertThat(regionalism.bottom()).isLessThan(plot.middle());
    assertThat(regional.left()).isGreaterThan(plot.center());
    assertThat(regional.top()).isGreaterThan(plot.middle());
    assertThat(picture.text("In transition").box().left()).isGreaterThan(plot.center());
    assertThat(picture.text("Not formed yet").box().top()).isGreaterThan(plot.middle());
  }

  @Test
  void movesANameOutOfACornerWhereAShiftLies() {
    Picture crowded = Picture.of(Crowded.map());

    assertThat(crowded.text("Regionalism").box().left())
        .isGreaterThan(picture.text("Regionalism").box().left());
    assertThat(crowded.text("Regional").box().right())
        .isLessThan(picture.text("Regional").box().right());
  }

  @Test
  void keepsLabelsOffTheDotsAndInsideThePlot() {
    Picture crowded = Picture.of(Crowded.map());
    List<Element> dots = crowded.elements("circle");
    List<Picture.Written> labels =
        crowded.texts().stream().filter(text -> text.style().equals(TextStyle.BODY)).toList();

    assertThat(labels).hasSize(12);
    for (Picture.Written label : labels) {
      assertThat(plot(crowded).holds(label.box())).as(label.text()).isTrue();
      assertThat(dots)
          .allSatisfy(
              dot ->
                  assertThat(
                          label
                              .box()
                              .overlap(
                                  Box.around(
                                      Picture.number(dot, "cx"),
                                      Picture.number(dot, "cy"),
                                      14,
                                      14)))
                      .as(label.text())
                      .isZero());
    }
  }

  @Test
  void leadsALineToALabelThatCouldNotStay() {
    Chart.ShiftRow one = Charts.rows().get(0);
    long near = leaders(Picture.of(with(List.of(one))));
    long crowded = leaders(Picture.of(Crowded.map()));

    assertThat(near).isZero();
    assertThat(crowded).isPositive();
  }

  private static long leaders(Picture picture) {
    return picture.elements("line").stream()
        .filter(line -> line.getAttribute("stroke").equals(Palette.SECONDARY))
        .count();
  }

  @Test
  void listsAShiftThatIsNotShownWithTheReason() {
    Picture hidden = Picture.of(with(List.of(Charts.hidden("Resources", "<5"))));

    assertThat(hidden.elements("circle")).isEmpty();
    assertThat(hidden.hatched()).hasSize(1);
    assertThat(hidden.words()).contains("Resources", "<5").doesNotContain("index 82");
  }
}
