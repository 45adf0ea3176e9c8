package org.regionalism.response;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Nearest;
import org.regionalism.export.Column;
import org.regionalism.export.Heading;
import org.regionalism.mapping.ColumnNames;
import org.regionalism.mapping.MappedColumn;
import org.regionalism.rubric.Folding;

/** The columns of an export that a map names, and those that it leaves to be found out. */
final class MappedColumns {

  private final Heading heading;
  private final Map<Column, MappedColumn> mapped = new LinkedHashMap<>();

  private MappedColumns(Heading heading) {
    this.heading = heading;
  }

  private static String times(int columns, int which) {
    return "Columns of that name: " + columns + ", and 'occurrence' is " + which + ". ";
  }

  /**
   * Finds them; a column that is not there, or not one alone, is reported where the map says so.
   */
  static MappedColumns find(
      List<MappedColumn> map, Heading heading, FilePlaces places, Diagnostics diagnostics) {
    MappedColumns found = new MappedColumns(heading);
    ColumnNames names = new ColumnNames(heading.columns());
    for (MappedColumn declared : map) {
      List<Column> columns = names.find(declared.header());
      int which = declared.occurrence().orElse(1);
      if (columns.size() < which) {
        diagnostics.add(
            Code.MAP_COLUMN_MISSING,
            declared.location(),
            Shown.text(declared.header()),
            places.at(1, 0).path(),
            columns.isEmpty() ? found.near(declared.header()) : times(columns.size(), which));
      } else if (columns.size() > 1 && declared.occurrence().isEmpty()) {
        diagnostics.add(
            Code.MAP_COLUMN_AMBIGUOUS,
            declared.location(),
            Shown.text(declared.header()),
            Integer.toString(columns.size()));
      } else {
        Optional.ofNullable(found.mapped.putIfAbsent(columns.get(which - 1), declared))
            .ifPresent(
                before ->
                    diagnostics.add(
                        Code.MAP_COLUMN_TWICE,
                        declared.location(),
                        Shown.text(declared.header()),
                        before.location().toString()));
      }
    }
    return found;
  }

  private String near(String header) {
    Map<String, String> headers = new LinkedHashMap<>();
    heading
        .columns()
        .forEach(column -> headers.putIfAbsent(Folding.fold(column.header()), column.header()));
    return Nearest.to(Folding.fold(header), headers.keySet())
        .map(near -> "Did you mean '" + Shown.text(headers.getOrDefault(near, near)) + "'? ")
        .orElse("");
  }

  /** The column that the map declares for an item or an attribute. */
  Optional<Column> column(MappedColumn.Use use, String id) {
    return mapped.entrySet().stream()
        .filter(entry -> entry.getValue().use() == use && entry.getValue().id().equals(id))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  Optional<MappedColumn> of(Column column) {
    return Optional.ofNullable(mapped.get(column));
  }

  boolean isMapped(Column column) {
    return mapped.containsKey(column);
  }

  boolean is(Column column, MappedColumn.Use use) {
    return of(column).filter(declared -> declared.use() == use).isPresent();
  }

  /** The questions of the survey of which the map says nothing. */
  Stream<Column> open() {
    return heading.columns().stream()
        .filter(column -> column.kind() == Column.Kind.QUESTION)
        .filter(column -> !isMapped(column));
  }
}
