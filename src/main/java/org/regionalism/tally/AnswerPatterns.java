package org.regionalism.tally;

/**
 * How often each pattern of answers to the items of a short dimension was given. A response is
 * counted once for all of a dimension's pairs of items; what these come to follows from the counts.
 */
final class AnswerPatterns {

  /** So many patterns a dimension may have to be counted by them. */
  private static final int MOST = 1 << 14;

  private final int first;

  /** What an item's counter adds to the number of the pattern, item by item. */
  private final int[] factors;

  /** The number of the pattern of the lowest counters. */
  private final int lowest;

  private final int[] lowestCounters;
  private final int answers;
  private final int[] counts;

  private AnswerPatterns(Counters counters, int first, int items, int answers, int patterns) {
    this.first = first;
    this.answers = answers;
    this.factors = new int[items];
    this.lowestCounters = new int[items];
    this.counts = new int[patterns];
    int factor = 1;
    int sum = 0;
    for (int i = 0; i < items; i++) {
      factors[i] = factor;
      lowestCounters[i] = counters.answer(first + i, 0);
      sum += lowestCounters[i] * factor;
      factor *= answers;
    }
    this.lowest = sum;
  }

  /** Whether a dimension has few enough patterns. */
  static boolean areFew(Counters counters, int first, int items) {
    return items > 0 && Math.pow(answers(counters, first), items) <= MOST;
  }

  /** Begins with none. */
  static AnswerPatterns of(Counters counters, int first, int items) {
    int answers = answers(counters, first);
    return new AnswerPatterns(counters, first, items, answers, (int) Math.pow(answers, items));
  }

  /** The points of the scale, and no answer. */
  private static int answers(Counters counters, int item) {
    return counters.noAnswer(item) - counters.answer(item, 0) + 1;
  }

  /** Counts a response, by the counters that it raised. */
  void add(int[] raised) {
    int pattern = -lowest;
    for (int i = 0; i < factors.length; i++) {
      pattern += raised[first + i] * factors[i];
    }
    counts[pattern]++;
  }

  /** Adds all that was counted to the sums of the pairs. */
  void addTo(DimensionPairs pairs, Worths worths) {
    int[] values = new int[first + factors.length];
    for (int pattern = 0; pattern < counts.length; pattern++) {
      if (counts[pattern] > 0) {
        for (int i = 0; i < factors.length; i++) {
          int counter = lowestCounters[i] + pattern / factors[i] % answers;
          values[first + i] = worths.paired(counter);
        }
        pairs.add(values, counts[pattern]);
      }
    }
  }
}
