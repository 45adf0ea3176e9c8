package org.regionalism.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known name that a mistyped one probably meant. */
public final class Nearest {

  /** Nobody mistypes a name of this length, and comparing two such texts takes long. */
  private static final int LONGEST_NAME = 200;

  private Nearest() {}

  /**
   * Returns the candidate nearest to a word, if it is near enough to be meant: at most a third of
   * the longer text's letters inserted, removed, replaced or swapped with a neighbour. Case counts.
   *
   * @param word what was found
   * @param candidates what is known
   * @return the nearest, the first in order among equals, or empty
   */
  public static Optional<String> to(String word, Collection<String> candidates) {
    return candidates.stream()
        .filter(candidate -> !candidate.isEmpty())
        .filter(candidate -> longer(word, candidate) <= LONGEST_NAME)
        .filter(candidate -> isNear(lengthApart(word, candidate), word, candidate))
        .filter(candidate -> isNear(distance(word, candidate), word, candidate))
        .min(Comparator.comparingInt((String candidate) -> distance(word, candidate)));
  }

  private static boolean isNear(int distance, String one, String other) {
    return distance * 3 <= longer(one, other);
  }

  /** No distance is smaller, and it is known at once. */
  private static int lengthApart(String one, String other) {
    return Math.abs(one.length() - other.length());
  }

  private static int longer(String one, String other) {
    return Math.max(one.length(), other.length());
  }

  /** Optimal string alignment: Levenshtein's distance with swaps of neighbours as one step. */
  private static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      before = above;
      above = row;
    }
    return above[b.length()];
  }
}
