package org.regionalism.response;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;

/**
 * The columns of one export that may hold codes of the survey tool. It is one fault, made when the
 * export was, and so it is reported once.
 */
final class RecodedColumns {

  private final List<String> items = new ArrayList<>();
  private final Set<String> codes = new LinkedHashSet<>();
  private final List<Location> places = new ArrayList<>();

  /** Adds a column. */
  void add(String item, List<String> found, Location first) {
    items.add(item);
    codes.addAll(found);
    places.add(first);
  }

  /** Reports them, at the first column. */
  void report(Diagnostics diagnostics) {
    if (!items.isEmpty()) {
      diagnostics.add(
          Code.ANSWER_RECODED,
          places.get(0),
          ColumnCheck.quoted(List.copyOf(codes)),
          ColumnCheck.quoted(items),
          items.size() == 1 ? "" : " (" + items.size() + " items)");
    }
  }
}
