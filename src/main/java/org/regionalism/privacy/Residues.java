package org.regionalism.privacy;

import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Arithmetic modulo the prime 2⁶¹ − 1, for a quick look at what fractions come to: whatever holds
 * of fractions holds of their residues, as long as no denominator is a multiple of the prime. The
 * converse nearly always holds, and is to be confirmed.
 */
final class Residues {

  /** 2⁶¹ − 1. */
  static final long PRIME = (1L << 61) - 1;

  private static final BigInteger MODULUS = BigInteger.valueOf(PRIME);
  private static final int BITS = 61;

  /** One divided by each of the first numbers, which weights are made of. */
  private static final long[] INVERSES = new long[1 << 12];

  static {
    INVERSES[1] = 1;
    for (int i = 2; i < INVERSES.length; i++) {
      INVERSES[i] = negative(times(PRIME / i, INVERSES[(int) (PRIME % i)]));
    }
  }

  private Residues() {}

  static long of(BigFraction fraction) {
    return times(of(fraction.getNumerator()), inverse(of(fraction.getDenominator())));
  }

  private static long of(BigInteger number) {
    return number.bitLength() < Long.SIZE
        ? Math.floorMod(number.longValue(), PRIME)
        : number.mod(MODULUS).longValue();
  }

  static long plus(long a, long b) {
    long sum = a + b;
    return sum >= PRIME ? sum - PRIME : sum;
  }

  static long negative(long a) {
    return a == 0 ? 0 : PRIME - a;
  }

  /** Two to the power of 61 is 1. */
  static long times(long a, long b) {
    long high = Math.multiplyHigh(a, b);
    long low = a * b;
    return plus(low & PRIME, (high << (Long.SIZE - BITS)) | (low >>> BITS));
  }

  /**
   * One divided by a number that is not 0: by Fermat, the number to the power of the prime less 2.
   */
  static long inverse(long a) {
    if (a < INVERSES.length) {
      return INVERSES[(int) a];
    }
    long inverse = 1;
    long square = a;
    for (long power = PRIME - 2; power > 0; power >>= 1) {
      if ((power & 1) == 1) {
        inverse = times(inverse, square);
      }
      square = times(square, square);
    }
    return inverse;
  }
}
