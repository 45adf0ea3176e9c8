package org.regionalism.report.excel;

import java.util.List;

/**
 * The title of a chart and the line below.
 *
 * @param width the chart's width in pixels
 */
record ChartHeading(String title, String subtitle, int width) {

  private static final double LEFT = 6;
  private static final double TITLE_WIDTH = 0.76;
  private static final double SUBTITLE_WIDTH = 0.94;
  private static final double TOP = 9;

  /** The pixels of the narrowest chart. */
  private static final int LEAST_WIDTH = 860;

  private static final double TITLE_LINE = 24;
  private static final double SUBTITLE_LINE = 18;
  private static final double BELOW = 14;
  private static final double BELOW_TITLE = 5;

  /**
   * Tells whether a title takes one line in a chart of any kind; programs set a second one in their
   * own ways.
   */
  static boolean fits(String title) {
    return TextMeasure.width(title, Letter.CHART_TITLE) <= LEAST_WIDTH * TITLE_WIDTH;
  }

  /** Returns the pixels that both take. */
  int height() {
    int lines =
        subtitle.isBlank()
            ? 0
            : TextMeasure.lines(subtitle, Letter.QUIET, width * SUBTITLE_WIDTH * 0.96).size();
    return (int) (titleHeight() + (lines > 0 ? lines * SUBTITLE_LINE + BELOW : BELOW_TITLE));
  }

  /** Returns the box with the line below the title. */
  TextBox box() {
    ChartFrame.Area area =
        new ChartFrame.Area(
            LEFT + 3, titleHeight(), width * SUBTITLE_WIDTH, height() - titleHeight());
    return new TextBox(area, "t", List.of(ChartText.line("l", subtitle, Letter.QUIET)));
  }

  /** Returns the title of a chart. */
  static Element title(String title, int width, int height) {
    Element lines = ChartText.paragraph("l", title, Letter.CHART_TITLE, width * TITLE_WIDTH);
    Element layout =
        Element.of(
            "c:layout",
            Element.of(
                "c:manualLayout",
                Element.val("c:xMode", "edge"),
                Element.val("c:yMode", "edge"),
                Element.val("c:x", LEFT / width),
                Element.val("c:y", (TOP - 4) / height)));
    return Element.of(
        "c:title", ChartText.rich(List.of(lines)), layout, Element.val("c:overlay", 0));
  }

  private double titleHeight() {
    if (title.isBlank()) {
      return 0;
    }
    int lines = TextMeasure.lines(title, Letter.CHART_TITLE, width * TITLE_WIDTH).size();
    return TOP + lines * TITLE_LINE;
  }
}
