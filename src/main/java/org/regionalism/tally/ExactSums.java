package org.regionalism.tally;

import java.math.BigInteger;

/**
 * For each of several questions: how many positions were added, their sum and the sum of their
 * squares, exactly, in 128-bit integers.
 */
final class ExactSums {

  private static final int STRIDE = 5;

  private final long[] words;

  ExactSums(int questions) {
    words = new long[questions * STRIDE];
  }

  /** Adds a position of 0 to 2<sup>40</sup>. */
  void add(int question, long position) {
    int at = question * STRIDE;
    words[at]++;
    add(at + 1, position, 0);
    add(at + 3, position * position, Math.multiplyHigh(position, position));
  }

  void add(ExactSums other) {
    for (int at = 0; at < words.length; at += STRIDE) {
      words[at] += other.words[at];
      add(at + 1, other.words[at + 1], other.words[at + 2]);
      add(at + 3, other.words[at + 3], other.words[at + 4]);
    }
  }

  private void add(int at, long low, long high) {
    long sum = words[at] + low;
    long carry = Long.compareUnsigned(sum, low) < 0 ? 1 : 0;
    words[at] = sum;
    words[at + 1] += high + carry;
  }

  long count(int question) {
    return words[question * STRIDE];
  }

  BigInteger sum(int question) {
    return whole(question * STRIDE + 1);
  }

  BigInteger squares(int question) {
    return whole(question * STRIDE + 3);
  }

  private BigInteger whole(int at) {
    BigInteger low = BigInteger.valueOf(words[at]);
    if (words[at] < 0) {
      low = low.add(BigInteger.ONE.shiftLeft(64));
    }
    return BigInteger.valueOf(words[at + 1]).shiftLeft(64).add(low);
  }
}
