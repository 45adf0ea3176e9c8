package org.regionalism.rubric;

import java.math.BigInteger;
import java.util.regex.Pattern;

/** Compares versions: numbers with dots between, a missing number counting as zero. */
final class Versions {

  private static final Pattern NUMBERS = Pattern.compile("\\d{1,20}(\\.\\d{1,20}){0,9}");

  private Versions() {}

  /**
   * Returns whether one version comes before another. Of two that are not both numbers only this
   * much is known: a version does not come before itself.
   */
  static boolean isBefore(String earlier, String later) {
    if (!NUMBERS.matcher(earlier).matches() || !NUMBERS.matcher(later).matches()) {
      return !earlier.equals(later);
    }
    String[] before = earlier.split("\\.", -1);
    String[] after = later.split("\\.", -1);
    for (int i = 0; i < Math.max(before.length, after.length); i++) {
      int order = part(before, i).compareTo(part(after, i));
      if (order != 0) {
        return order < 0;
      }
    }
    return false;
  }

  private static BigInteger part(String[] version, int i) {
    return i < version.length ? new BigInteger(version[i]) : BigInteger.ZERO;
  }
}
