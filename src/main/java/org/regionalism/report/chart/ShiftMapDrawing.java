package org.regionalism.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.regionalism.report.Cell;
import org.regionalism.report.Chart;
import org.regionalism.report.Numbers;

/** Draws shifts by the indexes of their poles, in four quadrants, with a list beside them. */
final class ShiftMapDrawing {

  private static final double SIDE = 540;
  private static final double PLOT_LEFT = Svg.MARGIN + 34;
  private static final double LIST_LEFT = PLOT_LEFT + SIDE + 36;
  private static final IndexAxis ACROSS = new IndexAxis(PLOT_LEFT, PLOT_LEFT + SIDE);
  private static final TextStyle NAME = TextStyle.BODY;
  private static final TextStyle SMALL = TextStyle.SMALL;

  /** What labels of points keep clear of around a point. */
  private static final double POINT_ROOM = 22;

  private static final double LINE_ROOM = 8;
  private static final double CAP = 4;

  private final Svg svg;
  private final Chart.ShiftMap chart;
  private final Box plot;
  private final IndexAxis upward;
  private final List<Spot> spots;
  private final List<Box> marks = new ArrayList<>();

  private ShiftMapDrawing(Svg svg, Chart.ShiftMap chart, double top) {
    this.svg = svg;
    this.chart = chart;
    plot = new Box(PLOT_LEFT, top, PLOT_LEFT + SIDE, top + SIDE);
    upward = new IndexAxis(plot.bottom(), plot.top());
    spots = chart.rows().stream().flatMap(row -> Spot.of(row).stream()).toList();
  }

  static String draw(Chart.ShiftMap chart) {
    Svg svg = new Svg(chart);
    double top = svg.heading() + 14;
    // The upright axis is named above it: a text that stands on its side is hard to read.
    List<String> axis = SMALL.wrap(chart.toAxis(), LIST_LEFT - Svg.MARGIN);
    svg.lines(Svg.MARGIN, top, Anchor.START, SMALL, axis);
    top += axis.size() * SMALL.lineHeight() + 8;
    return svg.finish(new ShiftMapDrawing(svg, chart, top).draw());
  }

  private double draw() {
    quadrants();
    spots.forEach(this::crosshair);
    marks.addAll(new CornerNames(svg, plot, marks).draw(chart.quadrants()));
    labels();
    double list = ShiftList.draw(svg, LIST_LEFT, plot.top(), chart.rows());
    return Math.max(axes(), list) + 16;
  }

  private void quadrants() {
    svg.add(
        Shape.rect(plot.left(), plot.top(), SIDE, SIDE)
            .fill(Palette.PAPER)
            .stroke(Palette.RULE, 1));
    svg.add(
        Shape.line(plot.center(), plot.top(), plot.center(), plot.bottom())
            .stroke(Palette.RULE, 1.5));
    svg.add(
        Shape.line(plot.left(), plot.middle(), plot.right(), plot.middle())
            .stroke(Palette.RULE, 1.5));
    marks.add(Box.around(plot.center(), plot.middle(), LINE_ROOM / 2, SIDE));
    marks.add(Box.around(plot.center(), plot.middle(), SIDE, LINE_ROOM / 2));
  }

  private void crosshair(Spot spot) {
    double x = ACROSS.x(spot.from().value());
    double y = upward.x(spot.to().value());
    String colour = Palette.between(spot.stance().colour(), Palette.PAPER, .45);
    spot.from()
        .interval()
        .ifPresent(
            ends -> {
              double low = ACROSS.x(ends.low());
              double high = ACROSS.x(ends.high());
              stroke(colour, low, y, high, y);
              stroke(colour, low, y - CAP, low, y + CAP);
              stroke(colour, high, y - CAP, high, y + CAP);
              marks.add(new Box(low, y - LINE_ROOM / 2, high, y + LINE_ROOM / 2));
            });
    spot.to()
        .interval()
        .ifPresent(
            ends -> {
              double low = upward.x(ends.low());
              double high = upward.x(ends.high());
              stroke(colour, x, low, x, high);
              stroke(colour, x - CAP, low, x + CAP, low);
              stroke(colour, x - CAP, high, x + CAP, high);
              marks.add(new Box(x - LINE_ROOM / 2, high, x + LINE_ROOM / 2, low));
            });
    marks.add(Box.around(x, y, POINT_ROOM, POINT_ROOM));
  }

  private void stroke(String colour, double x1, double y1, double x2, double y2) {
    svg.add(Shape.line(x1, y1, x2, y2).stroke(colour, 1.75));
  }

  private void labels() {
    List<LabelPlacement.Label> labels = spots.stream().map(this::label).toList();
    List<Box> boxes = new LabelPlacement(plot, marks).place(labels);
    for (int i = 0; i < labels.size(); i++) {
      leader(labels.get(i), boxes.get(i));
    }
    for (int i = 0; i < labels.size(); i++) {
      LabelPlacement.Label at = labels.get(i);
      spots.get(i).stance().dot(svg, at.x(), at.y());
    }
    for (int i = 0; i < labels.size(); i++) {
      write(spots.get(i).name(), labels.get(i), boxes.get(i));
    }
  }

  /** Begins or ends at the side of the point, as nobody knows how wide the letters really are. */
  private void write(String name, LabelPlacement.Label point, Box box) {
    double y = box.middle() + NAME.drop();
    if (box.left() > point.x()) {
      svg.text(box.left(), y, Anchor.START, NAME, name);
    } else if (box.right() < point.x()) {
      svg.text(box.right(), y, Anchor.END, NAME, name);
    } else {
      svg.text(box.center(), y, Anchor.MIDDLE, NAME, name);
    }
  }

  private LabelPlacement.Label label(Spot spot) {
    return new LabelPlacement.Label(
        ACROSS.x(spot.from().value()),
        upward.x(spot.to().value()),
        NAME.width(spot.name()),
        NAME.lineHeight());
  }

  /** A thin line from a point to a label that could not stay beside it. */
  private void leader(LabelPlacement.Label point, Box label) {
    double x = Math.max(label.left(), Math.min(label.right(), point.x()));
    double y = Math.max(label.top(), Math.min(label.bottom(), point.y()));
    if (Math.hypot(x - point.x(), y - point.y()) > POINT_ROOM) {
      svg.add(Shape.line(point.x(), point.y(), x, y).stroke(Palette.SECONDARY, .8));
    }
  }

  private double axes() {
    for (double tick : new double[] {0, 25, 50, 75, 100}) {
      svg.text(
          plot.left() - 8,
          upward.x(tick) + SMALL.drop(),
          Anchor.END,
          SMALL,
          Numbers.text(tick, Cell.Format.INDEX));
    }
    double y = ACROSS.numbers(svg, plot.bottom() + 6) + 2;
    List<String> axis = SMALL.wrap(chart.fromAxis(), SIDE);
    svg.lines(plot.center(), y, Anchor.MIDDLE, SMALL, axis);
    return y + axis.size() * SMALL.lineHeight();
  }

  /** A shift of which both poles are shown. */
  private record Spot(String name, Chart.Point from, Chart.Point to, Stance stance) {

    static List<Spot> of(Chart.ShiftRow row) {
      return row.fromIndex().stream()
          .flatMap(
              from ->
                  row.toIndex().stream()
                      .map(to -> new Spot(row.name(), from, to, Stance.of(row.crossing()))))
          .toList();
    }
  }
}
