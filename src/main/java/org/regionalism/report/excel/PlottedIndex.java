package org.regionalism.report.excel;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.regionalism.report.Chart;

/**
 * Indexes with their intervals, as charts plot them.
 *
 * @param name the cell above the indexes
 * @param values the indexes
 * @param less the distances down to the lower ends
 * @param more the distances up to the upper ends
 */
record PlottedIndex(Plotted name, Plotted values, Plotted less, Plotted more) {

  private static final String FORMAT = "0";

  /** Puts indexes beside a chart; cells of those that are not shown stay empty. */
  static PlottedIndex of(
      PlottedFigures figures, String heading, List<Optional<Chart.Point>> points, Words words) {
    PlottedFigures.Series index =
        figures.figures(heading, each(points, Chart.Point::value), FORMAT);
    PlottedFigures.Series less =
        figures.figures(words.less(), each(points, p -> p.value() - ends(p).low()), FORMAT);
    PlottedFigures.Series more =
        figures.figures(words.more(), each(points, p -> ends(p).high() - p.value()), FORMAT);
    return new PlottedIndex(index.name(), index.values(), less.values(), more.values());
  }

  /** Returns both ends of an index's interval; without one, both are the index itself. */
  static Chart.Ends ends(Chart.Point point) {
    return point.interval().orElseGet(() -> new Chart.Ends(point.value(), point.value()));
  }

  /** Returns the one index at a place. */
  PlottedIndex at(int index) {
    return new PlottedIndex(name, values.at(index), less.at(index), more.at(index));
  }

  private static List<Optional<Double>> each(
      List<Optional<Chart.Point>> points, ToDoubleFunction<Chart.Point> figure) {
    return points.stream()
        .map(point -> point.map(known -> Math.max(figure.applyAsDouble(known), 0)))
        .toList();
  }
}
