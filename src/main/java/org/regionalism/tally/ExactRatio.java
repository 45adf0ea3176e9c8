package org.regionalism.tally;

import java.math.BigInteger;

/** Divides whole numbers of any size. */
final class ExactRatio {

  /** So many bits of the quotient are worked out at least, of which a double holds 53. */
  private static final int BITS = 64;

  private static final int LIMB = 32;
  private static final long MASK = (1L << LIMB) - 1;

  private ExactRatio() {}

  /**
   * Returns the double that is nearest to a quotient.
   *
   * @param dividend 0 or more
   * @param divisor 1 or more
   */
  static double of(BigInteger dividend, BigInteger divisor) {
    int shift = Math.max(0, BITS + divisor.bitLength() - dividend.bitLength());
    BigInteger[] parts = dividend.shiftLeft(shift).divideAndRemainder(divisor);
    // What is left over decides only between two doubles that are equally near: far below them.
    BigInteger quotient = parts[1].signum() == 0 ? parts[0] : parts[0].setBit(0);
    return Math.scalb(quotient.doubleValue(), -shift);
  }

  /**
   * Returns the double that is nearest to a quotient, in a fraction of the time.
   *
   * @param high the dividend's upper 64 bits, 0 or more
   * @param low its lower 64 bits, unsigned
   * @param divisor 1 to 2<sup>24</sup>
   */
  static double of(long high, long low, long divisor) {
    if ((high | low) == 0) {
      return 0;
    }
    // As far up as it fits, so that the quotient has more bits than a double holds.
    int up = high == 0 ? Long.numberOfLeadingZeros(low) + 63 : Long.numberOfLeadingZeros(high) - 1;
    long upper = up < Long.SIZE ? (high << up) | (low >>> 1 >>> (63 - up)) : low << up;
    long lower = up < Long.SIZE ? low << up : 0;
    long first = upper / divisor;
    long rest = ((upper % divisor) << LIMB) | (lower >>> LIMB);
    long next = (rest / divisor) << LIMB;
    rest = ((rest % divisor) << LIMB) | (lower & MASK);
    next |= rest / divisor;
    // What is left over decides only between two doubles that are equally near: far below them.
    int more = Long.numberOfLeadingZeros(first) - 1;
    boolean exact = next << more == 0 && rest % divisor == 0;
    long quotient = (first << more) | (next >>> 1 >>> (63 - more)) | (exact ? 0 : 1);
    return Math.scalb((double) quotient, Long.SIZE - more - up);
  }
}
