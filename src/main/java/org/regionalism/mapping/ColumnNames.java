package org.regionalism.mapping;

import java.util.List;
import java.util.Optional;
import org.regionalism.export.Column;
import org.regionalism.rubric.Folding;

/** How a map names the columns of an export: by header, by an id, or by the first of several. */
public final class ColumnNames {

  private final List<Column> columns;

  /**
   * Names columns.
   *
   * @param columns all columns of an export
   */
  public ColumnNames(List<Column> columns) {
    this.columns = List.copyOf(columns);
  }

  /**
   * A column's name.
   *
   * @param header its header, or an id that it alone carries
   * @param occurrence which of several columns with that header it is, from 1; empty where there is
   *     one
   */
  public record Name(String header, Optional<Integer> occurrence) {}

  /**
   * Finds the columns of a name: by the header as it stands, else by an id, else by the folded
   * header.
   *
   * @param header the header or id
   * @return the columns, from left to right
   */
  public List<Column> find(String header) {
    String clean = Folding.tidy(header);
    List<Column> found = byHeader(clean);
    if (found.isEmpty()) {
      found = byId(clean);
    }
    if (found.isEmpty()) {
      String folded = Folding.fold(header);
      found =
          columns.stream().filter(column -> Folding.fold(column.header()).equals(folded)).toList();
    }
    return found;
  }

  /**
   * Names a column so that it is found again.
   *
   * @param column one of the columns
   * @return its name, or empty where it has neither header nor id
   */
  public Optional<Name> name(Column column) {
    String header = Folding.tidy(column.header());
    if (!header.isEmpty() && byHeader(header).size() == 1) {
      return Optional.of(new Name(header, Optional.empty()));
    }
    Optional<Name> byId =
        column.ids().stream()
            .map(Folding::tidy)
            .filter(id -> !id.isEmpty() && byHeader(id).isEmpty() && byId(id).size() == 1)
            .map(id -> new Name(id, Optional.empty()))
            .findFirst();
    if (byId.isPresent() || header.isEmpty()) {
      return byId;
    }
    return Optional.of(new Name(header, Optional.of(1 + byHeader(header).indexOf(column))));
  }

  private List<Column> byHeader(String clean) {
    return columns.stream().filter(column -> Folding.tidy(column.header()).equals(clean)).toList();
  }

  private List<Column> byId(String clean) {
    return columns.stream()
        .filter(column -> column.ids().stream().map(Folding::tidy).anyMatch(clean::equals))
        .toList();
  }
}
