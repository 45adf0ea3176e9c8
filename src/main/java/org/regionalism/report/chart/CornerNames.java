package org.regionalism.report.chart;

import java.util.List;
import org.regionalism.report.Chart;

/** The names of a map's quadrants, each in its corner or, where a mark is there, further in. */
record CornerNames(Svg svg, Box plot, List<Box> marks) {

  private static final TextStyle STYLE = TextStyle.SMALL.strong();
  private static final double INSET = 10;

  /** Returns where the names are. */
  List<Box> draw(Chart.QuadrantNames names) {
    return List.of(
        draw(names.regionalism(), Anchor.START, true),
        draw(names.inTransition(), Anchor.END, true),
        draw(names.unformed(), Anchor.START, false),
        draw(names.regional(), Anchor.END, false));
  }

  private Box draw(String name, Anchor side, boolean top) {
    double half = (plot.right() - plot.left()) / 2;
    List<String> lines = STYLE.wrap(name, half - 4 * INSET);
    double width = lines.stream().mapToDouble(STYLE::width).max().orElse(0);
    double height = lines.size() * STYLE.lineHeight();
    double y = top ? plot.top() + INSET : plot.bottom() - INSET - height;
    Box best = box(side, INSET, width, y, height);
    for (double inset = 2 * INSET; inset + width < half - INSET; inset += INSET) {
      Box next = box(side, inset, width, y, height);
      best = covered(next) < covered(best) ? next : best;
    }
    svg.lines(side == Anchor.START ? best.left() : best.right(), y, side, STYLE, lines);
    return best;
  }

  private Box box(Anchor side, double inset, double width, double y, double height) {
    double left = side == Anchor.START ? plot.left() + inset : plot.right() - inset - width;
    return new Box(left, y, left + width, y + height);
  }

  private double covered(Box box) {
    return marks.stream().mapToDouble(box::overlap).sum();
  }
}
