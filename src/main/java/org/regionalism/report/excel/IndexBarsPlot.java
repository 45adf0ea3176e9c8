package org.regionalism.report.excel;

import java.util.List;
import java.util.Optional;
import org.regionalism.report.Cell;
import org.regionalism.report.Chart;

/** Indexes as bars from 0 to 100 with their intervals, the first at the top. */
record IndexBarsPlot(Chart.IndexBars chart, Words words) implements Plot {

  private static final int WIDTH = 960;
  private static final int TALLEST_ROW = 36;
  private static final int LEAST_ROW = 22;
  private static final int ALL_ROWS = 560;
  private static final int AXIS = 54;
  private static final int GAP = 55;
  private static final double RIGHT = 130;
  private static final double BESIDE = 16;
  private static final double LEAST_NAMES = 120;
  private static final double MOST_NAMES = 330;
  private static final double END = 100;
  private static final String FORMAT = "0";

  @Override
  public ChartPicture draw(PlottedFigures figures) {
    ChartHeading heading = new ChartHeading(chart.title(), chart.subtitle(), WIDTH);
    double left = namesWidth();
    int plotHeight = chart.bars().size() * rowHeight();
    ChartAxis.Numbers numbers =
        ChartAxis.Numbers.index(Optional.of(ChartText.axis(chart.axis(), false))).acrossFarEnd();
    return new ChartPicture(
        chart.title(),
        chart.description(),
        WIDTH,
        heading.height() + plotHeight + AXIS,
        List.of(
            BarSeries.overlaid(series(figures, left), GAP),
            ChartAxis.names(Palette.SECONDARY, Letter.BODY),
            ChartAxis.numbers(ChartAxis.HORIZONTAL, ChartAxis.VERTICAL, numbers, true)),
        new ChartFrame.Area(left, heading.height(), WIDTH - left - RIGHT, plotHeight),
        List.of(heading.box()));
  }

  private List<BarSeries> series(PlottedFigures figures, double left) {
    List<String> names =
        chart.bars().stream()
            .map(bar -> TextMeasure.broken(bar.name(), Letter.BODY, left - BESIDE))
            .toList();
    Plotted categories = figures.texts(words.name(), names).values();
    List<Optional<Chart.Point>> points = chart.bars().stream().map(Chart.IndexBar::point).toList();
    PlottedIndex index = PlottedIndex.of(figures, words.index(), points, words);
    PlottedFigures.Series edge =
        figures.figures(
            words.space(), points.stream().map(point -> point.map(known -> END)).toList(), FORMAT);
    Plotted texts =
        figures
            .texts(
                words.interval(),
                chart.bars().stream().map(bar -> bar.point().map(this::text).orElse("")).toList())
            .values();
    ChartLabels.FromCells labels =
        ChartLabels.cells(
            texts,
            texts.values(),
            ChartLabels.Style.of("outEnd", Letter.BODY),
            i -> chart.bars().get(i).point().isPresent());
    Element stroke = ChartShape.stroke(ChartShape.solid(Palette.TEAL), 2);
    return List.of(
        BarSeries.of(
                index.name(), categories, index.values(), ChartShape.filled(Palette.LIGHT_TEAL))
            .with(ErrorBars.ofBars(index.less(), index.more(), stroke)),
        // Bars that are not seen carry the figures past the end of the axis, out of the way.
        BarSeries.of(edge.name(), categories, edge.values(), ChartShape.invisible())
            .labelled(labels));
  }

  private String text(Chart.Point point) {
    String index = Numbers.text(point.value(), Cell.Format.INDEX);
    return point
        .interval()
        .map(ends -> new Cell.Range(ends.low(), ends.high(), Cell.Format.INDEX))
        .map(range -> index + " (" + CellWriting.text(range, words) + ")")
        .orElse(index);
  }

  /** Many bars are thinner, so that they stay together on a page. */
  private int rowHeight() {
    int even = ALL_ROWS / Math.max(chart.bars().size(), 1);
    return Math.max(LEAST_ROW, Math.min(even, TALLEST_ROW));
  }

  private double namesWidth() {
    double longest =
        chart.bars().stream()
            .mapToDouble(bar -> TextMeasure.width(bar.name(), Letter.BODY))
            .max()
            .orElse(0);
    return Math.min(Math.max(longest + BESIDE, LEAST_NAMES), MOST_NAMES);
  }
}
