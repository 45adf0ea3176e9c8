package org.regionalism.privacy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decides which children of a shown parent are hidden, so that no hidden set of fewer than k people
 * is the parent less the shown children. As few as possible: the smallest go first.
 */
final class Suppression {

  private Suppression() {}

  /**
   * Hides children until the hidden ones that are not empty are none, or two or more with k people
   * or more in all.
   *
   * @param sizes how many people each child has
   * @param k the smallest set that may be shown
   * @param hiddenAbove children that are hidden for another reason
   * @return the keys of the hidden children
   */
  static Set<String> hidden(Map<String, Long> sizes, int k, Set<String> hiddenAbove) {
    Set<String> hidden = new TreeSet<>();
    sizes.forEach(
        (key, n) -> {
          if (n > 0 && (n < k || hiddenAbove.contains(key))) {
            hidden.add(key);
          }
        });
    List<String> smallestFirst =
        sizes.entrySet().stream()
            .filter(entry -> entry.getValue() > 0)
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    for (String next : smallestFirst) {
      if (isSafe(sizes, k, hidden)) {
        break;
      }
      hidden.add(next);
    }
    return hidden;
  }

  private static boolean isSafe(Map<String, Long> sizes, int k, Set<String> hidden) {
    long people =
        sizes.entrySet().stream()
            .filter(entry -> hidden.contains(entry.getKey()))
            .mapToLong(Map.Entry::getValue)
            .sum();
    return hidden.isEmpty() || (hidden.size() >= 2 && people >= k);
  }
}
