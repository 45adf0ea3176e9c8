package org.regionalism.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Axes of charts. */
final class ChartAxis {

  static final int HORIZONTAL = 101;
  static final int VERTICAL = 102;

  private static final Element NO_TICKS = Element.val("c:majorTickMark", "none");
  private static final Element NO_MINOR_TICKS = Element.val("c:minorTickMark", "none");

  private ChartAxis() {}

  /**
   * What an axis of numbers shows.
   *
   * @param step between its lines and numbers
   * @param lines whether lines are drawn across the plot
   * @param numbers whether the numbers stand beside it
   * @param far whether it crosses the other axis at that one's far end
   */
  record Numbers(
      double least,
      double most,
      double step,
      boolean lines,
      boolean numbers,
      boolean far,
      Optional<Element> title) {

    static Numbers index(Optional<Element> title) {
      return new Numbers(0, 100, 25, true, true, false, title);
    }

    static Numbers hidden(double least, double most) {
      return new Numbers(least, most, most - least, false, false, false, Optional.empty());
    }

    Numbers acrossFarEnd() {
      return new Numbers(least, most, step, lines, numbers, true, title);
    }
  }

  /** An axis of numbers. */
  static Element numbers(int id, int other, Numbers shown, boolean betweenCategories) {
    boolean horizontal = id == HORIZONTAL;
    List<Element> parts = new ArrayList<>();
    parts.add(Element.val("c:axId", id));
    parts.add(
        Element.of(
            "c:scaling",
            Element.val("c:orientation", "minMax"),
            Element.val("c:max", shown.most()),
            Element.val("c:min", shown.least())));
    parts.add(Element.val("c:delete", 0));
    parts.add(Element.val("c:axPos", horizontal ? "b" : "l"));
    if (shown.lines()) {
      Element paint = ChartShape.solid(Palette.FAINT);
      parts.add(Element.of("c:majorGridlines", ChartShape.stroke(paint, 0.75)));
    }
    shown.title().ifPresent(parts::add);
    parts.add(Element.of("c:numFmt").with("formatCode", "0").with("sourceLinked", 0));
    parts.add(NO_TICKS);
    parts.add(NO_MINOR_TICKS);
    parts.add(Element.val("c:tickLblPos", shown.numbers() ? "nextTo" : "none"));
    parts.add(ChartShape.shape(Element.of("a:noFill"), ChartShape.noLine()));
    parts.add(ChartText.style(Letter.SMALL));
    parts.add(Element.val("c:crossAx", other));
    parts.add(Element.val("c:crosses", shown.far() ? "max" : "autoZero"));
    parts.add(Element.val("c:crossBetween", betweenCategories ? "between" : "midCat"));
    parts.add(Element.val("c:majorUnit", shown.step()));
    return Element.of("c:valAx", parts);
  }

  /** An axis of names at the left, the first at the top, with a line where the bars start. */
  static Element names(String lineColour, Letter letter) {
    return Element.of(
        "c:catAx",
        Element.val("c:axId", VERTICAL),
        Element.of("c:scaling", Element.val("c:orientation", "maxMin")),
        Element.val("c:delete", 0),
        Element.val("c:axPos", "l"),
        Element.of("c:numFmt").with("formatCode", "General").with("sourceLinked", 0),
        NO_TICKS,
        NO_MINOR_TICKS,
        Element.val("c:tickLblPos", "low"),
        ChartShape.stroke(ChartShape.solid(lineColour), 1),
        ChartText.style(letter),
        Element.val("c:crossAx", HORIZONTAL),
        Element.val("c:crosses", "autoZero"),
        Element.val("c:auto", 0),
        Element.val("c:lblAlgn", "r"),
        Element.val("c:lblOffset", 60),
        Element.val("c:noMultiLvlLbl", 1));
  }
}
