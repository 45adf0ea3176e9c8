package org.regionalism.report.excel;

import java.util.ArrayList;
import java.util.List;
import org.regionalism.report.Block;
import org.regionalism.report.Cell;

/**
 * What the cells of a table need.
 *
 * @param figures for every column, whether it holds figures, which stand at the right
 * @param widths for every column, its width in pixels
 * @param filtered whether the table is long enough for a filter
 */
record TableShape(List<Boolean> figures, List<Integer> widths, boolean filtered) {

  private static final int SHORT = 8;
  private static final double PIXELS_A_CHARACTER = 7.5;
  private static final int STEP = 9;
  private static final int MOST = 640;

  TableShape {
    figures = List.copyOf(figures);
    widths = List.copyOf(widths);
  }

  static TableShape of(Block.Table table, Words words) {
    boolean filtered = table.rows().size() > SHORT;
    List<Boolean> figures = new ArrayList<>();
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      int column = i;
      List<Cell> cells = table.rows().stream().map(row -> row.get(column)).toList();
      figures.add(cells.stream().anyMatch(TableShape::isFigure));
      widths.add(width(table.columns().get(i), cells, words, filtered));
    }
    return new TableShape(figures, widths, filtered);
  }

  /**
   * Returns how far a column's content stands from the cell's edge, in steps of a workbook.
   *
   * @param column its place in the table
   */
  int indent(int column) {
    if (figures.get(column)) {
      // The button of a filter covers the corner of the heading.
      return filtered ? 2 : 1;
    }
    return column == 0 ? 0 : 1;
  }

  /** Returns the pixels that an indent takes. */
  static int pixels(int indent) {
    return indent * STEP;
  }

  private static int width(Block.Column column, List<Cell> cells, Words words, boolean filtered) {
    double needed = TextMeasure.longestWord(column.heading(), Letter.STRONG);
    for (Cell cell : cells) {
      needed = Math.max(needed, narrowest(cell, words));
    }
    double wanted = Math.max(column.width() * PIXELS_A_CHARACTER, Math.min(needed + 4, MOST));
    return (int) Math.ceil(wanted) + pixels(filtered ? 3 : 2);
  }

  /** Figures must not break; texts break between words. */
  private static double narrowest(Cell cell, Words words) {
    String text = CellWriting.text(cell, words);
    return isFigure(cell)
        ? TextMeasure.width(text, Letter.BODY)
        : TextMeasure.longestWord(text, Letter.BODY);
  }

  private static boolean isFigure(Cell cell) {
    return cell instanceof Cell.Amount || cell instanceof Cell.Heat || cell instanceof Cell.Range;
  }
}
