package org.regionalism.tally;

/**
 * What the covariances of a dimension's items need: for every two items, an item with itself among
 * them, how many answered both, and the sums of their keyed answers and of the products. Whole
 * numbers, so that adding in any order comes to the same. Answers count unweighted.
 */
final class ItemPairs {

  /** Of longer dimensions no covariances are kept, so that memory stays bounded. */
  static final int MAX_ITEMS = 200;

  private static final int COUNT = 0;
  private static final int FIRST = 1;
  private static final int SECOND = 2;
  private static final int PRODUCT = 3;
  private static final int WORDS = 4;

  private final ScoringPlan plan;

  /** Dimension by dimension, and in it pair by pair. */
  private final long[][] sums;

  ItemPairs(ScoringPlan plan) {
    this.plan = plan;
    this.sums = new long[plan.dimensions().size()][];
    for (int d = 0; d < sums.length; d++) {
      int items = plan.dimensions().get(d).count();
      sums[d] = new long[items > MAX_ITEMS ? 0 : items * (items + 1) / 2 * WORDS];
    }
  }

  /** Adds a response, by the counters that it raised. */
  void add(int[] raised) {
    Worths worths = plan.worths();
    for (int d = 0; d < sums.length; d++) {
      DimensionPlan dimension = plan.dimensions().get(d);
      long[] words = sums[d];
      int at = 0;
      int end = words.length == 0 ? dimension.first() : dimension.first() + dimension.count();
      for (int i = dimension.first(); i < end; i++) {
        if (worths.weight(raised[i]) == 0) {
          at += (end - i) * WORDS;
          continue;
        }
        long first = worths.unweighted(raised[i]);
        for (int j = i; j < end; j++, at += WORDS) {
          if (worths.weight(raised[j]) > 0) {
            long second = worths.unweighted(raised[j]);
            words[at + COUNT]++;
            words[at + FIRST] += first;
            words[at + SECOND] += second;
            words[at + PRODUCT] += first * second;
          }
        }
      }
    }
  }

  void add(ItemPairs other) {
    for (int d = 0; d < sums.length; d++) {
      for (int i = 0; i < sums[d].length; i++) {
        sums[d][i] += other.sums[d][i];
      }
    }
  }

  /** How many items of a dimension are kept in pairs: all, or none where there are too many. */
  int items(int dimension) {
    return sums[dimension].length == 0 ? 0 : plan.dimensions().get(dimension).count();
  }

  void visit(int dimension, PairSums visitor) {
    long[] words = sums[dimension];
    int at = 0;
    for (int i = 0; i < items(dimension); i++) {
      for (int j = i; j < items(dimension); j++, at += WORDS) {
        visitor.take(
            i, j, words[at + COUNT], words[at + FIRST], words[at + SECOND], words[at + PRODUCT]);
      }
    }
  }
}
