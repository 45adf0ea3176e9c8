package org.regionalism.response;

import java.util.Optional;
import java.util.function.Predicate;
import org.regionalism.export.Column;
import org.regionalism.export.Row;

/**
 * The rows of an export that are looked at, where it holds more than one consortium. All others are
 * as if they were not in the file: nothing of them is counted, and nothing complained about.
 *
 * @param attribute the name of the rubric's attribute that tells rows apart
 * @param value its value in the rows that are looked at, with blanks tidied
 */
public record OnlyRows(String attribute, String value) {

  /** Whether a row is looked at; none is where no column holds the attribute. */
  static Predicate<Row> filter(Optional<OnlyRows> only, ColumnRoles roles) {
    if (only.isEmpty()) {
      return row -> true;
    }
    Optional<Column> column = Optional.ofNullable(roles.attributes().get(only.get().attribute()));
    String value = only.get().value();
    return row -> column.isPresent() && Names.clean(row.cell(column.get().index())).equals(value);
  }
}
