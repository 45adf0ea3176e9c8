package org.regionalism.tally;

import java.math.BigInteger;

/**
 * For each of several questions: how many positions were added, their sum and the sum of their
 * squares, exactly. A number is kept in limbs of 32 bits, each in a word of its own, so that
 * nothing has to be carried while fewer than 2<sup>31</sup> positions are added.
 */
final class ExactSums {

  private static final int COUNT = 0;
  private static final int SUM = 1;
  private static final int SQUARES = 3;
  private static final int WORDS = 6;
  private static final int LIMB = 32;
  private static final long MASK = (1L << LIMB) - 1;

  private final long[] words;

  ExactSums(int questions) {
    words = new long[questions * WORDS];
  }

  /** Makes a position of 0 to 2<sup>40</sup>, or none, all that was ever added to a question. */
  void set(int question, long position) {
    boolean none = position == Position.NONE;
    long one = none ? 0 : position;
    long square = one * one;
    int at = question * WORDS;
    words[at + COUNT] = none ? 0 : 1;
    words[at + SUM] = one & MASK;
    words[at + SUM + 1] = one >>> LIMB;
    words[at + SQUARES] = square & MASK;
    words[at + SQUARES + 1] = square >>> LIMB;
    words[at + SQUARES + 2] = Math.multiplyHigh(one, one);
  }

  void add(ExactSums other) {
    for (int i = 0; i < words.length; i++) {
      words[i] += other.words[i];
    }
  }

  long count(int question) {
    return words[question * WORDS + COUNT];
  }

  BigInteger sum(int question) {
    return whole(question * WORDS + SUM, 2);
  }

  BigInteger squares(int question) {
    return whole(question * WORDS + SQUARES, 3);
  }

  private BigInteger whole(int lowest, int limbs) {
    BigInteger whole = BigInteger.ZERO;
    for (int i = lowest + limbs - 1; i >= lowest; i--) {
      whole = whole.shiftLeft(LIMB).add(BigInteger.valueOf(words[i]));
    }
    return whole;
  }
}
