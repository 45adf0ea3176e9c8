package org.regionalism.report.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds columns that all tables of a sheet can share. The table with the most columns sets them; in
 * the others a column takes the next one, or several where a text needs far more room. What names
 * the rows takes one, and so do figures.
 */
final class SharedColumns {

  /** How much a column is widened, in pixels, before a text takes two. */
  private static final int STRETCH = 40;

  private static final int LEAST_SPARE = 6;

  private static final int STEPS = 10;

  private final List<Integer> widths = new ArrayList<>();

  /** How much of what they can spare the columns of the tables keep. */
  private final double part;

  private SharedColumns(double part) {
    this.part = part;
  }

  /**
   * Returns the columns of a sheet with these tables, as wide as fits on a screen; where even the
   * narrowest do not fit, what is only a detail stands beyond it.
   */
  static SheetGrid of(List<TableShape> tables) {
    return widestFirst(tables)
        .filter(grid -> grid.widthTo(grid.last()) <= SheetGrid.SCREEN)
        .findFirst()
        .or(
            () ->
                widestFirst(tables)
                    .filter(grid -> essential(grid, tables) <= SheetGrid.SCREEN)
                    .findFirst())
        .orElseGet(() -> of(tables, 0));
  }

  private static Stream<SheetGrid> widestFirst(List<TableShape> tables) {
    return IntStream.rangeClosed(0, STEPS).mapToObj(step -> of(tables, 1 - (double) step / STEPS));
  }

  /** Returns how wide the tables are without those columns at their end that are only details. */
  private static int essential(SheetGrid grid, List<TableShape> tables) {
    return IntStream.range(0, tables.size())
        .map(i -> grid.widthTo(grid.tables().get(i).last(tables.get(i).essential() - 1)))
        .max()
        .orElse(0);
  }

  private static SheetGrid of(List<TableShape> tables, double part) {
    SharedColumns columns = new SharedColumns(part);
    tables.stream()
        .max(
            Comparator.comparing((TableShape table) -> table.widths().size())
                .thenComparing(TableShape::rows))
        .ifPresent(table -> columns.widths.addAll(table.widths(part)));
    List<TablePlace> places = tables.stream().map(columns::place).toList();
    return SheetGrid.of(columns.widths, places);
  }

  private TablePlace place(TableShape table) {
    List<Integer> spans = new ArrayList<>();
    List<Integer> wanted = table.widths(part);
    int next = 0;
    for (int i = 0; i < table.widths().size(); i++) {
      boolean text = i > 0 && table.sides().get(i) == Look.Side.LEFT;
      int span = take(next, wanted.get(i), text);
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
