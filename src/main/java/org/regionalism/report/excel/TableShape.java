package org.regionalism.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.regionalism.report.Block;
import org.regionalism.report.Cell;

/**
 * What the columns of a table need.
 *
 * @param sides where their content stands: figures at the right, coloured ones in the middle
 * @param widths in pixels, as is best
 * @param narrowest in pixels, where room is short
 * @param essential how many columns come before those that are only details
 * @param rows how many rows there are below the head
 */
record TableShape(
    List<Look.Side> sides, List<Integer> widths, List<Integer> narrowest, int essential, int rows) {

  /** The pixels of one step that content stands in from the edge of its cell. */
  static final int STEP = 11;

  private static final int FEW_ROWS = 8;
  private static final double PIXELS_A_CHARACTER = 7;
  private static final int PADDING = 2 * STEP;
  private static final int MOST = 640;

  /** What texts are left where room is short: half their lines' length, up to so many pixels. */
  private static final double TEXT_PART = 0.55;

  private static final int LEAST_TEXT = 220;

  TableShape {
    sides = List.copyOf(sides);
    widths = List.copyOf(widths);
    narrowest = List.copyOf(narrowest);
  }

  static TableShape of(Block.Table table, Words words) {
    List<Look.Side> sides = new ArrayList<>();
    List<Integer> wanted = new ArrayList<>();
    List<Integer> narrowest = new ArrayList<>();
    boolean coloured =
        table.rows().stream().flatMap(List::stream).anyMatch(Cell.Heat.class::isInstance);
    for (int i = 0; i < table.columns().size(); i++) {
      int column = i;
      List<Cell> cells = table.rows().stream().map(row -> row.get(column)).toList();
      sides.add(side(cells, coloured));
      Block.Column heading = table.columns().get(i);
      double needed = needed(heading, cells, words);
      int wide = width(heading, Math.max(heading.width() * PIXELS_A_CHARACTER, needed));
      boolean texts = sides.get(i) == Look.Side.LEFT && !holdsEntries(cells);
      int narrow =
          width(heading, texts ? Math.max(Math.min(LEAST_TEXT, wide * TEXT_PART), needed) : needed);
      wanted.add(wide);
      narrowest.add(holdsEntries(cells) ? wide : Math.min(narrow, wide));
    }
    int essential =
        Math.max(1, (int) table.columns().stream().takeWhile(one -> !one.detail()).count());
    return new TableShape(sides, wanted, narrowest, essential, table.rows().size());
  }

  private static boolean holdsEntries(List<Cell> cells) {
    return cells.stream().anyMatch(Cell.Entry.class::isInstance);
  }

  /**
   * Returns widths between the best and the narrowest.
   *
   * @param part how much of what it can spare every column keeps, 0 to 1
   */
  List<Integer> widths(double part) {
    return IntStream.range(0, widths.size())
        .mapToObj(i -> narrowest.get(i) + (int) ((widths.get(i) - narrowest.get(i)) * part))
        .toList();
  }

  /** Tells whether the table is long enough to be filtered and to go on on another page. */
  boolean isLong() {
    return rows > FEW_ROWS;
  }

  /** Tells whether there is nothing but texts in it, which are read from the top. */
  boolean isOfTexts() {
    return sides.stream().allMatch(Look.Side.LEFT::equals);
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

  private static double needed(Block.Column column, List<Cell> cells, Words words) {
    double needed = TextMeasure.longestWord(column.heading(), Letter.STRONG);
    for (Cell cell : cells) {
      needed = Math.max(needed, narrowest(cell, words));
    }
    return Math.min(needed, MOST);
  }

  private static int width(Block.Column column, double needed) {
    int pixels = (int) Math.ceil(needed) + PADDING;
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
