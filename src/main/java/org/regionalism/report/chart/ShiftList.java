package org.regionalism.report.chart;

import java.util.List;
import java.util.stream.Stream;
import org.regionalism.report.Chart;

/** The list beside a shift map: every shift with its quadrant, also those that are not shown. */
final class ShiftList {

  private static final double MARK = 14;
  private static final double INDENT = 28;
  private static final double GAP = 14;
  private static final TextStyle NAME = TextStyle.BODY.strong();
  private static final TextStyle WORDS = TextStyle.SMALL;

  private ShiftList() {}

  /** Returns where the list ends. */
  static double draw(Svg svg, double left, double top, List<Chart.ShiftRow> rows) {
    double width = Svg.WIDTH - Svg.MARGIN - left - INDENT;
    double y = top;
    for (Chart.ShiftRow row : rows) {
      List<String> name = NAME.wrap(row.name(), width);
      List<String> words = WORDS.wrap(words(row), width);
      mark(svg, row, left + MARK / 2 + 1, y + NAME.lineHeight() / 2);
      svg.lines(left + INDENT, y, Anchor.START, NAME, name);
      y += name.size() * NAME.lineHeight();
      svg.lines(left + INDENT, y, Anchor.START, WORDS, words);
      y += words.size() * WORDS.lineHeight() + GAP;
    }
    return y - GAP;
  }

  private static void mark(Svg svg, Chart.ShiftRow row, double x, double y) {
    if (isShown(row)) {
      Stance.of(row.crossing()).dot(svg, x, y);
    } else {
      svg.hatch(x - MARK / 2, y - MARK / 2, MARK, MARK);
    }
  }

  private static boolean isShown(Chart.ShiftRow row) {
    return row.fromIndex().isPresent() && row.toIndex().isPresent();
  }

  /** The quadrant, or what stands in place of the indexes that are not shown. */
  private static String words(Chart.ShiftRow row) {
    if (isShown(row)) {
      return row.quadrant();
    }
    return Stream.of(
            row.fromIndex().isEmpty() ? row.fromNote() : "",
            row.toIndex().isEmpty() ? row.toNote() : "")
        .filter(note -> !note.isBlank())
        .distinct()
        .reduce((from, to) -> from + " · " + to)
        .orElse("");
  }
}
