package org.regionalism.tally;

import java.math.BigInteger;
import java.util.Collection;

/**
 * For each of several questions: how many positions were added, their sum and the sum of their
 * squares, exactly. A number is kept in limbs of 32 bits, each in a word of its own, so that
 * nothing has to be carried while fewer than 2<sup>31</sup> positions are added.
 */
public final class PositionSums {

  private static final int DOUBLE = 53;

  /** The sum of fewer positions, moved ones too, is a whole number that a double holds. */
  private static final long FEW = 1 << 12;

  private static final BigInteger ONE = BigInteger.valueOf(Position.ONE);
  private static final BigInteger SQUARE = ONE.multiply(ONE);

  private static final int COUNT = 0;
  private static final int SUM = 1;
  private static final int SQUARES = 3;
  private static final int WORDS = 6;
  private static final int LIMB = 32;
  private static final long MASK = (1L << LIMB) - 1;

  private final long[] words;

  PositionSums(int questions) {
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

  /**
   * Adds several positions to a question.
   *
   * @param count how many
   * @param sum their sum, below 2<sup>63</sup>
   * @param lower the sum of the lower bits of their squares, below 2<sup>63</sup>
   * @param upper the sum of the other bits, below 2<sup>55</sup>
   * @param bits how many bits are lower, 32 to 40
   */
  void add(int question, long count, long sum, long lower, long upper, int bits) {
    long middle = (lower >>> LIMB) + (upper << (bits - LIMB));
    int at = question * WORDS;
    words[at + COUNT] += count;
    words[at + SUM] += sum & MASK;
    words[at + SUM + 1] += sum >>> LIMB;
    words[at + SQUARES] += lower & MASK;
    words[at + SQUARES + 1] += middle & MASK;
    words[at + SQUARES + 2] += middle >>> LIMB;
  }

  void add(PositionSums other) {
    for (int i = 0; i < words.length; i++) {
      words[i] += other.words[i];
    }
  }

  /**
   * Returns the sums of one question.
   *
   * @param question the question's number in the plan
   * @return its sums alone, as question 0
   */
  public PositionSums ofQuestion(int question) {
    PositionSums only = new PositionSums(1);
    System.arraycopy(words, question * WORDS, only.words, 0, WORDS);
    return only;
  }

  /**
   * Returns the sums of all of several.
   *
   * @param parts one or more, of as many questions each
   * @return new sums
   */
  public static PositionSums total(Collection<PositionSums> parts) {
    PositionSums total = new PositionSums(parts.iterator().next().words.length / WORDS);
    parts.forEach(total::add);
    return total;
  }

  /**
   * Returns the sums of one question over all of several.
   *
   * @param parts any number
   * @param question the question's number in the plan
   * @return its sums alone, as question 0
   */
  public static PositionSums total(Collection<PositionSums> parts, int question) {
    PositionSums total = new PositionSums(1);
    for (PositionSums part : parts) {
      for (int word = 0; word < WORDS; word++) {
        total.words[word] += part.words[question * WORDS + word];
      }
    }
    return total;
  }

  /**
   * Returns the sums without some of what was added.
   *
   * @param part all of which was added to these sums
   * @return the sums of the others
   */
  public PositionSums less(PositionSums part) {
    PositionSums rest = new PositionSums(words.length / WORDS);
    for (int i = 0; i < words.length; i++) {
      rest.words[i] = words[i] - part.words[i];
    }
    return rest;
  }

  /**
   * Returns how many questions there are.
   *
   * @return the number
   */
  public int questions() {
    return words.length / WORDS;
  }

  /**
   * Returns how many positions a question has.
   *
   * @param question the question's number in the plan
   * @return the number of respondents who were scored
   */
  public long count(int question) {
    return words[question * WORDS + COUNT];
  }

  /**
   * Returns the mean position of a question.
   *
   * @param question the question's number in the plan
   * @return 0 to 1; only where somebody was scored
   */
  public double mean(int question) {
    long count = count(question);
    if (count < FEW) {
      int at = question * WORDS + SUM;
      return (words[at] + (words[at + 1] << LIMB)) / (double) count / Position.ONE;
    }
    BigInteger sum = sum(question);
    if (sum.bitLength() <= DOUBLE) {
      return sum.longValue() / (double) count / Position.ONE;
    }
    return ExactRatio.of(sum, BigInteger.valueOf(count).multiply(ONE));
  }

  /**
   * Returns the sample variance of a question's positions.
   *
   * @param question the question's number in the plan
   * @return 0 or more, exactly 0 where all are alike; only where two or more were scored
   */
  public double variance(int question) {
    if (count(question) < FEW) {
      return varianceOfFew(question);
    }
    BigInteger n = BigInteger.valueOf(count(question));
    BigInteger sum = sum(question);
    BigInteger deviation = n.multiply(squares(question)).subtract(sum.multiply(sum));
    return ExactRatio.of(deviation, n.multiply(n.subtract(BigInteger.ONE)).multiply(SQUARE));
  }

  /** The same in two words, of which nothing overflows. */
  private double varianceOfFew(int question) {
    int at = question * WORDS;
    long n = words[at + COUNT];
    long sum = words[at + SUM] + (words[at + SUM + 1] << LIMB);
    long first = words[at + SQUARES];
    long second = words[at + SQUARES + 1];
    long low = first + (second << LIMB);
    long high = (first >> 63) + (second >> LIMB) + words[at + SQUARES + 2];
    high += Long.compareUnsigned(low, first) < 0 ? 1 : 0;
    high = n * high + Math.multiplyHigh(n, low) + (low < 0 ? n : 0);
    low *= n;
    high -= Math.multiplyHigh(sum, sum);
    high -= Long.compareUnsigned(low, sum * sum) < 0 ? 1 : 0;
    low -= sum * sum;
    return Math.scalb(ExactRatio.of(high, low, n * (n - 1)), -2 * Position.BITS);
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
