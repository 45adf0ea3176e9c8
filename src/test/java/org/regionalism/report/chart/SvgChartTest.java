package org.regionalism.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.regionalism.report.Chart;
import org.w3c.dom.Element;

class SvgChartTest {

  private static final String NASTY = "]]> \"<&>' \u0000\u001B\uD800\uFFFE ${x} <script>";
  private static final String NASTY_LEFT = "]]> \"<&>' ${x} <script>";

  static Stream<Chart> charts() {
    return Stream.of(
        Charts.shifts(),
        Charts.map(),
        Charts.principles(),
        Charts.answers(),
        Charts.spread(),
        Charts.trend(),
        Crowded.shifts(),
        Crowded.map(),
        Crowded.principles(),
        Crowded.answers());
  }

  @ParameterizedTest
  @MethodSource("charts")
  void namesAndDescribesThePicture(Chart chart) {
    Picture picture = Picture.of(chart);

    Element title = picture.elements("title").get(0);
    Element description = picture.elements("desc").get(0);
    assertThat(title.getTextContent()).isEqualTo(chart.title());
    assertThat(description.getTextContent()).isEqualTo(chart.description());
    assertThat(picture.root().getAttribute("role")).isEqualTo("img");
    assertThat(picture.root().getAttribute("aria-labelledby"))
        .isEqualTo(title.getAttribute("id") + " " + description.getAttribute("id"));
  }

  @ParameterizedTest
  @MethodSource("charts")
  void keepsEveryTextInsideThePicture(Chart chart) {
    Picture picture = Picture.of(chart);

    assertThat(picture.texts())
        .isNotEmpty()
        .allSatisfy(text -> assertThat(picture.viewBox().holds(text.box())).isTrue());
  }

  @ParameterizedTest
  @MethodSource("charts")
  void letsNoTextCoverAnother(Chart chart) {
    List<Picture.Written> texts = Picture.of(chart).texts();

    for (int i = 0; i < texts.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(texts.get(i).box().overlap(texts.get(j).box()))
            .as("%s over %s", texts.get(i).text(), texts.get(j).text())
            .isZero();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("charts")
  void writesTextsThatCanBeRead(Chart chart) {
    Picture picture = Picture.of(chart);

    assertThat(picture.root().getAttribute("font-family"))
        .isEqualTo("Segoe UI, Helvetica, Arial, sans-serif");
    assertThat(picture.filled("rect", Palette.PAPER))
        .anySatisfy(
            ground -> {
              assertThat(ground.getAttribute("width"))
                  .isEqualTo(picture.root().getAttribute("width"));
              assertThat(ground.getAttribute("height"))
                  .isEqualTo(picture.root().getAttribute("height"));
            });
    assertThat(picture.texts())
        .allSatisfy(text -> assertThat(text.style().size()).isGreaterThanOrEqualTo(12));
  }

  @ParameterizedTest
  @MethodSource("charts")
  void drawsTheSameInEveryLocale(Chart chart) {
    Locale before = Locale.getDefault();
    String here = SvgChart.render(chart);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

      assertThat(SvgChart.render(chart)).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @MethodSource("charts")
  void writesNumbersWithAtMostTwoDecimals(Chart chart) {
    assertThat(SvgChart.render(chart)).doesNotContainPattern("\\d\\.\\d{3}").endsWith("</svg>\n");
  }

  @Test
  void keepsHostileTextsAsTexts() {
    Picture picture =
        Picture.of(
            new Chart.IndexBars(
                "x\"><script>",
                NASTY,
                NASTY,
                NASTY,
                NASTY,
                List.of(new Chart.IndexBar(NASTY, Charts.point(50, 40, 60)))));

    assertThat(picture.elements("script")).isEmpty();
    assertThat(picture.elements("title").get(0).getTextContent()).isEqualTo(NASTY_LEFT);
    assertThat(picture.elements("desc").get(0).getTextContent()).isEqualTo(NASTY_LEFT);
    assertThat(picture.words()).filteredOn(NASTY_LEFT::equals).hasSize(4);
  }

  @Test
  void drawsChartsWithoutRows() {
    assertThat(Picture.of(Charts.answers(List.of())).words()).contains("Agree");
    assertThat(Picture.of(new Chart.IndexBars("none", "None", "", "", "Axis", List.of())).words())
        .contains("None", "Axis");
  }
}
