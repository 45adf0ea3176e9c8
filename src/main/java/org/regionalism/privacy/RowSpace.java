package org.regionalism.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * All that follows from linear figures: the rows of weights that their sums come to. Exact, by
 * Gaussian elimination over fractions; every row remembers which figures it is made of.
 *
 * <p>With r rows over c columns the elimination takes at most r²·c steps, fewer as rows are sparse.
 */
final class RowSpace {

  private final List<Row> basis = new ArrayList<>();

  /**
   * A row of the space.
   *
   * @param pivot the column in which it alone of the later rows, and of the kept ones, has a weight
   * @param weights by column
   * @param figures by the figure's number, how often it is taken
   */
  record Row(int pivot, Map<Integer, BigFraction> weights, Map<Integer, BigFraction> figures) {

    private void subtract(Row other, BigFraction times) {
      subtract(weights, other.weights, times);
      subtract(figures, other.figures, times);
    }

    private static void subtract(
        Map<Integer, BigFraction> from, Map<Integer, BigFraction> other, BigFraction times) {
      other.forEach(
          (key, value) -> {
            BigFraction left =
                from.getOrDefault(key, BigFraction.ZERO).subtract(value.multiply(times));
            if (left.signum() == 0) {
              from.remove(key);
            } else {
              from.put(key, left);
            }
          });
    }
  }

  /**
   * Spans the space.
   *
   * @param figures the weights of each figure, by column
   * @param order the columns, in the order in which they are eliminated
   * @param kept which columns' rows are to be free of each other; these come last in the order
   */
  RowSpace(List<SortedMap<Integer, BigFraction>> figures, List<Integer> order, IntPredicate kept) {
    List<Row> rest = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      Map<Integer, BigFraction> self = new HashMap<>(Map.of(i, BigFraction.ONE));
      rest.add(new Row(-1, new HashMap<>(figures.get(i)), self));
    }
    for (int column : order) {
      OptionalInt found = sparsest(rest, column);
      if (found.isEmpty()) {
        continue;
      }
      Row row = rest.remove(found.getAsInt());
      Row pivot = new Row(column, new HashMap<>(), new HashMap<>());
      pivot.subtract(row, proper(weight(row, column).reciprocal()).negate());
      rest.forEach(other -> other.subtract(pivot, weight(other, column)));
      basis.stream()
          .filter(other -> kept.test(other.pivot()))
          .forEach(other -> other.subtract(pivot, weight(other, column)));
      basis.add(pivot);
    }
  }

  /** The same with a denominator above 0, which the library does not hold to. */
  static BigFraction proper(BigFraction weight) {
    return weight.getDenominator().signum() > 0
        ? weight
        : BigFraction.of(weight.getNumerator().negate(), weight.getDenominator().negate());
  }

  private static BigFraction weight(Row row, int column) {
    return row.weights().getOrDefault(column, BigFraction.ZERO);
  }

  private static OptionalInt sparsest(List<Row> rows, int column) {
    int best = -1;
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).weights().containsKey(column)
          && (best < 0 || rows.get(i).weights().size() < rows.get(best).weights().size())) {
        best = i;
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  /** The rows whose pivots are kept: they span all rows that have no weight in other columns. */
  List<Row> rows(IntPredicate kept) {
    return basis.stream().filter(row -> kept.test(row.pivot())).toList();
  }

  /**
   * Looks for a row that counts these columns once and no other.
   *
   * @return by the figure's number, how often it is taken, or empty where there is no such row
   */
  Optional<SortedMap<Integer, BigFraction>> combination(Iterable<Integer> columns) {
    Row target = new Row(-1, new HashMap<>(), new HashMap<>());
    columns.forEach(column -> target.weights().put(column, BigFraction.ONE));
    for (Row row : basis) {
      target.subtract(row, weight(target, row.pivot()));
    }
    if (!target.weights().isEmpty()) {
      return Optional.empty();
    }
    SortedMap<Integer, BigFraction> figures = new TreeMap<>();
    target.figures().forEach((figure, times) -> figures.put(figure, times.negate()));
    return Optional.of(figures);
  }
}
