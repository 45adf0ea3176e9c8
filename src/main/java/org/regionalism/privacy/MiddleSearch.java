package org.regionalism.privacy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for all sets of columns with few people whose marks add up to 0, by meeting in the middle:
 * with the columns in order of size, every such set is a first half of its columns, and a second
 * half of no more columns and no more people. The sums of all second halves are sorted, and what
 * each first half lacks is looked up in them.
 *
 * <p>Of c columns with one person each there are about cᵐ/m! halves, for sets of 2m people; time
 * and memory grow with these, and not with the cᵐ² sets. Where there are too many, nothing is done.
 */
final class MiddleSearch {

  /** So many halves are looked at, at most: 32 MB of sums. */
  static final int MOST = 1 << 22;

  private final SmallSets sets;
  private final int people;
  private final int most;
  private final Map<Long, List<List<Integer>>> met = new HashMap<>();
  private final List<Set<Integer>> found = new ArrayList<>();
  private long[] sums = new long[1024];
  private int seen;

  private MiddleSearch(SmallSets sets, int people, int most) {
    this.sets = sets;
    this.people = people;
    this.most = most;
  }

  /**
   * Looks for the sets.
   *
   * @param people how many people a set has at most
   * @param most how many halves may be looked at
   * @return the columns of each set, or empty where there are too many halves
   */
  static Optional<List<Set<Integer>>> search(SmallSets sets, int people, int most) {
    return new MiddleSearch(sets, people, most).search();
  }

  /** Takes a half. */
  private interface Visitor {
    void visit(Deque<Integer> half, long sum);
  }

  private Optional<List<Set<Integer>>> search() {
    if (!new Halves(0, (half, sum) -> keep(sum)).visit(0, people / 2, people / 2, 0)) {
      return Optional.empty();
    }
    sums = Arrays.copyOf(sums, seen);
    Arrays.sort(sums);
    // A first half leaves room for a person in each column of the second, which are one fewer.
    if (!new Halves(1, this::meet).visit(0, (people + 1) / 2, people + 1, 0)) {
      return Optional.empty();
    }
    if (!met.isEmpty()) {
      new Halves(0, this::join).visit(0, people / 2, people / 2, 0);
    }
    return Optional.of(found);
  }

  private void keep(long sum) {
    if (seen == sums.length) {
      sums = Arrays.copyOf(sums, 2 * seen);
    }
    sums[seen++] = sum;
  }

  private void meet(Deque<Integer> half, long sum) {
    long lacking = Residues.negative(sum);
    if (!half.isEmpty() && Arrays.binarySearch(sums, lacking) >= 0) {
      met.computeIfAbsent(lacking, any -> new ArrayList<>()).add(List.copyOf(half));
    }
  }

  private void join(Deque<Integer> second, long sum) {
    for (List<Integer> first : met.getOrDefault(sum, List.of())) {
      int more = first.size() - second.size();
      boolean after = second.isEmpty() || first.get(first.size() - 1) < second.getFirst();
      List<Integer> set = new ArrayList<>(first);
      set.addAll(second);
      if (after
          && (more == 0 || more == 1)
          && set.stream().mapToLong(sets::people).sum() <= people) {
        found.add(sets.columns(set));
      }
    }
  }

  /** All sets of columns in order, each column taking up its people and {@code each} besides. */
  private final class Halves {

    private final int each;
    private final Visitor visitor;
    private final Deque<Integer> half = new ArrayDeque<>();
    private int count;

    Halves(int each, Visitor visitor) {
      this.each = each;
      this.visitor = visitor;
    }

    /** False where there are too many. */
    boolean visit(int from, int columns, long room, long sum) {
      if (++count > most) {
        return false;
      }
      visitor.visit(half, sum);
      for (int place = from; columns > 0 && place < sets.size(); place++) {
        long left = room - sets.people(place) - each;
        if (left < 0) {
          continue;
        }
        half.addLast(place);
        long with = Residues.plus(sum, sets.mark(place));
        boolean fits = visit(place + 1, columns - 1, left, with);
        half.removeLast();
        if (!fits) {
          return false;
        }
      }
      return true;
    }
  }
}
