package org.regionalism.statistic;

import java.util.OptionalDouble;

/** The correlation of an item with the sum of the other items, from the same covariances. */
public final class ItemRest {

  private ItemRest() {}

  /**
   * Computes the correlation.
   *
   * @param items the items' covariances, at least two items
   * @param item the item, from 0
   * @return the correlation, nearly always −1 to 1 (pairwise covariances need not fit together
   *     exactly); empty where the item or the sum of the others does not vary
   */
  public static OptionalDouble of(Covariances items, int item) {
    double own = items.variance(item);
    double row = items.row(item);
    double rest = items.total() - 2 * row + own;
    return own <= 0 || rest <= 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((row - own) / Math.sqrt(own * rest));
  }
}
