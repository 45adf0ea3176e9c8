package org.regionalism.report.excel;

import java.util.List;

/**
 * Where the columns of a table are on a sheet.
 *
 * @param spans for each of them, how many of the sheet's columns it takes, from the first on
 */
record TablePlace(List<Integer> spans) {

  TablePlace {
    spans = List.copyOf(spans);
  }

  /** Returns the sheet's column in which one of the table starts. */
  int first(int column) {
    int first = SheetGrid.FIRST;
    for (int before = 0; before < column; before++) {
      first += spans.get(before);
    }
    return first;
  }

  /** Returns the sheet's column in which one of the table ends. */
  int last(int column) {
    return first(column) + spans.get(column) - 1;
  }

  /** Tells whether no cell is merged from several, so that the table can be sorted and filtered. */
  boolean isPlain() {
    return spans.stream().allMatch(span -> span == 1);
  }
}
