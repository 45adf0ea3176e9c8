package org.regionalism.privacy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows of weights modulo a prime, in echelon form: whatever follows from some follows from these.
 */
final class PrimeRows {

  static final long PRIME = Integer.MAX_VALUE;

  private final List<long[]> basis = new ArrayList<>();

  static long inverse(long value) {
    return BigInteger.valueOf(value).modInverse(BigInteger.valueOf(PRIME)).longValue();
  }

  void add(long... row) {
    long[] rest = reduced(row);
    int pivot = 0;
    while (pivot < rest.length && rest[pivot] == 0) {
      pivot++;
    }
    if (pivot < rest.length) {
      long times = inverse(rest[pivot]);
      for (int i = 0; i < rest.length; i++) {
        rest[i] = rest[i] * times % PRIME;
      }
      basis.add(rest);
    }
  }

  /** Rows were added in any order, each free of the pivots of those before it. */
  private long[] reduced(long... row) {
    long[] rest = row.clone();
    for (long[] one : basis) {
      int pivot = 0;
      while (one[pivot] == 0) {
        pivot++;
      }
      long times = rest[pivot];
      for (int i = 0; times != 0 && i < rest.length; i++) {
        rest[i] = Math.floorMod(rest[i] - times * one[i], PRIME);
      }
    }
    return rest;
  }

  boolean tell(long... row) {
    return Arrays.stream(reduced(row)).allMatch(weight -> weight == 0);
  }
}
