package org.regionalism.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionalism.report.Chart;
import org.w3c.dom.Element;

class ShiftScaleDrawingTest {

  private final Picture picture = Picture.of(Charts.shifts());

  @Test
  void setsThePolesToBothSidesOfTheTrack() {
    Box from = picture.text("Defined by geography").box();
    Box to = picture.text("Defined by a network").box();

    assertThat(from.right()).isLessThan(picture.text("0").box().center());
    assertThat(to.left()).isGreaterThan(picture.text("100").box().center());
  }

  @Test
  void setsThePoleThatHoldsInBoldAndGreysTheOther() {
    assertThat(picture.text("Subject to grant funding").style().bold()).isTrue();
    assertThat(picture.text("Relies on infrastructure").style())
        .isEqualTo(TextStyle.BODY.in(Palette.SECONDARY));
    assertThat(picture.text("Defined by a network").style()).isEqualTo(TextStyle.BODY);
  }

  @Test
  void putsPositionsAndIntervalsOnTheAxis() {
    double zero = picture.text("0").box().center();
    double unit = (picture.text("100").box().center() - zero) / 100;
    Element dot = picture.filled("circle", Palette.GOAL).get(1);
    Element bar = picture.filled("rect", Palette.tint(Palette.GOAL)).get(1);

    assertThat(Picture.number(dot, "cx")).isCloseTo(zero + 71 * unit, within(.02));
    assertThat(Picture.number(bar, "x")).isCloseTo(zero + 64 * unit, within(.02));
    assertThat(Picture.number(bar, "width")).isCloseTo(15 * unit, within(.02));
    assertThat(picture.text("71").box().center()).isCloseTo(zero + 71 * unit, within(.02));
    assertThat(picture.text("71").box().bottom())
        .isLessThan(Picture.number(dot, "cy") - Picture.number(dot, "r"));
  }

  @Test
  void fillsDotsOnlyWhereTheIntervalIsClear() {
    assertThat(picture.filled("circle", Palette.GOAL)).hasSize(2);
    assertThat(picture.filled("circle", Palette.FAR)).hasSize(2);
    assertThat(picture.elements("circle"))
        .filteredOn(dot -> dot.getAttribute("stroke").equals(Palette.SECONDARY))
        .singleElement()
        .satisfies(dot -> assertThat(dot.getAttribute("fill")).isEqualTo(Palette.PAPER));
  }

  @Test
  void writesTheNoteAtTheFoot() {
    assertThat(String.join(" ", picture.words())).endsWith(Charts.shifts().note());
  }

  @Test
  void hatchesTheTrackOfAShiftThatIsNotShown() {
    Chart.ShiftScale usual = Charts.shifts();
    Picture hidden =
        Picture.of(
            new Chart.ShiftScale(
                usual.id(), "t", "s", "d", "", List.of(Charts.hidden("Resources", "<5"))));

    assertThat(hidden.hatched()).hasSize(1);
    assertThat(hidden.elements("circle")).isEmpty();
    // Once below the pole, once on the track.
    assertThat(hidden.texts()).filteredOn(text -> text.text().equals("<5")).hasSize(2);
    assertThat(hidden.texts()).filteredOn(text -> text.style().italic()).hasSize(1);
  }
}
