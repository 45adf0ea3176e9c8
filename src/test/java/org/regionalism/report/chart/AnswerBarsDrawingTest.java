package org.regionalism.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionalism.report.Chart;
import org.w3c.dom.Element;

class AnswerBarsDrawingTest {

  private final Picture picture = Picture.of(Charts.answers());

  /** The segments of a colour, without its swatch in the key. */
  private static List<Element> segments(Picture picture, String colour) {
    List<Element> all = picture.filled("rect", colour);
    return all.subList(1, all.size());
  }

  private static double left(Element rect) {
    return Picture.number(rect, "x");
  }

  private static double right(Element rect) {
    return left(rect) + Picture.number(rect, "width");
  }

  @Test
  void letsBarsDivergeFromOneLine() {
    double center = picture.text("0%").box().center();

    assertThat(segments(picture, Palette.TOWARD_FAR))
        .hasSize(3)
        .allSatisfy(bar -> assertThat(right(bar)).isCloseTo(center, within(.05)));
    assertThat(segments(picture, Palette.TOWARD_GOAL))
        .hasSize(3)
        .allSatisfy(bar -> assertThat(left(bar)).isCloseTo(center, within(.05)));
    assertThat(right(segments(picture, Palette.FAR).get(0)))
        .isCloseTo(left(segments(picture, Palette.TOWARD_FAR).get(0)), within(.05));
  }

  @Test
  void setsNeutralAnswersApart() {
    double farthest =
        segments(picture, Palette.GOAL).stream()
            .mapToDouble(AnswerBarsDrawingTest::right)
            .max()
            .orElseThrow();

    assertThat(segments(picture, Palette.NEUTRAL))
        .hasSize(3)
        .allSatisfy(bar -> assertThat(left(bar)).isGreaterThan(farthest + 20));
  }

  @Test
  void makesSegmentsAsWideAsTheirShares() {
    double unit = (picture.text("25%").box().center() - picture.text("0%").box().center()) / -.25;
    Element agree = segments(picture, Palette.TOWARD_GOAL).get(0);

    assertThat(Picture.number(agree, "width")).isCloseTo(unit * 19 / 43, within(.05));
  }

  @Test
  void writesCountsWhereTheyFit() {
    List<String> words = picture.words();

    assertThat(words).contains("19", "14", "11");
    // A single answer of 43 is too narrow for its count.
    assertThat(words).doesNotContain("1");
  }

  @Test
  void writesCountsThatCanBeReadOnTheirGround() {
    for (String colour : AnswerColours.of(Charts.AGREEMENT)) {
      assertThat(Palette.contrast(Palette.readableOn(colour), colour)).isGreaterThan(4.5);
    }
  }

  @Test
  void headsEveryGroupOnce() {
    assertThat(picture.words()).containsOnlyOnce("Goals", "Resources");
    assertThat(picture.text("Goals").box().bottom())
        .isLessThan(
            picture.text("Partners set shared goals before they look for money.").box().top());
  }

  @Test
  void namesNeutralAnswersLastInTheKey() {
    List<String> labels = Charts.AGREEMENT.stream().map(Chart.AnswerKey::label).toList();

    assertThat(picture.words())
        .filteredOn(labels::contains)
        .containsExactly(
            "Strongly disagree",
            "Disagree",
            "Agree",
            "Strongly agree",
            "Neither agree nor disagree");
  }

  @Test
  void hatchesAnItemThatIsNotShown() {
    assertThat(picture.hatched()).hasSize(1);
  }

  @Test
  void leavesNoRoomForNeutralAnswersWhereThereIsNone() {
    Picture two =
        Picture.of(
            new Chart.AnswerBars(
                "two",
                "t",
                "s",
                "d",
                List.of(new Chart.AnswerKey("No", -1), new Chart.AnswerKey("Yes", 1)),
                List.of(Charts.bar("", "An item.", 3, 14), Charts.bar("", "Unasked.", 0, 0))));

    assertThat(two.words()).containsOnlyOnce("0%");
    assertThat(segments(two, Palette.FAR)).hasSize(1);
    assertThat(segments(two, Palette.GOAL)).hasSize(1);
  }
}
