package org.regionalism.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionalism.report.Chart;

/** The shifts by the indexes of both poles, each named at its point, in four named quadrants. */
record ShiftMapPlot(Chart.ShiftMap chart, Words words) implements Plot {

  private static final int WIDTH = 860;
  private static final double LEFT = 62;
  private static final double PLOT_WIDTH = 760;
  private static final double PLOT_HEIGHT = 430;
  private static final double AXIS = 54;
  private static final int MARKER = 12;
  private static final Element WHISKER =
      ChartShape.stroke(ChartShape.faint(Palette.TEAL, 45), 1.25);
  private static final double CORNER = 1;
  private static final double CORNER_WIDTH = 110;
  private static final double CORNER_HEIGHT = 26;

  @Override
  public ChartPicture draw(PlottedFigures figures) {
    ChartHeading heading = new ChartHeading(chart.title(), chart.subtitle(), WIDTH);
    List<ScatterSeries> series = new ArrayList<>();
    series.add(line(figures, List.of(50.0, 50.0), List.of(0.0, 100.0)));
    series.add(line(figures, List.of(0.0, 100.0), List.of(50.0, 50.0)));
    series.addAll(quadrants(figures));
    int height = (int) (heading.height() + PLOT_HEIGHT + AXIS);
    series.addAll(shifts(figures, height));
    ChartAxis.Numbers across =
        ChartAxis.Numbers.index(Optional.of(ChartText.axis(chart.fromAxis(), false)));
    ChartAxis.Numbers up =
        ChartAxis.Numbers.index(Optional.of(ChartText.axis(chart.toAxis(), true)));
    return new ChartPicture(
        chart.title(),
        chart.description(),
        WIDTH,
        height,
        List.of(
            ScatterSeries.chart(series),
            ChartAxis.numbers(ChartAxis.HORIZONTAL, ChartAxis.VERTICAL, across, false),
            ChartAxis.numbers(ChartAxis.VERTICAL, ChartAxis.HORIZONTAL, up, false)),
        new ChartFrame.Area(LEFT, heading.height(), PLOT_WIDTH, PLOT_HEIGHT),
        List.of(heading.box()));
  }

  private List<ScatterSeries> shifts(PlottedFigures figures, double chartHeight) {
    List<Chart.ShiftRow> rows =
        chart.rows().stream()
            .filter(row -> row.fromIndex().isPresent() && row.toIndex().isPresent())
            .toList();
    Plotted names =
        figures.texts(words.name(), rows.stream().map(Chart.ShiftRow::name).toList()).values();
    PlottedIndex from =
        PlottedIndex.of(
            figures,
            chart.fromAxis(),
            rows.stream().map(Chart.ShiftRow::fromIndex).toList(),
            words);
    PlottedIndex to =
        PlottedIndex.of(
            figures, chart.toAxis(), rows.stream().map(Chart.ShiftRow::toIndex).toList(), words);
    LabelPlaces places = places();
    rows.forEach(row -> avoid(row, places));
    List<ScatterSeries> series = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Chart.ShiftRow row = rows.get(i);
      LabelPlaces.Place place =
          places.place(
              across(row.fromIndex().orElseThrow().value()),
              down(row.toIndex().orElseThrow().value()),
              TextMeasure.width(row.name(), Letter.STRONG));
      ChartLabels.Style style = ChartLabels.Style.of(place.side(), Letter.STRONG);
      series.add(
          ScatterSeries.of(names.at(i), from.values().at(i), to.values().at(i))
              .marked(MARKER, Palette.TEAL)
              .with(
                  List.of(
                      ErrorBars.along("x", from.at(i).less(), from.at(i).more(), WHISKER),
                      ErrorBars.along("y", to.at(i).less(), to.at(i).more(), WHISKER)))
              .labelled(ChartLabels.name(style, place.down() / chartHeight)));
    }
    return series;
  }

  private static void avoid(Chart.ShiftRow row, LabelPlaces places) {
    Chart.Point from = row.fromIndex().orElseThrow();
    Chart.Point to = row.toIndex().orElseThrow();
    Chart.Ends wide = PlottedIndex.ends(from);
    Chart.Ends high = PlottedIndex.ends(to);
    double x = across(from.value());
    double y = down(to.value());
    places.avoid(x, y);
    places.avoid(across(wide.low()), y - 1, across(wide.high()) - across(wide.low()), 2);
    places.avoid(x - 1, down(high.high()), 2, down(high.low()) - down(high.high()));
  }

  /** Names stay off the lines in the middle and off the quadrants' names in the corners. */
  private static LabelPlaces places() {
    LabelPlaces places = new LabelPlaces(PLOT_WIDTH, PLOT_HEIGHT);
    places.avoid(0, PLOT_HEIGHT / 2 - 2, PLOT_WIDTH, 4);
    places.avoid(PLOT_WIDTH / 2 - 2, 0, 4, PLOT_HEIGHT);
    for (double x : List.of(0.0, PLOT_WIDTH - CORNER_WIDTH)) {
      places.avoid(x, 0, CORNER_WIDTH, CORNER_HEIGHT);
      places.avoid(x, PLOT_HEIGHT - CORNER_HEIGHT, CORNER_WIDTH, CORNER_HEIGHT);
    }
    return places;
  }

  private List<ScatterSeries> quadrants(PlottedFigures figures) {
    Chart.QuadrantNames names = chart.quadrants();
    double far = 100 - CORNER;
    double edge = 3;
    Plotted texts =
        figures
            .texts(
                words.name(),
                List.of(
                    names.regionalism(), names.inTransition(), names.unformed(), names.regional()))
            .values();
    Plotted x = figures.numbers("X", List.of(CORNER, far, CORNER, far), "0").values();
    Plotted y = figures.numbers("Y", List.of(100 - edge, 100 - edge, edge, edge), "0").values();
    List<ScatterSeries> series = new ArrayList<>();
    for (int i = 0; i < texts.values().size(); i++) {
      String side = i % 2 == 0 ? "r" : "l";
      series.add(
          ScatterSeries.of(texts.at(i), x.at(i), y.at(i))
              .labelled(ChartLabels.names(ChartLabels.Style.of(side, Letter.QUIET))));
    }
    return series;
  }

  private ScatterSeries line(PlottedFigures figures, List<Double> x, List<Double> y) {
    PlottedFigures.Series across = figures.numbers(words.line(), x, "0");
    PlottedFigures.Series up = figures.numbers("Y", y, "0");
    return ScatterSeries.of(across.name(), across.values(), up.values())
        .joined(ChartShape.stroke(ChartShape.solid(Palette.SECONDARY), 1));
  }

  private static double across(double index) {
    return index / 100 * PLOT_WIDTH;
  }

  private static double down(double index) {
    return (100 - index) / 100 * PLOT_HEIGHT;
  }
}
