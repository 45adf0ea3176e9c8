package org.regionalism.report.chart;

import java.util.List;
import org.regionalism.report.Cell;
import org.regionalism.report.Chart;
import org.regionalism.report.Numbers;

/**
 * Draws an index over waves: a dot with its interval a wave, and a line that is broken where it has
 * to be.
 */
final class IndexLineDrawing {

  private static final double LEFT = Svg.MARGIN + 44;
  private static final double RIGHT = Svg.WIDTH - Svg.MARGIN - 20;
  private static final double HEIGHT = 250;
  private static final double WHISKER = 20;
  private static final double DOT = 5.5;
  private static final double ABOVE = 6;
  private static final double[] TICKS = {0, 25, 50, 75, 100};
  private static final TextStyle NAME = TextStyle.BODY;
  private static final TextStyle VALUE = TextStyle.BODY.strong();

  private final Svg svg;
  private final List<Chart.LinePoint> points;
  private final double top;
  private final double step;

  private IndexLineDrawing(Svg svg, List<Chart.LinePoint> points, double top) {
    this.svg = svg;
    this.points = points;
    this.top = top;
    this.step = (RIGHT - LEFT) / points.size();
  }

  static String draw(Chart.IndexLine chart) {
    Svg svg = new Svg(chart);
    double top = svg.heading() + 26;
    return svg.finish(new IndexLineDrawing(svg, chart.points(), top).draw());
  }

  private double draw() {
    for (double tick : TICKS) {
      svg.add(
          Shape.line(LEFT, y(tick), RIGHT, y(tick))
              .stroke(tick == 50 ? Palette.RULE : Palette.FAINT, 1));
      svg.text(
          LEFT - 10,
          y(tick) + TextStyle.SMALL.drop(),
          Anchor.END,
          TextStyle.SMALL,
          Numbers.text(tick, Cell.Format.INDEX));
    }
    for (int i = 1; i < points.size(); i++) {
      join(i);
    }
    double below = 0;
    for (int i = 0; i < points.size(); i++) {
      draw(i);
      List<String> name = NAME.wrap(points.get(i).name(), step - 12);
      svg.lines(x(i), y(0) + 12, Anchor.MIDDLE, NAME, name);
      below = Math.max(below, name.size() * NAME.lineHeight());
    }
    return y(0) + 12 + below + 16;
  }

  private void join(int i) {
    if (points.get(i).broken()) {
      double x = (x(i - 1) + x(i)) / 2;
      svg.add(Shape.line(x, y(100), x, y(0)).stroke(Palette.SECONDARY, 1.25).dashed());
      return;
    }
    points
        .get(i - 1)
        .point()
        .ifPresent(
            before ->
                points
                    .get(i)
                    .point()
                    .ifPresent(
                        point ->
                            svg.add(
                                Shape.line(x(i - 1), y(before.value()), x(i), y(point.value()))
                                    .stroke(Palette.GOAL, 2.25))));
  }

  private void draw(int i) {
    points
        .get(i)
        .point()
        .ifPresentOrElse(
            point -> {
              point
                  .interval()
                  .ifPresent(
                      ends ->
                          svg.add(
                              Shape.rect(
                                      x(i) - WHISKER / 2,
                                      y(ends.high()),
                                      WHISKER,
                                      Math.max(y(ends.low()) - y(ends.high()), 2))
                                  .fill(Palette.tint(Palette.GOAL))
                                  .rounded(2)));
              svg.add(
                  Shape.circle(x(i), y(point.value()), DOT)
                      .fill(Palette.GOAL)
                      .stroke(Palette.PAPER, 1.5));
              double high = point.interval().map(Chart.Ends::high).orElse(point.value());
              svg.text(
                  x(i),
                  Math.min(y(high), y(point.value()) - DOT) - ABOVE,
                  Anchor.MIDDLE,
                  VALUE,
                  Numbers.text(point.value(), Cell.Format.INDEX));
            },
            () -> svg.hatch(x(i) - 7, y(100), 14, HEIGHT));
  }

  private double x(int i) {
    return LEFT + (i + .5) * step;
  }

  private double y(double index) {
    return top + HEIGHT * (100 - index) / 100;
  }
}
