package org.regionalism.tally;

import java.math.BigInteger;

/** Divides whole numbers of any size. */
final class ExactRatio {

  /** So many bits of the quotient are worked out at least, of which a double holds 53. */
  private static final int BITS = 64;

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
}
