package org.regionalism.release;

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

  ReadTable {
    rows = rows.stream().map(List::copyOf).toList();
  }

  List<ReadCell> head() {
    return rows.isEmpty() ? List.of() : rows.get(0);
  }

  List<List<ReadCell>> body() {
    return rows.isEmpty() ? List.of() : rows.subList(1, rows.size());
  }
}
