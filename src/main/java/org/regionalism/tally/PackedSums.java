package org.regionalism.tally;

/**
 * Positions of a few respondents, in half the memory of {@link PositionSums}: of each question
 * three words, that hold the sums over {@value Cells#FULL} of them at most.
 */
final class PackedSums {

  /** How many words a question takes. */
  static final int WORDS = 3;

  /** A word holds the number of positions above their sum, which is below 2<sup>52</sup>. */
  private static final int COUNT = 52;

  private static final long SUM = (1L << COUNT) - 1;

  /** The squares' lower bits are in one word, the others in the next. */
  private static final int HALF = 40;

  private static final long LOWER = (1L << HALF) - 1;

  private PackedSums() {}

  /** Adds a position, or none, to each question; the words of the first begin at a place. */
  static void add(long[] words, int first, long... positions) {
    int at = first;
    for (long position : positions) {
      if (position != Position.NONE) {
        long square = position * position;
        words[at] += (1L << COUNT) + position;
        words[at + 1] += square & LOWER;
        words[at + 2] +=
            Math.multiplyHigh(position, position) << (Long.SIZE - HALF) | square >>> HALF;
      }
      at += WORDS;
    }
  }

  /** Makes the sums of all questions; the words of the first begin at a place. */
  static PositionSums unpacked(long[] words, int first, int questions) {
    PositionSums sums = new PositionSums(questions);
    for (int question = 0; question < questions; question++) {
      int at = first + question * WORDS;
      sums.add(question, words[at] >>> COUNT, words[at] & SUM, words[at + 1], words[at + 2], HALF);
    }
    return sums;
  }
}
