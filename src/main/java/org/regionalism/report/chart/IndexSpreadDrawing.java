package org.regionalism.report.chart;

import java.util.List;
import org.regionalism.report.Cell;
import org.regionalism.report.Chart;
import org.regionalism.report.IndexSpread;
import org.regionalism.report.Numbers;

/** Draws many on one index, close together, before the middle half of all. */
final class IndexSpreadDrawing {

  private static final double MOST_NAME = 300;
  private static final double NUMBERS_WIDTH = 112;
  private static final double GAP = 16;
  private static final double LEAST_ROW = 24;
  private static final double LABEL = 20;
  private static final double BAR = 8;
  private static final double DOT = 5;
  private static final TextStyle NAME = TextStyle.BODY;
  private static final TextStyle VALUE = TextStyle.BODY.strong();
  private static final TextStyle SMALL = TextStyle.SMALL;

  private final Svg svg;
  private final IndexSpread chart;
  private final List<List<String>> names;
  private final IndexAxis axis;

  private IndexSpreadDrawing(Svg svg, IndexSpread chart) {
    this.svg = svg;
    this.chart = chart;
    names = chart.bars().stream().map(bar -> NAME.wrap(bar.name(), MOST_NAME)).toList();
    double widest = names.stream().flatMap(List::stream).mapToDouble(NAME::width).max().orElse(0);
    axis = new IndexAxis(Svg.MARGIN + widest + GAP, Svg.WIDTH - Svg.MARGIN - NUMBERS_WIDTH - GAP);
  }

  static String draw(IndexSpread chart) {
    Svg svg = new Svg(chart);
    double top = svg.heading() + 12;
    return svg.finish(new IndexSpreadDrawing(svg, chart).draw(top));
  }

  private double draw(double above) {
    double top = chart.middle().isPresent() ? above + LABEL : above;
    double bottom = top + names.stream().mapToDouble(IndexSpreadDrawing::height).sum();
    chart.middle().ifPresent(middle -> ground(middle, top, bottom));
    axis.grid(svg, top, bottom + 4);
    chart.middle().ifPresent(middle -> median(middle, top, bottom));
    double y = top;
    for (int i = 0; i < names.size(); i++) {
      double height = height(names.get(i));
      row(chart.bars().get(i), names.get(i), y + height / 2);
      y += height;
    }
    y = axis.numbers(svg, bottom + 8) + 2;
    List<String> words = SMALL.wrap(chart.axis(), axis.right() - axis.left());
    svg.lines((axis.left() + axis.right()) / 2, y, Anchor.MIDDLE, SMALL, words);
    return y + words.size() * SMALL.lineHeight() + 16;
  }

  private static double height(List<String> name) {
    return Math.max(LEAST_ROW, name.size() * NAME.lineHeight() + 6);
  }

  private void ground(IndexSpread.Middle middle, double top, double bottom) {
    double left = axis.x(middle.low());
    double width = Math.max(axis.x(middle.high()) - left, 2);
    svg.add(Shape.rect(left, top, width, bottom - top).fill(Palette.FAINT));
  }

  private void median(IndexSpread.Middle middle, double top, double bottom) {
    double x = axis.x(middle.median());
    svg.add(Shape.line(x, top - 4, x, bottom).stroke(Palette.SECONDARY, 1.5).dashed());
    double half = SMALL.width(middle.label()) / 2;
    double centre = Math.max(axis.left() + half, Math.min(axis.right() - half, x));
    svg.text(centre, top - 9, Anchor.MIDDLE, SMALL, middle.label());
  }

  private void row(Chart.IndexBar bar, List<String> name, double y) {
    double top = y - name.size() * NAME.lineHeight() / 2;
    svg.lines(axis.left() - GAP, top, Anchor.END, NAME, name);
    bar.point()
        .ifPresentOrElse(
            point -> point(point, y),
            () -> {
              svg.hatch(axis.left(), y - 5, axis.right() - axis.left(), 10);
              value("–", y);
            });
  }

  private void point(Chart.Point point, double y) {
    point.interval().ifPresent(ends -> interval(ends, y));
    svg.add(
        Shape.circle(axis.x(point.value()), y, DOT).fill(Palette.GOAL).stroke(Palette.PAPER, 1.5));
    value(Numbers.text(point.value(), Cell.Format.INDEX), y);
  }

  private void interval(Chart.Ends ends, double y) {
    double left = axis.x(ends.low());
    double width = Math.max(axis.x(ends.high()) - left, 2);
    svg.add(
        Shape.rect(left, y - BAR / 2, width, BAR)
            .fill(Palette.TOWARD_GOAL)
            .rounded(Math.min(BAR, width) / 2));
    String text =
        Numbers.text(ends.low(), Cell.Format.INDEX)
            + "–"
            + Numbers.text(ends.high(), Cell.Format.INDEX);
    svg.text(axis.right() + GAP + 38, y + SMALL.drop(), Anchor.START, SMALL, text);
  }

  private void value(String text, double y) {
    svg.text(axis.right() + GAP + 26, y + VALUE.drop(), Anchor.END, VALUE, text);
  }
}
