package org.regionalism.response;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.regionalism.export.Column;
import org.regionalism.export.Heading;
import org.regionalism.response.InputSummary.ColumnUse;

/**
 * Which column is what.
 *
 * @param items by item id
 * @param attributes by attribute name
 */
record ColumnRoles(Map<String, Column> items, Map<String, Column> attributes) {

  ColumnRoles {
    items = new LinkedHashMap<>(items);
    attributes = new LinkedHashMap<>(attributes);
  }

  /** Every column with its role. */
  List<ColumnUse> uses(Heading heading) {
    Map<Integer, ColumnUse> known = new LinkedHashMap<>();
    items.forEach((id, column) -> known.put(column.index(), use(column, "item", id)));
    attributes.forEach(
        (name, column) ->
            known.put(
                column.index(),
                use(column, name.startsWith("comment") ? "comment" : "attribute", name)));
    List<ColumnUse> uses = new ArrayList<>();
    for (Column column : heading.columns()) {
      String role = column.kind() == Column.Kind.QUESTION ? "unused" : "metadata";
      uses.add(known.getOrDefault(column.index(), use(column, role, "")));
    }
    return uses;
  }

  private static ColumnUse use(Column column, String role, String id) {
    return new ColumnUse(column.index() + 1, Shown.text(column.header()), role, id);
  }
}
