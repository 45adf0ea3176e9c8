package org.regionalism.report.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds columns that all tables of a sheet can share. The table with the most columns sets them; in
 * the others a column takes the next one, or several where a text needs far more room.
 */
final class SharedColumns {

  /** How much a column is widened, in pixels, before a text takes two. */
  private static final int STRETCH = 40;

  private static final int LEAST_SPARE = 20;

  private final List<Integer> widths = new ArrayList<>();

  private SharedColumns() {}

  /** Returns the columns of a sheet with these tables. */
  static SheetGrid of(List<TableShape> tables) {
    SharedColumns columns = new SharedColumns();
    tables.stream()
        .max(
            Comparator.comparing((TableShape table) -> table.widths().size())
                .thenComparing(TableShape::rows))
        .ifPresent(table -> columns.widths.addAll(table.widths()));
    List<TablePlace> places = tables.stream().map(columns::place).toList();
    return SheetGrid.of(columns.widths, places);
  }

  private TablePlace place(TableShape table) {
    List<Integer> spans = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < table.widths().size(); i++) {
      boolean text = table.sides().get(i) == Look.Side.LEFT;
      int span = take(next, table.widths().get(i), text);
      spans.add(span);
      next += span;
    }
    return new TablePlace(spans);
  }

  /** Returns how many columns are taken. */
  private int take(int first, int wanted, boolean text) {
    if (first == widths.size()) {
      widths.add(wanted);
      return 1;
    }
    if (!text || wanted - widths.get(first) <= STRETCH) {
      widths.set(first, Math.max(widths.get(first), wanted));
      return 1;
    }
    int next = first;
    int missing = wanted;
    while (missing > LEAST_SPARE && next < widths.size()) {
      missing -= widths.get(next);
      next++;
    }
    if (missing > LEAST_SPARE) {
      widths.add(missing);
      next++;
    }
    return next - first;
  }
}
