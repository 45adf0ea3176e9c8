package org.regionalism.report.excel;

/** Fills and lines in charts. */
final class ChartShape {

  private static final int EMU_A_POINT = 12_700;

  private ChartShape() {}

  /** A plain fill. */
  static Element solid(String colour) {
    return Element.of("a:solidFill", Element.of("a:srgbClr").with("val", colour));
  }

  /** A fill that lets the ground show through. */
  static Element faint(String colour, int percent) {
    Element alpha = Element.val("a:alpha", percent * 1000);
    return Element.of("a:solidFill", Element.of("a:srgbClr", alpha).with("val", colour));
  }

  /** A shape with a fill and no line. */
  static Element filled(String colour) {
    return shape(solid(colour), noLine());
  }

  /** A shape with a fill and a thin white line that parts it from its neighbours. */
  static Element segment(String colour) {
    return shape(solid(colour), line(solid(Palette.WHITE), 0.75));
  }

  /** A line without a fill. */
  static Element stroke(Element paint, double points) {
    return shape(Element.of("a:noFill"), line(paint, points));
  }

  /** A dashed line. */
  static Element dashed(Element paint, double points) {
    Element line =
        Element.of("a:ln", paint, Element.val("a:prstDash", "dash"))
            .with("w", Math.round(points * EMU_A_POINT));
    return shape(Element.of("a:noFill"), line);
  }

  /** A line with round ends. */
  static Element roundStroke(Element paint, double points) {
    Element line =
        Element.of("a:ln", paint, Element.of("a:round"))
            .with("w", Math.round(points * EMU_A_POINT))
            .with("cap", "rnd");
    return shape(Element.of("a:noFill"), line);
  }

  /** Nothing that is seen. */
  static Element invisible() {
    return shape(Element.of("a:noFill"), noLine());
  }

  static Element shape(Element fill, Element line) {
    return Element.of("c:spPr", fill, line);
  }

  static Element line(Element paint, double points) {
    return Element.of("a:ln", paint)
        .with("w", Math.round(points * EMU_A_POINT))
        .with("cap", "flat");
  }

  static Element noLine() {
    return Element.of("a:ln", Element.of("a:noFill"));
  }
}
