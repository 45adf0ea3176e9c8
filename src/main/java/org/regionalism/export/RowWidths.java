package org.regionalism.export;

import java.util.Optional;

/**
 * Tells of each row of a table whether it has another number of cells than the header. Missing
 * cells and texts beyond the header put every cell of a row in doubt. Blank cells beyond it do no
 * harm where all rows have them; in some rows they may come from a cell too many further left.
 */
public final class RowWidths {

  private final int header;
  private final int needed;

  /** Whether a row ended at the header's end, or before it and yet far enough. */
  private boolean within;

  /** The first row with blank cells beyond the header, if no row before it was without. */
  private Optional<Row> wider = Optional.empty();

  /**
   * Begins.
   *
   * @param header how many cells the header has
   * @param needed how many cells a row has at least
   */
  public RowWidths(int header, int needed) {
    this.header = header;
    this.needed = needed;
  }

  /**
   * Takes the next row.
   *
   * @param row the row
   * @return true if its cells may belong to other columns than they stand in
   */
  public boolean isRagged(Row row) {
    for (int i = header; i < row.width(); i++) {
      if (!row.cell(i).isBlank()) {
        return true;
      }
    }
    if (row.width() <= header) {
      within |= row.width() >= needed;
      return row.width() < needed;
    }
    if (wider.isEmpty() && !within) {
      wider = Optional.of(row);
    }
    return wider.isEmpty() || wider.get().width() != row.width();
  }

  /**
   * Returns the first row with blank cells beyond the header, where a later row was without. To be
   * asked after the last row.
   *
   * @return a row that was taken for sound and is not, or empty
   */
  public Optional<Row> raggedAfterAll() {
    return wider.filter(row -> within);
  }
}
