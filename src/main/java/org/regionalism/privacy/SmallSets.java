package org.regionalism.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * Rows of weights over columns of few people each, and marks by which the sets among them are
 * found: the marks of the columns of every set of which some combination of the rows counts each
 * once add up to 0, modulo a prime. The converse nearly always holds, and is to be confirmed.
 *
 * <p>A set is a combination of the rows if and only if, in every column without a pivot, the
 * weights of its pivots' rows add up to 1 where the column is in the set, else to 0. These
 * equations are added up with weights drawn once and for all into a single one.
 */
final class SmallSets {

  private final List<Integer> columns;
  private final long[] people;
  private final long[] marks;

  /**
   * Marks columns.
   *
   * @param rows rows of which each alone has a weight in the column of its pivot, 1
   * @param sizes how many people each column has
   */
  SmallSets(List<RowSpace.Row> rows, List<Long> sizes) {
    BitSet all = new BitSet();
    rows.forEach(row -> all.or(row.support()));
    columns =
        all.stream()
            .boxed()
            .sorted(Comparator.comparing(sizes::get, Comparator.reverseOrder()))
            .toList();
    people = columns.stream().mapToLong(sizes::get).toArray();
    marks = marks(rows);
  }

  private long[] marks(List<RowSpace.Row> rows) {
    Map<Integer, Long> sums = new HashMap<>();
    SplittableRandom random = new SplittableRandom(1);
    for (int column : columns) {
      if (rows.stream().anyMatch(row -> row.pivot() == column)) {
        continue;
      }
      long drawn = random.nextLong(1, Residues.PRIME);
      sums.merge(column, Residues.negative(drawn), Residues::plus);
      for (RowSpace.Row row : rows) {
        sums.merge(row.pivot(), Residues.times(row.weight(column), drawn), Residues::plus);
      }
    }
    return columns.stream().mapToLong(column -> sums.getOrDefault(column, 0L)).toArray();
  }

  /** How many columns there are. They are numbered from 0, those of most people first. */
  int size() {
    return columns.size();
  }

  long people(int place) {
    return people[place];
  }

  long mark(int place) {
    return marks[place];
  }

  /** The columns at these places. */
  Set<Integer> columns(List<Integer> places) {
    TreeSet<Integer> set = new TreeSet<>();
    places.forEach(place -> set.add(columns.get(place)));
    return set;
  }

  /** Rows that share columns, directly or by others, together; others apart. */
  static List<List<RowSpace.Row>> apart(List<RowSpace.Row> rows) {
    List<List<RowSpace.Row>> parts = new ArrayList<>();
    List<BitSet> covered = new ArrayList<>();
    for (RowSpace.Row row : rows) {
      List<RowSpace.Row> part = new ArrayList<>(List.of(row));
      BitSet support = row.support();
      BitSet cover = row.support();
      for (int i = parts.size() - 1; i >= 0; i--) {
        if (covered.get(i).intersects(support)) {
          part.addAll(parts.remove(i));
          cover.or(covered.remove(i));
        }
      }
      parts.add(part);
      covered.add(cover);
    }
    return parts;
  }
}
