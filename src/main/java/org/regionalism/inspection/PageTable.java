package org.regionalism.inspection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.regionalism.report.Block;
import org.regionalism.report.Cell;

/** Builds a table of a page. */
final class PageTable {

  /** Pages are texts, whose writers find the widths by themselves. */
  private static final int ANY_WIDTH = 20;

  private final String id;
  private final List<Block.Column> columns;
  private final List<List<Cell>> rows = new ArrayList<>();

  PageTable(String id, String... headings) {
    this.id = id;
    this.columns =
        Arrays.stream(headings)
            .map(heading -> new Block.Column(heading, ANY_WIDTH, false))
            .toList();
  }

  PageTable row(Cell... cells) {
    rows.add(List.of(cells));
    return this;
  }

  static Cell count(long number) {
    return new Cell.Amount(number, Cell.Format.COUNT);
  }

  static Cell text(String text) {
    return new Cell.Label(text);
  }

  /** A text of at most so many letters. */
  static String cut(String text, int longest) {
    return text.codePointCount(0, text.length()) <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  Block.Table table() {
    return new Block.Table(id, "", columns, rows);
  }
}
