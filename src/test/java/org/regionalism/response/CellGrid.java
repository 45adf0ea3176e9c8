package org.regionalism.response;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The cells of a CSV text, read and written by a few lines of its own, so that tests can tell what
 * stands in a file without the reader they test.
 */
final class CellGrid {

  private final List<List<String>> rows = new ArrayList<>();

  private CellGrid() {}

  /** Rows without any text are left out, as spreadsheets of survey tools end with them. */
  static CellGrid of(String text, char delimiter) {
    CellGrid grid = new CellGrid();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    boolean first = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        boolean twice = c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
        i += twice ? 1 : 0;
        quoted = c != '"' || twice;
        if (quoted) {
          cell.append(c);
        }
      } else if (c == '"' && first) {
        quoted = true;
        first = false;
      } else if (c == delimiter || c == '\n' || c == '\r') {
        row.add(cell.toString());
        cell.setLength(0);
        first = true;
        if (c != delimiter) {
          grid.add(row);
          row = new ArrayList<>();
        }
      } else {
        cell.append(c);
        first = false;
      }
    }
    row.add(cell.toString());
    grid.add(row);
    return grid;
  }

  private void add(List<String> row) {
    if (row.stream().anyMatch(cell -> !cell.isBlank())) {
      rows.add(row);
    }
  }

  CellGrid copy() {
    CellGrid copy = new CellGrid();
    rows.forEach(row -> copy.rows.add(new ArrayList<>(row)));
    return copy;
  }

  /** The rows themselves, to be changed. */
  List<List<String>> rows() {
    return rows;
  }

  String cell(int row, int column) {
    return column < rows.get(row).size() ? rows.get(row).get(column) : "";
  }

  String text(char delimiter) {
    return rows.stream()
        .map(
            row ->
                row.stream()
                    .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                    .collect(Collectors.joining(Character.toString(delimiter))))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
