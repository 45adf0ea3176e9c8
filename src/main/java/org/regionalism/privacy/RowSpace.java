package org.regionalism.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * All that may follow from linear figures: the rows of weights that their sums come to, by Gaussian
 * elimination over residues ({@link Residues}); every row remembers which figures it is made of.
 *
 * <p>With r rows over c columns the elimination takes r²·(c + r) steps at most.
 */
final class RowSpace {

  private final int columns;
  private final int figures;
  private final List<Row> basis = new ArrayList<>();

  /**
   * A row of the space.
   *
   * @param pivot the column in which it alone of the later rows, and of the kept ones, has a weight
   * @param weights by column
   * @param figures by the figure's number, how often it is taken
   */
  @SuppressWarnings("ArrayRecordComponent") // counted with, never compared
  record Row(int pivot, long[] weights, long[] figures) {

    long weight(int column) {
      return weights[column];
    }

    /** The columns in which it has a weight. */
    BitSet support() {
      return RowSpace.support(weights);
    }

    private void add(Row other, long times) {
      if (times != 0) {
        add(weights, other.weights, times);
        add(figures, other.figures, times);
      }
    }

    private static void add(long[] to, long[] other, long times) {
      for (int i = 0; i < to.length; i++) {
        if (other[i] != 0) {
          to[i] = Residues.plus(to[i], Residues.times(other[i], times));
        }
      }
    }
  }

  /**
   * Spans the space.
   *
   * @param rows the weights of each figure, by column
   * @param order all columns, in the order in which they are eliminated
   * @param kept which columns' rows are to be free of each other; these come last in the order
   */
  RowSpace(List<SortedMap<Integer, BigFraction>> rows, List<Integer> order, IntPredicate kept) {
    columns = order.size();
    figures = rows.size();
    List<Row> rest = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = empty(-1);
      rows.get(i).forEach((column, weight) -> row.weights()[column] = Residues.of(weight));
      row.figures()[i] = 1;
      rest.add(row);
    }
    for (int column : order) {
      OptionalInt found = first(rest, column);
      if (found.isEmpty()) {
        continue;
      }
      Row row = rest.remove(found.getAsInt());
      Row pivot = empty(column);
      pivot.add(row, Residues.inverse(row.weight(column)));
      rest.forEach(other -> other.add(pivot, Residues.negative(other.weight(column))));
      basis.stream()
          .filter(other -> kept.test(other.pivot()))
          .forEach(other -> other.add(pivot, Residues.negative(other.weight(column))));
      basis.add(pivot);
    }
  }

  private Row empty(int pivot) {
    return new Row(pivot, new long[columns], new long[figures]);
  }

  private static OptionalInt first(List<Row> rows, int column) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).weight(column) != 0) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static BitSet support(long[] weights) {
    BitSet support = new BitSet(weights.length);
    for (int i = 0; i < weights.length; i++) {
      support.set(i, weights[i] != 0);
    }
    return support;
  }

  /** The rows whose pivots are kept: they span all rows that have no weight in other columns. */
  List<Row> rows(IntPredicate kept) {
    return basis.stream().filter(row -> kept.test(row.pivot())).toList();
  }

  /**
   * Looks for a row of these weights.
   *
   * @return the numbers of the figures that it takes, or empty where there is no such row
   */
  Optional<Set<Integer>> taken(SortedMap<Integer, BigFraction> sought) {
    Row target = empty(-1);
    sought.forEach((column, weight) -> target.weights()[column] = Residues.of(weight));
    for (Row row : basis) {
      target.add(row, Residues.negative(target.weight(row.pivot())));
    }
    return target.support().isEmpty()
        ? Optional.of(
            support(target.figures()).stream()
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new)))
        : Optional.empty();
  }
}
