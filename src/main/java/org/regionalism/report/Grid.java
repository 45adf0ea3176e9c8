package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Builds a table and makes every column wide enough for what stands in it. A column of nothing but
 * dashes is left out.
 */
public final class Grid {

  private record Heading(String text, boolean detail) {}

  private static final int MANY_WIDE = 2;

  private final String id;
  private final String caption;
  private final List<Heading> headings = new ArrayList<>();
  private final List<List<Cell>> rows = new ArrayList<>();

  /**
   * Begins a table.
   *
   * @param id unique in the document, lower case letters, digits and dashes
   * @param caption what to look for
   */
  public Grid(String id, String caption) {
    this.id = id;
    this.caption = caption;
  }

  /**
   * Adds columns that every format shows.
   *
   * @param texts their headings
   * @return this
   */
  public Grid columns(String... texts) {
    for (String text : texts) {
      headings.add(new Heading(text, false));
    }
    return this;
  }

  /**
   * Adds columns that are left out where room is short.
   *
   * @param texts their headings
   * @return this
   */
  public Grid details(String... texts) {
    for (String text : texts) {
      headings.add(new Heading(text, true));
    }
    return this;
  }

  /**
   * Adds a row.
   *
   * @param cells one for each column
   * @return this
   */
  public Grid row(Cell... cells) {
    return row(List.of(cells));
  }

  /**
   * Adds a row.
   *
   * @param cells one for each column
   * @return this
   */
  public Grid row(List<Cell> cells) {
    rows.add(List.copyOf(cells));
    return this;
  }

  /**
   * Tells whether no row was added.
   *
   * @return true if the table has nothing but its head
   */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /**
   * Returns the table.
   *
   * @return the table with what was added so far
   */
  public Block.Table table() {
    List<Block.Column> columns = new ArrayList<>();
    int longestLine = areManyWide() ? ColumnWidth.NARROW : ColumnWidth.ROOMY;
    List<List<Cell>> shown = rows.stream().<List<Cell>>map(row -> new ArrayList<>()).toList();
    for (int i = 0; i < headings.size(); i++) {
      int column = i;
      List<Cell> cells = rows.stream().map(row -> row.get(column)).toList();
      if (!cells.isEmpty() && cells.stream().allMatch(FigureCells.UNASKED::equals)) {
        continue;
      }
      Heading heading = headings.get(i);
      columns.add(
          new Block.Column(
              heading.text(),
              ColumnWidth.of(heading.text(), cells, longestLine),
              heading.detail()));
      for (int r = 0; r < rows.size(); r++) {
        shown.get(r).add(cells.get(r));
      }
    }
    return new Block.Table(id, caption, columns, shown);
  }

  private boolean areManyWide() {
    return IntStream.range(0, headings.size())
            .map(
                i ->
                    ColumnWidth.of(
                        headings.get(i).text(),
                        rows.stream().map(row -> row.get(i)).toList(),
                        ColumnWidth.ROOMY))
            .filter(width -> width > ColumnWidth.NARROW)
            .count()
        > MANY_WIDE;
  }
}
