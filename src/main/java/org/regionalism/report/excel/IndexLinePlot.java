package org.regionalism.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionalism.report.Cell;
import org.regionalism.report.Chart;

/** An index over waves: a line with intervals, broken where waves do not go on from each other. */
record IndexLinePlot(Chart.IndexLine chart, Words words) implements Plot {

  private static final int WIDTH = 860;
  private static final double LEFT = 62;
  private static final double PLOT_WIDTH = 770;
  private static final double PLOT_HEIGHT = 260;
  private static final double NAMES = 50;
  private static final int MARKER = 11;
  private static final Element WHISKER = ChartShape.stroke(ChartShape.faint(Palette.TEAL, 45), 5);
  private static final Element BREAK = ChartShape.dashed(ChartShape.solid(Palette.SECONDARY), 1.25);

  @Override
  public ChartPicture draw(PlottedFigures figures) {
    ChartHeading heading = new ChartHeading(chart.title(), chart.subtitle(), WIDTH);
    int waves = chart.points().size();
    List<TextBox> boxes = new ArrayList<>();
    boxes.add(heading.box());
    double room = PLOT_WIDTH / waves;
    double below = heading.height() + PLOT_HEIGHT + 4;
    for (int i = 0; i < waves; i++) {
      ChartFrame.Area area = new ChartFrame.Area(LEFT + i * room, below, room, NAMES - 6);
      String name = chart.points().get(i).name();
      boxes.add(new TextBox(area, "t", List.of(ChartText.line("ctr", name, Letter.QUIET))));
    }
    ChartAxis.Numbers up = ChartAxis.Numbers.index(Optional.of(ChartText.axis(chart.axis(), true)));
    return new ChartPicture(
        chart.title(),
        chart.description(),
        WIDTH,
        (int) (heading.height() + PLOT_HEIGHT + NAMES),
        List.of(
            ScatterSeries.chart(series(figures)),
            ChartAxis.numbers(
                ChartAxis.HORIZONTAL,
                ChartAxis.VERTICAL,
                ChartAxis.Numbers.hidden(0.5, waves + 0.5),
                false),
            ChartAxis.numbers(ChartAxis.VERTICAL, ChartAxis.HORIZONTAL, up, false)),
        new ChartFrame.Area(LEFT, heading.height(), PLOT_WIDTH, PLOT_HEIGHT),
        boxes);
  }

  private List<ScatterSeries> series(PlottedFigures figures) {
    List<Chart.LinePoint> points = chart.points();
    figures.texts(words.name(), points.stream().map(Chart.LinePoint::name).toList());
    List<Double> places = new ArrayList<>();
    for (int i = 1; i <= points.size(); i++) {
      places.add((double) i);
    }
    PlottedFigures.Series x = figures.numbers("X", places, "0");
    PlottedIndex index =
        PlottedIndex.of(
            figures, words.index(), points.stream().map(Chart.LinePoint::point).toList(), words);
    List<ScatterSeries> series = new ArrayList<>();
    for (int i = 1; i < points.size(); i++) {
      if (points.get(i).broken()) {
        PlottedFigures.Series across =
            figures.numbers(words.line(), List.of(i + 0.5, i + 0.5), "0.0");
        PlottedFigures.Series high = figures.numbers("Y", List.of(0.0, 100.0), "0");
        series.add(ScatterSeries.of(across.name(), across.values(), high.values()).joined(BREAK));
      }
    }
    for (int from = 0; from < points.size(); ) {
      int to = from + 1;
      while (to < points.size() && !points.get(to).broken()) {
        to++;
      }
      series.add(
          ScatterSeries.of(index.name(), x.values().part(from, to), index.values().part(from, to))
              .joined(ChartShape.roundStroke(ChartShape.solid(Palette.TEAL), 2))
              .marked(MARKER, Palette.TEAL)
              .labelled(labels(points.subList(from, to), index.values().part(from, to)))
              .with(
                  List.of(
                      ErrorBars.along(
                          "y",
                          index.less().part(from, to),
                          index.more().part(from, to),
                          WHISKER))));
      from = to;
    }
    return series;
  }

  /** The figure beside each point that has one, off its interval. */
  private static ChartLabels.FromCells labels(List<Chart.LinePoint> points, Plotted cells) {
    List<String> texts =
        points.stream()
            .map(
                wave ->
                    wave.point()
                        .map(point -> Numbers.text(point.value(), Cell.Format.INDEX))
                        .orElse(""))
            .toList();
    return ChartLabels.cells(
        cells,
        texts,
        new ChartLabels.Style("r", Letter.STRONG, ChartShape.filled(Palette.WHITE)),
        place -> points.get(place).point().isPresent());
  }
}
