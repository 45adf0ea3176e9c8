package org.regionalism.tally;

import java.util.ArrayList;
import java.util.List;

/**
 * What the covariances of a dimension's items need: for every two items, an item with itself among
 * them, how many answered both, and the sums of their keyed answers and of the products. Whole
 * numbers, so that adding in any order comes to the same. Answers count unweighted.
 */
final class ItemPairs {

  /** Of longer dimensions no covariances are kept, so that memory stays bounded. */
  static final int MAX_ITEMS = 200;

  private final List<DimensionPairs> dimensions = new ArrayList<>();
  private final Worths worths;
  private final int[] values;

  ItemPairs(ScoringPlan plan) {
    worths = plan.worths();
    values = new int[plan.items()];
    for (DimensionPlan dimension : plan.dimensions()) {
      dimensions.add(new DimensionPairs(dimension.first(), kept(dimension), dimension.range()));
    }
  }

  private static int kept(DimensionPlan dimension) {
    return dimension.count() > MAX_ITEMS ? 0 : dimension.count();
  }

  /** Adds a response, by the counters that it raised. */
  void add(int[] raised) {
    for (int i = 0; i < values.length; i++) {
      values[i] = worths.paired(raised[i]);
    }
    for (int d = 0; d < dimensions.size(); d++) {
      dimensions.get(d).add(values);
    }
  }

  void add(ItemPairs other) {
    for (int d = 0; d < dimensions.size(); d++) {
      dimensions.get(d).add(other.dimensions.get(d));
    }
  }

  /** How many items of a dimension are kept in pairs: all, or none where there are too many. */
  int items(int dimension) {
    return dimensions.get(dimension).items();
  }

  void visit(int dimension, PairSums visitor) {
    dimensions.get(dimension).visit(visitor);
  }
}
