package org.regionalism.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionalism.report.Cell;
import org.regionalism.report.Chart;

/**
 * The shifts from pole to pole: a marker with its interval between the names of the poles, and a
 * line in the middle.
 */
record ShiftScalePlot(Chart.ShiftScale chart, Words words) implements Plot {

  private static final int WIDTH = 1060;
  private static final int ROW = 50;
  private static final int AXIS = 44;
  private static final double PLOT_LEFT = 290;
  private static final double PLOT_WIDTH = 480;
  private static final double BESIDE = 22;
  private static final double MARGIN = 8;
  private static final int MARKER = 10;
  private static final double BAND = 13;
  private static final double NOTE_LINE = 18;

  @Override
  public ChartPicture draw(PlottedFigures figures) {
    ChartHeading heading = new ChartHeading(chart.title(), chart.subtitle(), WIDTH);
    int rows = chart.rows().size();
    int plotHeight = rows * ROW;
    double room = WIDTH - 2 * MARGIN;
    int noteLines = TextMeasure.lines(chart.note(), Letter.QUIET, room).size();
    int noteTop = heading.height() + plotHeight + AXIS;
    int height = (int) (noteTop + noteLines * NOTE_LINE + MARGIN);
    List<TextBox> boxes = new ArrayList<>();
    boxes.add(heading.box());
    for (int i = 0; i < rows; i++) {
      boxes.addAll(poles(chart.rows().get(i), heading.height() + i * ROW));
    }
    ChartFrame.Area noteArea = new ChartFrame.Area(MARGIN, noteTop, room, height - noteTop);
    boxes.add(new TextBox(noteArea, "t", List.of(ChartText.line("l", chart.note(), Letter.QUIET))));
    ChartAxis.Numbers across =
        ChartAxis.Numbers.index(Optional.of(ChartText.axis(words.position(), false)));
    ChartAxis.Numbers up = ChartAxis.Numbers.hidden(0, rows);
    return new ChartPicture(
        chart.title(),
        chart.description(),
        WIDTH,
        height,
        List.of(
            ScatterSeries.chart(series(figures)),
            ChartAxis.numbers(ChartAxis.HORIZONTAL, ChartAxis.VERTICAL, across, false),
            ChartAxis.numbers(ChartAxis.VERTICAL, ChartAxis.HORIZONTAL, up, false)),
        new ChartFrame.Area(PLOT_LEFT, heading.height(), PLOT_WIDTH, plotHeight),
        boxes);
  }

  private static List<TextBox> poles(Chart.ShiftRow row, double top) {
    double right = PLOT_LEFT + PLOT_WIDTH + BESIDE;
    return List.of(
        new TextBox(
            new ChartFrame.Area(MARGIN, top, PLOT_LEFT - BESIDE - MARGIN, ROW),
            "ctr",
            pole("r", row.from(), row.fromNote(), row.holds() < 0)),
        new TextBox(
            new ChartFrame.Area(right, top, WIDTH - MARGIN - right, ROW),
            "ctr",
            pole("l", row.to(), row.toNote(), row.holds() > 0)));
  }

  private static List<Element> pole(String align, String name, String note, boolean holds) {
    List<Element> lines = new ArrayList<>();
    lines.add(ChartText.line(align, name, holds ? Letter.STRONG : Letter.BODY));
    if (!note.isBlank()) {
      lines.add(ChartText.line(align, note, Letter.SMALL));
    }
    return lines;
  }

  private List<ScatterSeries> series(PlottedFigures figures) {
    List<ShiftPoint> points = ShiftPoint.of(chart.rows());
    List<ShiftPoint> banded =
        points.stream().filter(point -> point.position().interval().isPresent()).toList();
    List<String> names = points.stream().map(ShiftPoint::name).toList();
    Plotted name = figures.texts(words.name(), names).values();
    Plotted x =
        figures
            .numbers(words.position(), points.stream().map(p -> p.position().value()).toList(), "0")
            .values();
    Plotted y =
        figures
            .numbers(words.height(), points.stream().map(ShiftPoint::height).toList(), "0.0")
            .values();
    Plotted bandName =
        figures
            .texts(
                words.name(),
                banded.stream().flatMap(p -> List.of(p.name(), p.name()).stream()).toList())
            .values();
    Plotted bandX =
        figures
            .numbers(
                words.interval(), banded.stream().flatMap(p -> p.ends().stream()).toList(), "0")
            .values();
    Plotted bandY =
        figures
            .numbers(
                words.height(),
                banded.stream().flatMap(p -> List.of(p.height(), p.height()).stream()).toList(),
                "0.0")
            .values();
    List<ScatterSeries> series = new ArrayList<>();
    series.add(middle(figures));
    for (int i = 0; i < banded.size(); i++) {
      Element band = ChartShape.faint(banded.get(i).colour(), 38);
      series.add(
          ScatterSeries.of(
                  bandName.at(2 * i), bandX.part(2 * i, 2 * i + 2), bandY.part(2 * i, 2 * i + 2))
              .joined(ChartShape.stroke(band, BAND)));
    }
    ChartLabels.Style style =
        new ChartLabels.Style("t", Letter.STRONG, ChartShape.filled(Palette.WHITE));
    for (int i = 0; i < points.size(); i++) {
      List<String> text =
          List.of(Numbers.text(points.get(i).position().value(), Cell.Format.INDEX));
      series.add(
          ScatterSeries.of(name.at(i), x.at(i), y.at(i))
              .marked(MARKER, points.get(i).colour())
              .labelled(ChartLabels.cells(x.at(i), text, style, index -> true)));
    }
    return series;
  }

  private ScatterSeries middle(PlottedFigures figures) {
    PlottedFigures.Series x = figures.numbers(words.line(), List.of(50.0, 50.0), "0");
    PlottedFigures.Series y =
        figures.numbers(words.height(), List.of(0.0, (double) chart.rows().size()), "0");
    return ScatterSeries.of(x.name(), x.values(), y.values())
        .joined(ChartShape.stroke(ChartShape.solid(Palette.SECONDARY), 1.25));
  }
}
