package org.regionalism.report.chart;

import java.util.List;
import org.regionalism.report.Cell;
import org.regionalism.report.Chart;
import org.regionalism.report.Numbers;

/** Draws shifts between their poles, one below the other on a common axis. */
final class ShiftScaleDrawing {

  private static final double NAME_WIDTH = 104;
  private static final double POLE_WIDTH = 214;
  private static final double GAP = 18;
  private static final IndexAxis AXIS =
      new IndexAxis(
          Svg.MARGIN + NAME_WIDTH + POLE_WIDTH + GAP, Svg.WIDTH - Svg.MARGIN - POLE_WIDTH - GAP);
  private static final double PADDING = 14;
  private static final double LEAST_ROW = 66;
  private static final TextStyle VALUE = TextStyle.BODY.strong();
  private static final TextStyle NOTE = TextStyle.SMALL;

  private final Svg svg;

  private ShiftScaleDrawing(Svg svg) {
    this.svg = svg;
  }

  static String draw(Chart.ShiftScale chart) {
    Svg svg = new Svg(chart);
    return svg.finish(new ShiftScaleDrawing(svg).draw(chart, svg.heading() + 16));
  }

  private double draw(Chart.ShiftScale chart, double top) {
    List<Row> rows = chart.rows().stream().map(Row::new).toList();
    double bottom = top + rows.stream().mapToDouble(Row::height).sum();
    AXIS.grid(svg, top, bottom + 4);
    double y = top;
    for (Row row : rows) {
      if (y > top) {
        svg.add(Shape.line(Svg.MARGIN, y, Svg.WIDTH - Svg.MARGIN, y).stroke(Palette.FAINT, 1));
      }
      draw(row, y + row.height() / 2);
      y += row.height();
    }
    y = AXIS.numbers(svg, bottom + 8) + 10;
    List<String> note = NOTE.wrap(chart.note(), Svg.WIDTH - 2 * Svg.MARGIN);
    svg.lines(Svg.MARGIN, y, Anchor.START, NOTE, note);
    return y + note.size() * NOTE.lineHeight() + 16;
  }

  private void draw(Row row, double middle) {
    List<String> name = NOTE.wrap(row.shift.name(), NAME_WIDTH);
    svg.lines(Svg.MARGIN, middle - name.size() * NOTE.lineHeight() / 2, Anchor.START, NOTE, name);
    row.from.draw(svg, AXIS.left() - GAP, middle, Anchor.END);
    row.to.draw(svg, AXIS.right() + GAP, middle, Anchor.START);
    row.shift
        .position()
        .ifPresentOrElse(
            position -> {
              double y = middle + 5;
              IndexMark.draw(svg, AXIS, y, position, Stance.of(row.shift.crossing()));
              String value = Numbers.text(position.value(), Cell.Format.INDEX);
              svg.label(AXIS.x(position.value()), y - 21, VALUE, List.of(value));
            },
            () -> notShown(row.shift, middle));
  }

  /** An empty track with the words of the pole that is not shown. */
  private void notShown(Chart.ShiftRow shift, double middle) {
    svg.hatch(AXIS.left(), middle - 9, AXIS.right() - AXIS.left(), 18);
    String why =
        shift.fromIndex().isEmpty()
            ? shift.fromNote()
            : shift.toIndex().isEmpty() ? shift.toNote() : "";
    TextStyle style = NOTE.slanted();
    List<String> lines = style.wrap(why, AXIS.right() - AXIS.left() - 24);
    svg.label((AXIS.left() + AXIS.right()) / 2, middle, style, lines);
  }

  /** A pole's name above its note. */
  private record Pole(TextStyle style, List<String> name, List<String> note) {

    /** The pole that holds is bold, the one that does not is grey; neither where neither holds. */
    static Pole of(String name, String note, int holds) {
      TextStyle style =
          holds > 0
              ? TextStyle.BODY.strong()
              : holds < 0 ? TextStyle.BODY.in(Palette.SECONDARY) : TextStyle.BODY;
      return new Pole(style, style.wrap(name, POLE_WIDTH), NOTE.wrap(note, POLE_WIDTH));
    }

    double height() {
      return name.size() * style.lineHeight() + note.size() * NOTE.lineHeight();
    }

    void draw(Svg svg, double x, double middle, Anchor anchor) {
      double top = middle - height() / 2;
      svg.lines(x, top, anchor, style, name);
      svg.lines(x, top + name.size() * style.lineHeight(), anchor, NOTE, note);
    }
  }

  private static final class Row {
    private final Chart.ShiftRow shift;
    private final Pole from;
    private final Pole to;

    private Row(Chart.ShiftRow shift) {
      this.shift = shift;
      from = Pole.of(shift.from(), shift.fromNote(), -shift.holds());
      to = Pole.of(shift.to(), shift.toNote(), shift.holds());
    }

    private double height() {
      double name = NOTE.wrap(shift.name(), NAME_WIDTH).size() * NOTE.lineHeight();
      double poles = Math.max(from.height(), to.height());
      return Math.max(LEAST_ROW, Math.max(name, poles) + 2 * PADDING);
    }
  }
}
