package org.regionalism.report.chart;

import java.util.List;
import org.regionalism.report.Cell;
import org.regionalism.report.Chart;
import org.regionalism.report.Numbers;

/** Draws indexes with their intervals, one below the other, and their numbers at the right. */
final class IndexBarsDrawing {

  private static final double MOST_NAME = 300;
  private static final double NUMBERS_WIDTH = 132;
  private static final double GAP = 20;
  private static final double LEAST_ROW = 38;
  private static final double STEM = 4;
  private static final TextStyle NAME = TextStyle.BODY;
  private static final TextStyle VALUE = TextStyle.BODY.strong();
  private static final TextStyle INTERVAL = TextStyle.SMALL;

  private final Svg svg;
  private final List<Row> rows;
  private final IndexAxis axis;

  private IndexBarsDrawing(Svg svg, List<Chart.IndexBar> bars) {
    this.svg = svg;
    rows = bars.stream().map(Row::of).toList();
    double names = rows.stream().mapToDouble(Row::nameWidth).max().orElse(0);
    axis = new IndexAxis(Svg.MARGIN + names + GAP, Svg.WIDTH - Svg.MARGIN - NUMBERS_WIDTH - GAP);
  }

  static String draw(Chart.IndexBars chart) {
    Svg svg = new Svg(chart);
    double top = svg.heading() + 16;
    return svg.finish(new IndexBarsDrawing(svg, chart.bars()).draw(chart.axis(), top));
  }

  private double draw(String axisName, double top) {
    double bottom = top + rows.stream().mapToDouble(Row::height).sum();
    axis.grid(svg, top, bottom + 4);
    double y = top;
    for (Row row : rows) {
      draw(row, y + row.height() / 2);
      y += row.height();
    }
    y = axis.numbers(svg, bottom + 8) + 2;
    List<String> words = TextStyle.SMALL.wrap(axisName, axis.right() - axis.left());
    svg.lines((axis.left() + axis.right()) / 2, y, Anchor.MIDDLE, TextStyle.SMALL, words);
    return y + words.size() * TextStyle.SMALL.lineHeight() + 16;
  }

  private void draw(Row row, double middle) {
    double top = middle - row.name.size() * NAME.lineHeight() / 2;
    svg.lines(axis.left() - GAP, top, Anchor.END, NAME, row.name);
    row.bar
        .point()
        .ifPresentOrElse(
            point -> draw(point, middle),
            () -> {
              svg.hatch(axis.left(), middle - 7, axis.right() - axis.left(), 14);
              value("–", middle);
            });
  }

  private void draw(Chart.Point point, double middle) {
    svg.add(
        Shape.rect(axis.left(), middle - STEM / 2, axis.x(point.value()) - axis.left(), STEM)
            .fill(Palette.tint(Palette.SECONDARY)));
    IndexMark.draw(svg, axis, middle, point, Stance.ABOVE);
    value(index(point.value()), middle);
    point
        .interval()
        .ifPresent(
            ends ->
                svg.text(
                    axis.right() + GAP + 38,
                    middle + INTERVAL.drop(),
                    Anchor.START,
                    INTERVAL,
                    index(ends.low()) + "–" + index(ends.high())));
  }

  private void value(String text, double middle) {
    svg.text(axis.right() + GAP + 26, middle + VALUE.drop(), Anchor.END, VALUE, text);
  }

  private static String index(double value) {
    return Numbers.text(value, Cell.Format.INDEX);
  }

  private record Row(Chart.IndexBar bar, List<String> name) {

    static Row of(Chart.IndexBar bar) {
      return new Row(bar, NAME.wrap(bar.name(), MOST_NAME));
    }

    double nameWidth() {
      return name.stream().mapToDouble(NAME::width).max().orElse(0);
    }

    double height() {
      return Math.max(LEAST_ROW, name.size() * NAME.lineHeight() + 14);
    }
  }
}
