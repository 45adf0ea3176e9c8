package org.regionalism.report.chart;

import java.util.List;
import org.regionalism.report.Chart;

/** The key above answer bars: a swatch and its answer, in the order of the bars. */
final class AnswerKeyRow {

  private static final double SWATCH = 13;
  private static final double INDENT = 20;
  private static final double GAP = 22;
  private static final TextStyle LABEL = TextStyle.SMALL.in(Palette.INK);
  private static final double LINE = LABEL.lineHeight() + 6;

  private AnswerKeyRow() {}

  /** Returns where the key ends. Answers that stand apart in the bars come last. */
  static double draw(Svg svg, double top, List<Chart.AnswerKey> keys, List<String> colours) {
    double x = Svg.MARGIN;
    double y = top;
    double right = Svg.WIDTH - Svg.MARGIN;
    for (int i : AnswerScale.order(keys)) {
      List<String> lines = LABEL.wrap(keys.get(i).label(), right - Svg.MARGIN - INDENT);
      double width = INDENT + lines.stream().mapToDouble(LABEL::width).max().orElse(0);
      if (x > Svg.MARGIN && x + width > right) {
        x = Svg.MARGIN;
        y += LINE;
      }
      double swatch = y + (LABEL.lineHeight() - SWATCH) / 2;
      svg.add(Shape.rect(x, swatch, SWATCH, SWATCH).fill(colours.get(i)).rounded(2));
      svg.lines(x + INDENT, y, Anchor.START, LABEL, lines);
      y += (Math.max(1, lines.size()) - 1) * LABEL.lineHeight();
      x += width + GAP;
    }
    return y + LINE;
  }
}
