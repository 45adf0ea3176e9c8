package org.regionalism.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.regionalism.diagnostic.Location;
import org.regionalism.export.workbook.CellRange;

/** The cells of one sheet, by row and column. */
final class SheetCells {

  private static final double ROUNDING = 1e-6;
  private static final double HALF = 0.5 + ROUNDING;

  private final String path;
  private final String sheet;
  private final TreeMap<Integer, String[]> rows = new TreeMap<>();
  private final Map<Integer, Integer> lastColumns = new HashMap<>();

  SheetCells(String path, String sheet) {
    this.path = path;
    this.sheet = sheet;
  }

  void add(int row, String[] cells) {
    rows.put(row, cells);
  }

  /**
   * Says how wide the table is that begins with a row, so that nothing beside it is taken for it.
   */
  void table(CellRange range) {
    if (range.sheet().equals(sheet)) {
      lastColumns.put(range.top(), range.right());
    }
  }

  List<Integer> numbers() {
    return new ArrayList<>(rows.keySet());
  }

  Location at(int row, int column) {
    return Location.ofCell(path, sheet, row, column);
  }

  private String cell(int row, int column) {
    String[] cells = rows.getOrDefault(row, new String[0]);
    return column <= cells.length ? cells[column - 1].strip() : "";
  }

  /** The first text of a row. */
  String first(int row) {
    return Arrays.stream(rows.getOrDefault(row, new String[0]))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  int width(int row) {
    return rows.getOrDefault(row, new String[0]).length;
  }

  /** All of a row from a column on. */
  String line(int row, int from) {
    List<String> texts = new ArrayList<>();
    for (int column = from; column <= width(row); column++) {
      if (!cell(row, column).isEmpty()) {
        texts.add(cell(row, column));
      }
    }
    return String.join(" ", texts);
  }

  /** How far the table reaches to the right that begins with a row. */
  int lastColumn(int top) {
    return lastColumns.getOrDefault(top, width(top));
  }

  /** The table that begins with a row, to the first row that is blank in it. */
  List<List<ReadCell>> table(int top) {
    List<Integer> columns = new ArrayList<>();
    for (int column = 1; column <= lastColumn(top); column++) {
      if (!cell(top, column).isEmpty()) {
        columns.add(column);
      }
    }
    List<List<ReadCell>> table = new ArrayList<>();
    for (int row = top; isFilled(row, columns); row++) {
      int at = row;
      table.add(
          columns.stream().map(column -> new ReadCell(at(at, column), cell(at, column))).toList());
    }
    return table;
  }

  /**
   * The figures that charts draw from, right of everything that is printed: each block has a title
   * over its first column, then headings, then rows.
   */
  List<PlottedBlock> plots() {
    int left = 2 + lastColumns.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<PlottedBlock> plots = new ArrayList<>();
    for (int row : numbers()) {
      int column = left;
      while (column <= width(row) && cell(row, column).isEmpty()) {
        column++;
      }
      boolean title = cell(row, column + 1).isEmpty() && cell(row + 1, column + 1).matches("\\D+");
      if (title && width(row + 1) - column >= PlottedBlock.LEAST) {
        plots.add(new PlottedBlock(sheet, row + 1, block(row + 1, column)));
      }
    }
    return plots;
  }

  /** To the first row without a name. */
  private List<List<ReadCell>> block(int top, int left) {
    List<List<ReadCell>> rows = new ArrayList<>();
    for (int row = top; !cell(row, left).isEmpty(); row++) {
      List<ReadCell> cells = new ArrayList<>();
      for (int column = left; column <= width(top); column++) {
        cells.add(new ReadCell(at(row, column), cell(row, column)));
      }
      rows.add(cells);
    }
    return rows;
  }

  private boolean isFilled(int row, List<Integer> columns) {
    return columns.stream().anyMatch(column -> !cell(row, column).isEmpty());
  }

  /** Whether a cell of this sheet holds what somebody keeps of it. */
  boolean holds(CellRange range, String kept) {
    if (!range.sheet().equals(sheet)) {
      return false;
    }
    String there = cell(range.top(), range.left());
    return there.equals(kept.strip()) || isSameNumber(there, kept.strip());
  }

  /** A label keeps a number as it is read, without decimals. */
  private static boolean isSameNumber(String there, String kept) {
    try {
      double number = Double.parseDouble(there);
      double other = Double.parseDouble(kept);
      return Math.abs(number - other) < ROUNDING
          || (kept.matches("-?\\d+") && Math.abs(number - other) <= HALF);
    } catch (NumberFormatException text) {
      return false;
    }
  }
}
