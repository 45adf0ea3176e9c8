package org.regionalism.report.excel;

import java.util.ArrayList;
import java.util.List;
import org.regionalism.report.Block;
import org.regionalism.report.Cell;

/**
 * What the columns of a table need.
 *
 * @param sides where their content stands: figures at the right, coloured ones in the middle
 * @param widths in pixels
 * @param rows how many rows there are below the head
 */
record TableShape(List<Look.Side> sides, List<Integer> widths, int rows) {

  /** The pixels of one step that content stands in from the edge of its cell. */
  static final int STEP = 11;

  private static final int FEW_ROWS = 8;
  private static final double PIXELS_A_CHARACTER = 7;
  private static final int PADDING = 2 * STEP;
  private static final int MOST = 640;

  TableShape {
    sides = List.copyOf(sides);
    widths = List.copyOf(widths);
  }

  static TableShape of(Block.Table table, Words words) {
    List<Look.Side> sides = new ArrayList<>();
    List<Integer> widths = new ArrayList<>();
    boolean coloured =
        table.rows().stream().flatMap(List::stream).anyMatch(Cell.Heat.class::isInstance);
    for (int i = 0; i < table.columns().size(); i++) {
      int column = i;
      List<Cell> cells = table.rows().stream().map(row -> row.get(column)).toList();
      sides.add(side(cells, coloured));
      widths.add(width(table.columns().get(i), cells, words));
    }
    return new TableShape(sides, widths, table.rows().size());
  }

  /** Tells whether the table is long enough to be filtered and to go on on another page. */
  boolean isLong() {
    return rows > FEW_ROWS;
  }

  /**
   * Returns how many steps a column's content stands in from the edge of its cell.
   *
   * @param column its place in the table
   */
  int indent(int column) {
    return switch (sides.get(column)) {
      case LEFT -> column == 0 ? 0 : 1;
      case CENTER -> 0;
      case RIGHT -> 1;
    };
  }

  /** Where a column holds nothing but what stands in place of figures, it is one of figures. */
  private static Look.Side side(List<Cell> cells, boolean coloured) {
    if (cells.stream().anyMatch(Cell.Heat.class::isInstance)) {
      return Look.Side.CENTER;
    } else if (cells.stream().anyMatch(TableShape::isFigure)) {
      return Look.Side.RIGHT;
    } else if (!cells.isEmpty() && cells.stream().allMatch(Cell.Withheld.class::isInstance)) {
      return coloured ? Look.Side.CENTER : Look.Side.RIGHT;
    }
    return Look.Side.LEFT;
  }

  private static int width(Block.Column column, List<Cell> cells, Words words) {
    double needed = TextMeasure.longestWord(column.heading(), Letter.STRONG);
    for (Cell cell : cells) {
      needed = Math.max(needed, narrowest(cell, words));
    }
    double wanted = Math.max(column.width() * PIXELS_A_CHARACTER, Math.min(needed, MOST));
    int pixels = (int) Math.ceil(wanted) + PADDING;
    return Math.max(pixels, forHeading(column.heading(), pixels));
  }

  /** A heading's lines keep their distance from the column at the left. */
  private static int forHeading(String heading, int least) {
    for (int width = least; width < least + MOST; width++) {
      double longest = 0;
      for (String line : TextMeasure.lines(heading, Letter.STRONG, width - STEP)) {
        longest = Math.max(longest, TextMeasure.width(line.strip(), Letter.STRONG));
      }
      if (longest <= width - PADDING) {
        return width;
      }
    }
    return least;
  }

  /** Figures and what stands in their place must not break; texts break between words. */
  private static double narrowest(Cell cell, Words words) {
    String text = CellWriting.text(cell, words);
    return isFigure(cell) || cell instanceof Cell.Withheld
        ? TextMeasure.width(text, Letter.BODY)
        : TextMeasure.longestWord(text, Letter.BODY);
  }

  private static boolean isFigure(Cell written) {
    Cell cell = written.plain();
    return written instanceof Cell.Goal
        || cell instanceof Cell.Amount
        || cell instanceof Cell.Heat
        || cell instanceof Cell.Range;
  }
}
