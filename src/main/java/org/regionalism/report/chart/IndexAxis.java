package org.regionalism.report.chart;

import org.regionalism.report.Cell;
import org.regionalism.report.Numbers;

/** An axis from 0 to 100, from left to right. */
record IndexAxis(double left, double right) {

  private static final double[] TICKS = {0, 25, 50, 75, 100};
  private static final String MIDDLE = Palette.between(Palette.SECONDARY, Palette.RULE, .4);

  double x(double value) {
    return left + (right - left) * Math.max(0, Math.min(100, value)) / 100;
  }

  /** Upright lines at the quarters, the one in the middle stronger. */
  void grid(Svg svg, double top, double bottom) {
    for (double tick : TICKS) {
      boolean middle = tick == 50;
      svg.add(
          Shape.line(x(tick), top, x(tick), bottom)
              .stroke(middle ? MIDDLE : Palette.FAINT, middle ? 1.25 : 1));
    }
  }

  /** The numbers below the lines; returns where they end. */
  double numbers(Svg svg, double top) {
    TextStyle style = TextStyle.SMALL;
    for (double tick : TICKS) {
      svg.text(
          x(tick),
          top + style.lineHeight() / 2 + style.drop(),
          Anchor.MIDDLE,
          style,
          Numbers.text(tick, Cell.Format.INDEX));
    }
    return top + style.lineHeight();
  }
}
