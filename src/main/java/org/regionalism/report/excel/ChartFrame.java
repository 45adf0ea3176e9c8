package org.regionalism.report.excel;

/** What is around the plot of every chart: its title at the top left, white ground, one face. */
final class ChartFrame {

  private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private ChartFrame() {}

  /** A rectangle of the chart in pixels from its top left corner. */
  record Area(double left, double top, double width, double height) {}

  /**
   * Returns the whole XML of a chart.
   *
   * @param boxes the id of the relation to its text boxes
   */
  static Element around(ChartPicture picture, String boxes) {
    Element plot =
        Element.of("c:plotArea", layout(picture)).and(picture.plot()).and(ChartShape.invisible());
    boolean titled = !picture.title().isBlank();
    Element head =
        titled
            ? Element.of(
                "c:chart",
                ChartHeading.title(picture.title(), picture.width(), picture.height()),
                Element.val("c:autoTitleDeleted", 0))
            : Element.of("c:chart", Element.val("c:autoTitleDeleted", 1));
    Element chart =
        head.and(
            plot,
            // A filter that hides rows must not empty the chart beside them.
            Element.val("c:plotVisOnly", 0),
            Element.val("c:dispBlanksAs", "gap"));
    return Element.of(
            "c:chartSpace",
            Element.val("c:date1904", 0),
            Element.val("c:roundedCorners", 0),
            chart,
            ChartShape.filled(Palette.WHITE),
            ChartText.style(Letter.BODY),
            Element.of("c:userShapes").with("r:id", boxes))
        .with("xmlns:c", CHART)
        .with("xmlns:a", MAIN)
        .with("xmlns:r", RELATIONS);
  }

  private static Element layout(ChartPicture picture) {
    Area area = picture.area();
    return Element.of(
        "c:layout",
        Element.of(
            "c:manualLayout",
            Element.val("c:layoutTarget", "inner"),
            Element.val("c:xMode", "edge"),
            Element.val("c:yMode", "edge"),
            Element.val("c:x", area.left() / picture.width()),
            Element.val("c:y", area.top() / picture.height()),
            Element.val("c:w", area.width() / picture.width()),
            Element.val("c:h", area.height() / picture.height())));
  }
}
