package org.regionalism.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.regionalism.report.Cell;
import org.regionalism.report.Chart;
import org.regionalism.report.IndexSpread;

/** Many on one index: a dot with its interval each, the first at the top, and lines for all. */
record IndexSpreadPlot(IndexSpread chart, Words words) implements Plot {

  private static final int WIDTH = 960;
  private static final int ROW = 21;
  private static final int AXIS = 54;
  private static final int LABEL = 20;
  private static final double RIGHT = 140;
  private static final double BESIDE = 16;
  private static final double LEAST_NAMES = 120;
  private static final double MOST_NAMES = 330;
  private static final int MARKER = 9;
  private static final double END = 100;
  private static final String FORMAT = "0";

  @Override
  public ChartPicture draw(PlottedFigures figures) {
    ChartHeading heading = new ChartHeading(chart.title(), chart.subtitle(), WIDTH);
    double left = namesWidth();
    double top = heading.height() + (chart.middle().isPresent() ? LABEL : 0);
    int plotHeight = chart.bars().size() * ROW;
    ChartFrame.Area area = new ChartFrame.Area(left, top, WIDTH - left - RIGHT, plotHeight);
    List<TextBox> boxes = new ArrayList<>(List.of(heading.box()));
    chart.middle().ifPresent(middle -> boxes.add(label(middle, area)));
    for (int i = 0; i < chart.bars().size(); i++) {
      boxes.add(name(i, area));
    }
    ChartAxis.Numbers across =
        ChartAxis.Numbers.index(Optional.of(ChartText.axis(chart.axis(), false)));
    ChartAxis.Numbers up = ChartAxis.Numbers.hidden(0, chart.bars().size());
    return new ChartPicture(
        chart.title(),
        chart.description(),
        WIDTH,
        (int) top + plotHeight + AXIS,
        List.of(
            ScatterSeries.chart(series(figures)),
            ChartAxis.numbers(ChartAxis.HORIZONTAL, ChartAxis.VERTICAL, across, false),
            ChartAxis.numbers(ChartAxis.VERTICAL, ChartAxis.HORIZONTAL, up, false)),
        area,
        boxes);
  }

  private TextBox name(int row, ChartFrame.Area area) {
    List<String> lines =
        TextMeasure.lines(chart.bars().get(row).name(), Letter.BODY, area.left() - BESIDE);
    String name = lines.size() == 1 ? lines.get(0) : lines.get(0).strip() + "…";
    return new TextBox(
        new ChartFrame.Area(0, area.top() + row * ROW, area.left() - BESIDE / 2, ROW),
        "ctr",
        List.of(ChartText.line("r", name, Letter.BODY)));
  }

  private TextBox label(IndexSpread.Middle middle, ChartFrame.Area area) {
    double wide = TextMeasure.width(middle.label(), Letter.SMALL) + BESIDE;
    double middleOf = area.left() + area.width() * middle.median() / END;
    double left =
        Math.max(area.left(), Math.min(middleOf - wide / 2, area.left() + area.width() - wide));
    return new TextBox(
        new ChartFrame.Area(left, area.top() - LABEL, wide, LABEL),
        "ctr",
        List.of(ChartText.line("ctr", middle.label(), Letter.SMALL)));
  }

  private List<ScatterSeries> series(PlottedFigures figures) {
    int rows = chart.bars().size();
    figures.texts(words.name(), chart.bars().stream().map(Chart.IndexBar::name).toList());
    List<Optional<Chart.Point>> known = chart.bars().stream().map(Chart.IndexBar::point).toList();
    PlottedIndex index = PlottedIndex.of(figures, words.index(), known, words);
    Plotted heights =
        figures
            .numbers(
                words.height(),
                IntStream.range(0, rows).mapToObj(i -> rows - i - 0.5).toList(),
                "0.0")
            .values();
    List<ScatterSeries> series = new ArrayList<>();
    chart.middle().ifPresent(middle -> series.addAll(lines(middle, figures)));
    // Dots are a series of their own, so that every program draws them over the intervals.
    Element whisker = ChartShape.stroke(ChartShape.solid(Palette.LIGHT_TEAL), 3);
    ScatterSeries points = ScatterSeries.of(index.name(), index.values(), heights);
    series.add(points.with(List.of(ErrorBars.along("x", index.less(), index.more(), whisker))));
    series.add(points.marked(MARKER, Palette.TEAL));
    series.add(numbers(figures, known, heights));
    return series;
  }

  /** The ends of the middle half, and the median in between. */
  private List<ScatterSeries> lines(IndexSpread.Middle middle, PlottedFigures figures) {
    Plotted y =
        figures.numbers(words.height(), List.of(0.0, (double) chart.bars().size()), "0.0").values();
    return List.of(
        line(middle.low(), y, figures, ChartShape.stroke(ChartShape.solid(Palette.RULE), 2)),
        line(middle.high(), y, figures, ChartShape.stroke(ChartShape.solid(Palette.RULE), 2)),
        line(
            middle.median(),
            y,
            figures,
            ChartShape.stroke(ChartShape.solid(Palette.SECONDARY), 1.5)));
  }

  private ScatterSeries line(double at, Plotted y, PlottedFigures figures, Element stroke) {
    PlottedFigures.Series x = figures.numbers(words.line(), List.of(at, at), FORMAT);
    return ScatterSeries.of(x.name(), x.values(), y).joined(stroke);
  }

  /** Points that are not seen carry the figures past the end of the axis. */
  private ScatterSeries numbers(
      PlottedFigures figures, List<Optional<Chart.Point>> points, Plotted heights) {
    PlottedFigures.Series edge =
        figures.numbers(words.space(), points.stream().map(point -> END).toList(), FORMAT);
    Plotted texts =
        figures
            .texts(
                words.interval(),
                points.stream().map(point -> point.map(this::text).orElse("–")).toList())
            .values();
    return ScatterSeries.of(edge.name(), edge.values(), heights)
        .labelled(
            ChartLabels.cells(
                texts, texts.values(), ChartLabels.Style.of("r", Letter.BODY), i -> true));
  }

  private String text(Chart.Point point) {
    String index = Numbers.text(point.value(), Cell.Format.INDEX);
    return point
        .interval()
        .map(ends -> new Cell.Range(ends.low(), ends.high(), Cell.Format.INDEX))
        .map(range -> index + " (" + CellWriting.text(range, words) + ")")
        .orElse(index);
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
