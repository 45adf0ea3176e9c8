package org.regionalism.report.chart;

import java.util.List;
import org.regionalism.report.Cell;
import org.regionalism.report.Chart;
import org.regionalism.report.Numbers;

/** Draws the answers to items as bars that diverge from a line, in groups with headings. */
final class AnswerBarsDrawing {

  private static final double TEXT_WIDTH = 392;
  private static final double GAP = 24;
  private static final double BAR = 24;
  private static final double LEAST_ROW = 36;
  private static final TextStyle ITEM = new TextStyle(13, false, false, Palette.INK);
  private static final TextStyle GROUP = TextStyle.BODY.strong();
  private static final TextStyle COUNT = TextStyle.SMALL;

  private final Svg svg;
  private final Chart.AnswerBars chart;
  private final List<String> colours;
  private final AnswerScale scale;

  private AnswerBarsDrawing(Svg svg, Chart.AnswerBars chart) {
    this.svg = svg;
    this.chart = chart;
    colours = AnswerColours.of(chart.keys());
    scale =
        AnswerScale.fitting(
            chart.keys(), chart.bars(), Svg.MARGIN + TEXT_WIDTH + GAP, Svg.WIDTH - Svg.MARGIN - 6);
  }

  static String draw(Chart.AnswerBars chart) {
    Svg svg = new Svg(chart);
    return svg.finish(new AnswerBarsDrawing(svg, chart).draw(svg.heading() + 12));
  }

  private double draw(double top) {
    double y = AnswerKeyRow.draw(svg, top, chart.keys(), colours) + 4;
    String group = "";
    for (Chart.AnswerBar bar : chart.bars()) {
      if (!bar.group().equals(group)) {
        group = bar.group();
        y = heading(group, y);
      }
      y = row(bar, y);
    }
    return axis(y + 4) + 16;
  }

  private double heading(String group, double top) {
    List<String> lines = GROUP.wrap(group, Svg.WIDTH - 2 * Svg.MARGIN);
    double y = top + 12;
    svg.lines(Svg.MARGIN, y, Anchor.START, GROUP, lines);
    y += lines.size() * GROUP.lineHeight() + 4;
    svg.add(Shape.line(Svg.MARGIN, y, Svg.WIDTH - Svg.MARGIN, y).stroke(Palette.RULE, 1));
    return y + 4;
  }

  private double row(Chart.AnswerBar bar, double top) {
    List<String> lines = ITEM.wrap(bar.text(), TEXT_WIDTH);
    double height = Math.max(LEAST_ROW, lines.size() * ITEM.lineHeight() + 8);
    double middle = top + height / 2;
    svg.lines(Svg.MARGIN, middle - lines.size() * ITEM.lineHeight() / 2, Anchor.START, ITEM, lines);
    ticks(top, top + height);
    if (bar.counts().isEmpty()) {
      svg.hatch(scale.left(), middle - BAR / 4, scale.right() - scale.left(), BAR / 2);
    } else {
      segments(bar, middle);
    }
    origin(scale.center(), top, top + height);
    if (scale.hasNeutral()) {
      origin(scale.apart(), top, top + height);
    }
    return top + height;
  }

  private void segments(Chart.AnswerBar bar, double middle) {
    double each = scale.unit() / Math.max(1, AnswerScale.total(bar));
    double agree = scale.center();
    double disagree =
        scale.center() - scale.unit() * AnswerScale.extent(chart.keys(), bar).disagree();
    double neutral = scale.apart();
    for (int i = 0; i < bar.counts().size(); i++) {
      int count = bar.counts().get(i);
      double width = each * count;
      int side = chart.keys().get(i).side();
      if (side < 0) {
        segment(disagree, middle, width, count, colours.get(i));
        disagree += width;
      } else if (side > 0) {
        segment(agree, middle, width, count, colours.get(i));
        agree += width;
      } else {
        segment(neutral, middle, width, count, colours.get(i));
        neutral += width;
      }
    }
  }

  private void segment(double left, double middle, double width, int count, String colour) {
    if (count == 0) {
      return;
    }
    svg.add(Shape.rect(left, middle - BAR / 2, width, BAR).fill(colour).stroke(Palette.PAPER, 1));
    String text = Numbers.text(count, Cell.Format.COUNT);
    if (COUNT.width(text) + 4 <= width) {
      svg.text(
          left + width / 2,
          middle + COUNT.drop(),
          Anchor.MIDDLE,
          COUNT.in(Palette.readableOn(colour)),
          text);
    }
  }

  /** Light lines behind the bars, for this row only, so that headings stay free of them. */
  private void ticks(double top, double bottom) {
    for (AnswerScale.Tick tick : scale.ticks()) {
      svg.add(Shape.line(tick.x(), top, tick.x(), bottom).stroke(Palette.FAINT, 1));
    }
  }

  private void origin(double x, double top, double bottom) {
    svg.add(Shape.line(x, top, x, bottom).stroke(Palette.INK, 1));
  }

  private double axis(double top) {
    TextStyle style = TextStyle.SMALL;
    for (AnswerScale.Tick tick : scale.ticks()) {
      svg.text(
          tick.x(),
          top + style.lineHeight() / 2 + style.drop(),
          Anchor.MIDDLE,
          style,
          Numbers.text(tick.share(), Cell.Format.SHARE));
    }
    return top + style.lineHeight();
  }
}
