package org.regionalism.response;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.regionalism.export.Column;
import org.regionalism.export.Heading;
import org.regionalism.mapping.MappedColumn;
import org.regionalism.response.InputSummary.ColumnUse;
import org.regionalism.rubric.Attribute;

/**
 * Which column is what.
 *
 * @param items by item id
 * @param attributes by attribute name
 * @param mapped what the map says
 */
record ColumnRoles(
    Map<String, Column> items, Map<String, Column> attributes, MappedColumns mapped) {

  ColumnRoles {
    items = new LinkedHashMap<>(items);
    attributes = new LinkedHashMap<>(attributes);
  }

  /** The same, with some attributes taken from no column. */
  ColumnRoles without(Stream<Attribute> unread) {
    Map<String, Column> others = new LinkedHashMap<>(attributes);
    unread.map(Attribute::name).forEach(others::remove);
    return new ColumnRoles(items, others, mapped);
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
      uses.add(known.getOrDefault(column.index(), use(column, otherRole(column), "")));
    }
    return uses;
  }

  private String otherRole(Column column) {
    if (mapped.is(column, MappedColumn.Use.TIMESTAMP)) {
      return "timestamp";
    }
    boolean unused =
        column.kind() == Column.Kind.QUESTION || mapped.is(column, MappedColumn.Use.NOTHING);
    return unused ? "unused" : column.kind() == Column.Kind.TIMESTAMP ? "timestamp" : "metadata";
  }

  /** The column that says when responses were given, unless the map takes it for something else. */
  Optional<Column> date(Heading heading) {
    return heading.columns().stream()
        .filter(column -> mapped.is(column, MappedColumn.Use.TIMESTAMP))
        .findFirst()
        .or(
            () ->
                heading.columns().stream()
                    .filter(column -> column.kind() == Column.Kind.TIMESTAMP)
                    .filter(column -> !mapped.isMapped(column))
                    .findFirst());
  }

  private static ColumnUse use(Column column, String role, String id) {
    return new ColumnUse(column.index() + 1, Shown.text(column.header()), role, id);
  }
}
