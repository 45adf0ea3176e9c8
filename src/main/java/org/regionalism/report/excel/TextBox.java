package org.regionalism.report.excel;

import java.util.List;

/**
 * A text that stands at a fixed place of a chart and moves with it: what neither titles nor labels
 * can hold in every program, such as several letters in one line.
 *
 * @param area where it stands
 * @param anchor "t" at the top of its area, "ctr" in the middle
 * @param paragraphs what it says
 */
record TextBox(ChartFrame.Area area, String anchor, List<Element> paragraphs) {

  private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final String DRAWING =
      "http://schemas.openxmlformats.org/drawingml/2006/chartDrawing";
  private static final int EMU_A_PIXEL = 9525;
  private static final int FIRST_ID = 2;

  TextBox {
    paragraphs = List.copyOf(paragraphs);
  }

  /** Returns the part of the workbook that holds the boxes of a chart. */
  static Element part(List<TextBox> boxes, int width, int height) {
    Element part = Element.of("c:userShapes").with("xmlns:c", CHART).with("xmlns:a", MAIN);
    for (int i = 0; i < boxes.size(); i++) {
      part = part.and(boxes.get(i).element(FIRST_ID + i, width, height));
    }
    return part;
  }

  private Element element(int id, int width, int height) {
    double right = area.left() + area.width();
    double bottom = area.top() + area.height();
    return Element.of(
            "cdr:relSizeAnchor",
            corner("cdr:from", area.left() / width, area.top() / height),
            corner("cdr:to", right / width, bottom / height),
            Element.of("cdr:sp", properties(id), shape(), body())
                .with("macro", "")
                .with("textlink", ""))
        .with("xmlns:cdr", DRAWING);
  }

  private static Element corner(String name, double x, double y) {
    return Element.of(
        name,
        Element.text("cdr:x", Numbers.plain(Math.min(x, 1))),
        Element.text("cdr:y", Numbers.plain(Math.min(y, 1))));
  }

  private static Element properties(int id) {
    return Element.of(
        "cdr:nvSpPr",
        Element.of("cdr:cNvPr").with("id", id).with("name", "Text " + id),
        Element.of("cdr:cNvSpPr").with("txBox", 1));
  }

  private Element shape() {
    return Element.of(
        "cdr:spPr",
        Element.of(
            "a:xfrm",
            Element.of("a:off").with("x", emu(area.left())).with("y", emu(area.top())),
            Element.of("a:ext").with("cx", emu(area.width())).with("cy", emu(area.height()))),
        Element.of("a:prstGeom", Element.of("a:avLst")).with("prst", "rect"),
        Element.of("a:noFill"),
        ChartShape.noLine());
  }

  private Element body() {
    Element properties =
        Element.of("a:bodyPr")
            .with("vertOverflow", "overflow")
            .with("wrap", "square")
            .with("lIns", 0)
            .with("tIns", 0)
            .with("rIns", 0)
            .with("bIns", 0)
            .with("anchor", anchor);
    return Element.of("cdr:txBody", properties, Element.of("a:lstStyle")).and(paragraphs);
  }

  private static long emu(double pixels) {
    return Math.round(pixels * EMU_A_PIXEL);
  }
}
