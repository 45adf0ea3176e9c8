package org.regionalism.tally;

import java.util.Arrays;

/**
 * The sums over every two items of one dimension. Most responses answer all of its items; of those
 * only the products need adding pair by pair, the rest is the same for all pairs of an item.
 */
final class DimensionPairs {

  /** No answer. */
  static final int NONE = -1;

  private static final int COUNT = 0;
  private static final int FIRST = 1;
  private static final int SECOND = 2;
  private static final int PRODUCT = 3;
  private static final int WORDS = 4;

  private final int first;
  private final int items;

  /** Of responses that leave an item out, or are many alike: count, both sums, product, by pair. */
  private final long[] partly;

  /** Of responses that answer every item: how many, the sum of each item, the products. */
  private long whole;

  private final long[] sums;
  private final long[] products;

  /** Products that were not yet added to the others, as plain integers, which is quick. */
  private final int[] recent;

  /** So many of them cannot overflow; on a scale where one might, none. */
  private final int mostRecent;

  private int recently;

  DimensionPairs(int first, int items, int range) {
    this.first = first;
    this.items = items;
    int pairs = items * (items + 1) / 2;
    this.partly = new long[pairs * WORDS];
    this.sums = new long[items];
    this.products = new long[pairs];
    this.recent = new int[pairs];
    this.mostRecent = (int) (Integer.MAX_VALUE / ((long) range * range));
  }

  int items() {
    return items;
  }

  /** Adds a response: the keyed answer to each item of the rubric, or {@link #NONE}. */
  void add(int[] values) {
    int least = 0;
    for (int i = first; i < first + items; i++) {
      least = Math.min(least, values[i]);
    }
    if (least == NONE || mostRecent == 0) {
      addPartly(values, 1);
    } else {
      addWhole(values);
    }
  }

  private void addWhole(int[] values) {
    whole++;
    int at = 0;
    for (int i = 0; i < items; i++) {
      int value = values[first + i];
      sums[i] += value;
      for (int j = i; j < items; j++) {
        recent[at++] += value * values[first + j];
      }
    }
    recently++;
    if (recently == mostRecent) {
      settle();
    }
  }

  private void settle() {
    for (int i = 0; i < recent.length; i++) {
      products[i] += recent[i];
    }
    Arrays.fill(recent, 0);
    recently = 0;
  }

  /** Adds responses that are alike. */
  void add(int[] values, int times) {
    addPartly(values, times);
  }

  private void addPartly(int[] values, long times) {
    int at = 0;
    for (int i = first; i < first + items; i++) {
      for (int j = i; j < first + items; j++, at += WORDS) {
        if (values[i] != NONE && values[j] != NONE) {
          partly[at + COUNT] += times;
          partly[at + FIRST] += times * values[i];
          partly[at + SECOND] += times * values[j];
          partly[at + PRODUCT] += times * values[i] * values[j];
        }
      }
    }
  }

  void add(DimensionPairs other) {
    settle();
    other.settle();
    whole += other.whole;
    add(partly, other.partly);
    add(sums, other.sums);
    add(products, other.products);
  }

  private static void add(long[] mine, long[] theirs) {
    for (int i = 0; i < mine.length; i++) {
      mine[i] += theirs[i];
    }
  }

  void visit(PairSums visitor) {
    settle();
    int pair = 0;
    for (int i = 0; i < items; i++) {
      for (int j = i; j < items; j++, pair++) {
        int at = pair * WORDS;
        visitor.take(
            i,
            j,
            whole + partly[at + COUNT],
            sums[i] + partly[at + FIRST],
            sums[j] + partly[at + SECOND],
            products[pair] + partly[at + PRODUCT]);
      }
    }
  }
}
