package org.regionalism.tally;

/** Takes the sums over two items of a dimension, pair by pair. */
@FunctionalInterface
public interface PairSums {

  /**
   * Takes a pair; of an item with itself too.
   *
   * @param i the first item's place in the dimension, from 0
   * @param j the second item's place, {@code i} or more
   * @param count how many answered both
   * @param first sum of their keyed answers to the first, above the scale's minimum
   * @param second the same for the second
   * @param product sum of the products
   */
  void take(int i, int j, long count, long first, long second, long product);
}
