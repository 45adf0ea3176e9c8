package org.regionalism.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Confirms what {@link RowSpace} says of a few figures: by Gaussian elimination over fractions,
 * exactly, and slowly.
 */
final class ExactSpace {

  private final List<Row> basis = new ArrayList<>();

  /**
   * A row of the space.
   *
   * @param pivot the column in which it alone of the later rows has a weight
   * @param weights by column
   * @param figures by the figure's number, how often it is taken
   */
  private record Row(
      int pivot, Map<Integer, BigFraction> weights, Map<Integer, BigFraction> figures) {

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
   */
  ExactSpace(List<SortedMap<Integer, BigFraction>> figures) {
    List<Row> rest = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      Map<Integer, BigFraction> self = new HashMap<>(Map.of(i, BigFraction.ONE));
      rest.add(new Row(-1, new HashMap<>(figures.get(i)), self));
    }
    TreeSet<Integer> columns = new TreeSet<>();
    figures.forEach(figure -> columns.addAll(figure.keySet()));
    for (int column : columns) {
      OptionalInt found = sparsest(rest, column);
      if (found.isPresent()) {
        Row row = rest.remove(found.getAsInt());
        Row pivot = new Row(column, new HashMap<>(), new HashMap<>());
        pivot.subtract(row, proper(weight(row, column).reciprocal()).negate());
        rest.forEach(other -> other.subtract(pivot, weight(other, column)));
        basis.add(pivot);
      }
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

  /**
   * Looks for a row of these weights.
   *
   * @return by the figure's number, how often it is taken, or empty where there is no such row
   */
  Optional<SortedMap<Integer, BigFraction>> combination(SortedMap<Integer, BigFraction> sought) {
    Row target = new Row(-1, new HashMap<>(sought), new HashMap<>());
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
