package org.regionalism.response;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.regionalism.rubric.Folding;

/**
 * Tells whether two names may be one, written in two ways: but for case, accents and punctuation
 * the same, a word cut short, a slip of the keyboard, or initials. Names with different numbers
 * never are.
 */
final class AlikeNames {

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> SMALL =
      Set.of("the", "of", "and", "for", "at", "de", "del", "la", "el", "los", "las", "y", "para");

  /** A word cut shorter could be many. */
  private static final int SHORTEST_CUT = 3;

  private static final int SHORTEST_SLIP = 5;
  private static final int TWO_SLIPS = 8;

  private AlikeNames() {}

  /** The words of a name by which it is known again. */
  static List<String> words(String name) {
    List<String> all =
        BETWEEN.splitAsStream(Folding.foldAccents(name)).filter(word -> !word.isEmpty()).toList();
    List<String> telling = all.stream().filter(word -> !SMALL.contains(word)).toList();
    return telling.isEmpty() ? all : telling;
  }

  static boolean alike(List<String> one, List<String> other) {
    return one.equals(other)
        || (one.size() == other.size() && wordByWord(one, other))
        || String.join("", one).equals(String.join("", other))
        || initials(one, other)
        || initials(other, one);
  }

  private static boolean wordByWord(List<String> one, List<String> other) {
    int slips = 0;
    for (int i = 0; i < one.size(); i++) {
      String a = one.get(i);
      String b = other.get(i);
      if (!a.equals(b) && !cut(a, b) && !cut(b, a)) {
        slips++;
        if (slips > 1 || !slip(a, b)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean cut(String shorter, String longer) {
    return shorter.length() >= SHORTEST_CUT && longer.startsWith(shorter) && isWord(longer);
  }

  private static boolean slip(String a, String b) {
    int length = Math.min(a.length(), b.length());
    int allowed = length >= TWO_SLIPS ? 2 : length >= SHORTEST_SLIP ? 1 : 0;
    return isWord(a) && isWord(b) && distance(a, b) <= allowed;
  }

  private static boolean isWord(String text) {
    return text.chars().noneMatch(Character::isDigit);
  }

  private static boolean initials(List<String> shorter, List<String> longer) {
    return shorter.size() == 1
        && longer.size() >= SHORTEST_CUT
        && shorter
            .get(0)
            .equals(
                longer.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining()));
  }

  /** Letters inserted, removed, replaced, or swapped with a neighbour. */
  private static int distance(String a, String b) {
    int[][] steps = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          steps[i][j] = i + j;
          continue;
        }
        int replaced = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        steps[i][j] = Math.min(replaced, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
        }
      }
    }
    return steps[a.length()][b.length()];
  }
}
