package org.regionalism.report.chart;

import org.regionalism.report.Chart;

/** An index on an axis: a light bar for the interval, a dot for the value. */
final class IndexMark {

  /** Higher than the dot, so that a narrow interval is seen beside it. */
  private static final double BAR = 20;

  private static final double CORNER = 4;

  private IndexMark() {}

  static void draw(Svg svg, IndexAxis axis, double y, Chart.Point point, Stance stance) {
    point
        .interval()
        .ifPresent(
            ends -> {
              double low = axis.x(ends.low());
              double high = axis.x(ends.high());
              double width = Math.max(high - low, 2);
              svg.add(
                  Shape.rect(low, y - BAR / 2, width, BAR)
                      .fill(Palette.tint(stance.colour()))
                      .rounded(Math.min(CORNER, width / 2)));
            });
    stance.dot(svg, axis.x(point.value()), y);
  }
}
