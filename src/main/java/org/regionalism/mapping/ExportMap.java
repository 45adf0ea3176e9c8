package org.regionalism.mapping;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.export.Delimiter;

/**
 * How one export is to be read: what it declares goes before everything that is found out.
 *
 * @param file how the file itself is read
 * @param columns what columns are used for; the others are found out
 * @param answers what raw values mean; the others are found out
 */
public record ExportMap(FileShape file, List<MappedColumn> columns, List<MappedAnswer> answers) {

  /** Nothing is declared. */
  public static final ExportMap NONE = new ExportMap(FileShape.UNKNOWN, List.of(), List.of());

  /** Keeps its own copies. */
  public ExportMap {
    columns = List.copyOf(columns);
    answers = List.copyOf(answers);
  }

  /**
   * Warns of declared answers and values that nobody gave.
   *
   * @param used where the map declares those that somebody gave
   * @param diagnostics takes the warnings
   */
  public void reportUnused(Collection<Location> used, Diagnostics diagnostics) {
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

  /**
   * How a file is read.
   *
   * @param encoding the name of its encoding, or empty
   * @param delimiter what stands between its cells, or empty
   * @param sheet the name or number of the sheet of a workbook, or empty
   * @param layout the id of the survey tool's layout, or empty
   */
  public record FileShape(
      Optional<String> encoding,
      Optional<Delimiter> delimiter,
      Optional<String> sheet,
      Optional<String> layout) {
    /** Nothing is known. */
    public static final FileShape UNKNOWN =
        new FileShape(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
