package org.regionalism.release;

import java.util.ArrayList;
import java.util.List;
import org.regionalism.diagnostic.Location;

/**
 * A table that was read back.
 *
 * @param place where it begins
 * @param heading the heading above it
 * @param caption the text right before it, which says what it holds
 * @param rows its rows, the first with the headings of its columns
 */
record ReadTable(Location place, String heading, String caption, List<List<ReadCell>> rows) {

  /** Makes every row as wide as the first one. */
  ReadTable {
    int width = rows.isEmpty() ? 0 : rows.get(0).size();
    List<List<ReadCell>> even = new ArrayList<>();
    for (List<ReadCell> row : rows) {
      List<ReadCell> cells = new ArrayList<>(row.subList(0, Math.min(width, row.size())));
      while (cells.size() < width) {
        cells.add(new ReadCell(place, ""));
      }
      even.add(List.copyOf(cells));
    }
    rows = List.copyOf(even);
  }

  List<ReadCell> head() {
    return rows.isEmpty() ? List.of() : rows.get(0);
  }

  List<List<ReadCell>> body() {
    return rows.isEmpty() ? List.of() : rows.subList(1, rows.size());
  }
}
