package org.regionalism.mapping;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.export.ReadingOptions;

/**
 * How one export is to be read: what it declares goes before everything that is found out.
 *
 * @param file how the file itself is read
 * @param columns what columns are used for; the others are found out
 * @param answers what raw values mean; the others are found out
 */
public record ExportMap(
    ReadingOptions file, List<MappedColumn> columns, List<MappedAnswer> answers) {

  /** Nothing is declared. */
  public static final ExportMap NONE = new ExportMap(ReadingOptions.NONE, List.of(), List.of());

  private static final Set<Code> NOT_FOUND =
      Set.of(
          Code.MAP_COLUMN_MISSING,
          Code.MAP_COLUMN_AMBIGUOUS,
          Code.COLUMN_NO_ITEMS,
          Code.COLUMN_HEADER_BELOW,
          Code.COLUMN_HEADER_MISSING);

  /** Keeps its own copies. */
  public ExportMap {
    columns = List.copyOf(columns);
    answers = List.copyOf(answers);
  }

  /**
   * Warns of declared answers and values that nobody gave. Where a declared column was not found,
   * nothing is said: it would follow from that.
   *
   * @param used where the map declares those that somebody gave
   * @param diagnostics takes the warnings
   */
  public void reportUnused(Collection<Location> used, Diagnostics diagnostics) {
    if (diagnostics.toList().stream().map(Diagnostic::code).anyMatch(NOT_FOUND::contains)) {
      return;
    }
    for (MappedColumn column : columns) {
      for (MappedColumn.MappedValue value : column.values()) {
        if (!used.contains(value.location())) {
          diagnostics.add(Code.MAP_ANSWER_UNUSED, value.location(), value.raw());
        }
      }
    }
    for (MappedAnswer answer : answers) {
      if (!used.contains(answer.location())) {
        diagnostics.add(Code.MAP_ANSWER_UNUSED, answer.location(), answer.raw());
      }
    }
  }
}
