package org.regionalism.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks for all sets of columns with few people that are combinations of rows, row by row: which
 * rows are taken says which pivots are in the set, and so it says all. Rows over many columns are
 * decided first; as soon as no later row has a weight in a column, its weight has to be 0 or 1.
 *
 * <p>With r rows there are fewer than r to the power of the people's number choices, however many
 * columns there are: better than meeting in the middle where few rows span many columns. Where
 * there are too many choices, nothing is known.
 */
final class PivotSearch {

  private final List<RowSpace.Row> rows;
  private final List<Long> sizes;
  private final int most;

  /** For each row, the columns without a pivot in which no later row has a weight. */
  private final List<List<Integer>> settled = new ArrayList<>();

  private final long[] weights;
  private final List<Set<Integer>> found = new ArrayList<>();
  private int steps;

  private PivotSearch(List<RowSpace.Row> rows, List<Long> sizes, int most) {
    this.rows =
        rows.stream()
            .sorted(
                Comparator.comparing(
                        (RowSpace.Row row) -> row.support().cardinality(),
                        Comparator.reverseOrder())
                    .thenComparing(RowSpace.Row::pivot))
            .toList();
    this.sizes = sizes;
    this.most = most;
    this.weights = new long[sizes.size()];
    Map<Integer, Integer> last = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      settled.add(new ArrayList<>());
      for (int column : this.rows.get(i).support().stream().toArray()) {
        last.put(column, i);
      }
    }
    last.forEach((column, row) -> settled.get(row).add(column));
  }

  /**
   * Looks for the sets.
   *
   * @param rows rows of which each alone has a weight in the column of its pivot, 1
   * @param sizes how many people each column has
   * @param people how many people a set has at most
   * @param most how many steps may be taken
   * @return the columns of each set, or empty where it takes too many steps
   */
  static Optional<List<Set<Integer>>> search(
      List<RowSpace.Row> rows, List<Long> sizes, int people, int most) {
    PivotSearch search = new PivotSearch(rows, sizes, most);
    return search.decide(0, people) ? Optional.of(search.found) : Optional.empty();
  }

  /** Decides this row and those after it; false where it takes too many steps. */
  private boolean decide(int row, long room) {
    if (row == rows.size()) {
      TreeSet<Integer> set = new TreeSet<>();
      for (int column = 0; column < weights.length; column++) {
        if (weights[column] != 0) {
          set.add(column);
        }
      }
      if (!set.isEmpty()) {
        found.add(set);
      }
      return true;
    }
    RowSpace.Row next = rows.get(row);
    steps += weights.length;
    if (steps > most || !settle(row, room)) {
      return false;
    }
    add(next, 1);
    boolean fits = settle(row, room);
    add(next, Residues.negative(1));
    return fits;
  }

  /** Goes on where every settled column has weight 0 or 1 and there is room for its people. */
  private boolean settle(int row, long room) {
    long left = room;
    for (int column : settled.get(row)) {
      if (weights[column] != 0) {
        left -= weights[column] == 1 ? sizes.get(column) : room + 1;
      }
    }
    return left < 0 || decide(row + 1, left);
  }

  private void add(RowSpace.Row row, long times) {
    for (int column = 0; column < weights.length; column++) {
      weights[column] = Residues.plus(weights[column], Residues.times(row.weight(column), times));
    }
  }
}
