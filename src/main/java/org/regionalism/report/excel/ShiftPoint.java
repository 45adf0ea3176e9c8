package org.regionalism.report.excel;

import java.util.ArrayList;
import java.util.List;
import org.regionalism.report.Chart;

/**
 * A shift whose position is shown.
 *
 * @param height where it is drawn, from below, one a row
 */
record ShiftPoint(String name, Chart.Point position, double height, String colour) {

  /** Returns those of the rows that have a position, the first row at the top. */
  static List<ShiftPoint> of(List<Chart.ShiftRow> rows) {
    List<ShiftPoint> points = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Chart.ShiftRow row = rows.get(i);
      double height = rows.size() - i - 0.5;
      row.position()
          .map(position -> new ShiftPoint(row.name(), position, height, colour(row)))
          .ifPresent(points::add);
    }
    return points;
  }

  /** Returns both ends of the interval; the position itself where there is none. */
  List<Double> ends() {
    return position
        .interval()
        .map(ends -> List.of(ends.low(), ends.high()))
        .orElseGet(() -> List.of(position.value(), position.value()));
  }

  /** Returns the colour that says on which side of the middle the interval lies. */
  static String colour(Chart.ShiftRow row) {
    return switch (Integer.signum(row.crossing())) {
      case 1 -> Palette.TEAL;
      case -1 -> Palette.BROWN;
      default -> Palette.SECONDARY;
    };
  }
}
