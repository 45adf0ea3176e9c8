package org.regionalism.report.markdown;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.regionalism.report.Block;
import org.regionalism.report.Cell;
import org.regionalism.report.DisplayWidth;

/** A table with pipes between its cells, in columns where the lines do not get too long. */
final class PipeTable {

  /** Beyond this many characters a line breaks on most screens, and columns only make it worse. */
  private static final int WIDEST = 200;

  /** The line below a heading needs three dashes. */
  private static final int LEAST = 3;

  private final List<Column> columns;
  private final int rows;
  private final boolean aligned;

  private PipeTable(List<Column> columns, int rows) {
    this.columns = columns;
    this.rows = rows;
    aligned = columns.stream().mapToInt(column -> column.width() + 3).sum() < WIDEST;
  }

  /** The table's lines without those columns that are details; none where nothing is left. */
  static List<String> lines(Block.Table table, String language) {
    List<Column> columns =
        IntStream.range(0, table.columns().size())
            .filter(i -> !table.columns().get(i).detail())
            .mapToObj(i -> Column.of(table, i, language))
            .toList();
    return columns.isEmpty() ? List.of() : new PipeTable(columns, table.rows().size()).lines();
  }

  private List<String> lines() {
    return IntStream.rangeClosed(-2, rows - 1).mapToObj(this::line).toList();
  }

  /** Row −2 is the heading, row −1 the line below it. */
  private String line(int row) {
    return columns.stream()
        .map(
            column ->
                switch (row) {
                  case -2 -> column.padded(column.heading(), aligned);
                  case -1 -> column.rule(aligned);
                  default -> column.padded(column.cells().get(row), aligned);
                })
        .collect(Collectors.joining("|", "|", "|"));
  }

  private record Column(String heading, List<String> cells, boolean right, int width) {

    static Column of(Block.Table table, int index, String language) {
      List<Cell> cells = table.rows().stream().map(row -> row.get(index)).toList();
      String heading = Literal.inline(table.columns().get(index).heading());
      List<String> texts = cells.stream().map(cell -> CellText.of(cell, language)).toList();
      boolean blank = texts.stream().allMatch(String::isEmpty);
      boolean right = !blank && cells.stream().allMatch(CellText::isFigure);
      int widest = texts.stream().mapToInt(DisplayWidth::of).max().orElse(0);
      int width = Math.max(LEAST, Math.max(widest, DisplayWidth.of(heading)));
      return new Column(heading, texts, right, width);
    }

    String padded(String text, boolean aligned) {
      if (!aligned) {
        return text.isEmpty() ? " " : " " + text + " ";
      }
      String padding = " ".repeat(width - DisplayWidth.of(text));
      return " " + (right ? padding + text : text + padding) + " ";
    }

    String rule(boolean aligned) {
      int length = aligned ? width : LEAST;
      return " " + "-".repeat(right ? length - 1 : length) + (right ? ": " : " ");
    }
  }
}
