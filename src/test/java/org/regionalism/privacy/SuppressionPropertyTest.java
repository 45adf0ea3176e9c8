package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random partitions: every set of children that somebody could work out from the parent and the
 * children that are shown, by adding and subtracting them in any way, is empty or large enough.
 */
class SuppressionPropertyTest {

  static IntStream seeds() {
    return IntStream.rangeClosed(1, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void leavesNoSmallSetToBeWorkedOut(int seed) {
    Random random = new Random(seed);
    int k = 3 + random.nextInt(6);
    Map<String, Long> sizes = sizes(random, k);
    Set<String> above = above(random, sizes);

    Set<String> hidden = Suppression.hidden(sizes, k, above);

    List<String> keys = List.copyOf(sizes.keySet());
    List<double[]> known = known(keys, hidden);
    boolean allHidden = keys.stream().filter(key -> sizes.get(key) > 0).allMatch(hidden::contains);
    for (int subset = 1; subset < 1 << keys.size(); subset++) {
      double[] set = new double[keys.size()];
      long people = 0;
      for (int i = 0; i < keys.size(); i++) {
        set[i] = subset >> i & 1;
        people += (subset >> i & 1) * sizes.get(keys.get(i));
      }
      boolean whole = people == sizes.values().stream().mapToLong(Long::longValue).sum();
      if (people > 0 && people < k && !(whole && allHidden)) {
        assertThat(isDetermined(set, known))
            .as("%s of %s, hidden %s", subset, sizes, hidden)
            .isFalse();
      }
    }
    for (String key : above) {
      assertThat(hidden.contains(key)).isEqualTo(sizes.get(key) > 0);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void hidesNoMoreThanItHasTo(int seed) {
    Random random = new Random(seed);
    int k = 3 + random.nextInt(6);
    Map<String, Long> sizes = sizes(random, k);

    Set<String> hidden = Suppression.hidden(sizes, k, Set.of());

    Set<String> small = new TreeSet<>();
    sizes.forEach(
        (key, n) -> {
          if (n > 0 && n < k) {
            small.add(key);
          }
        });
    assertThat(hidden).containsAll(small);
    List<String> added = new ArrayList<>(hidden);
    added.removeAll(small);
    if (!added.isEmpty()) {
      Comparator<String> bySize =
          Comparator.<String>comparingLong(sizes::get).thenComparing(Comparator.naturalOrder());
      String last = added.stream().max(bySize).orElseThrow();
      Set<String> oneLess = new TreeSet<>(hidden);
      oneLess.remove(last);
      long people = oneLess.stream().mapToLong(sizes::get).sum();
      assertThat(oneLess.size() < 2 || people < k).as("%s, hidden %s", sizes, hidden).isTrue();
      assertThat(sizes.keySet().stream().filter(key -> sizes.get(key) > 0))
          .filteredOn(key -> !hidden.contains(key))
          .allMatch(key -> bySize.compare(key, last) > 0);
    }
  }

  private static Map<String, Long> sizes(Random random, int k) {
    Map<String, Long> sizes = new TreeMap<>();
    int children = 1 + random.nextInt(6);
    for (int i = 0; i < children; i++) {
      sizes.put("child " + (char) ('a' + i), (long) random.nextInt(3 * k));
    }
    return sizes;
  }

  private static Set<String> above(Random random, Map<String, Long> sizes) {
    Set<String> above = new TreeSet<>();
    sizes.keySet().stream().filter(key -> random.nextInt(5) == 0).forEach(above::add);
    return above;
  }

  /** The parent, and each child that is shown; what is empty is known to be empty. */
  private static List<double[]> known(List<String> keys, Set<String> hidden) {
    List<double[]> known = new ArrayList<>();
    double[] parent = new double[keys.size()];
    java.util.Arrays.fill(parent, 1);
    known.add(parent);
    for (int i = 0; i < keys.size(); i++) {
      if (!hidden.contains(keys.get(i))) {
        double[] child = new double[keys.size()];
        child[i] = 1;
        known.add(child);
      }
    }
    return known;
  }

  private static boolean isDetermined(double[] set, List<double[]> known) {
    List<double[]> more = new ArrayList<>(known);
    more.add(set);
    return rank(more) == rank(known);
  }

  private static int rank(List<double[]> rows) {
    List<double[]> left = new ArrayList<>(rows.stream().map(double[]::clone).toList());
    int rank = 0;
    for (int column = 0; column < rows.get(0).length; column++) {
      int place = column;
      double[] pivot =
          left.stream().filter(row -> Math.abs(row[place]) > 1e-9).findFirst().orElse(null);
      if (pivot != null) {
        rank++;
        left.remove(pivot);
        for (double[] row : left) {
          double factor = row[place] / pivot[place];
          for (int i = 0; i < row.length; i++) {
            row[i] -= factor * pivot[i];
          }
        }
      }
    }
    return rank;
  }
}
