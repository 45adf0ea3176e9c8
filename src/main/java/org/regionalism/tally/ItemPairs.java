package org.regionalism.tally;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the covariances of a dimension's items need: for every two items, an item with itself among
 * them, how many answered both, and the sums of their keyed answers and of the products. Whole
 * numbers, so that adding in any order comes to the same. Answers count unweighted.
 */
final class ItemPairs {

  /** Of longer dimensions no covariances are kept, so that memory stays bounded. */
  static final int MAX_ITEMS = 200;

  /** For fewer responses it is not worth the room to count them by their patterns. */
  static final int FEW = 1 << 12;

  private final List<DimensionPairs> dimensions = new ArrayList<>();
  private final ScoringPlan plan;
  private final int[] values;
  private final @Nullable AnswerPatterns[] patterns;
  private int responses;

  ItemPairs(ScoringPlan plan) {
    this.plan = plan;
    values = new int[plan.items()];
    for (DimensionPlan dimension : plan.dimensions()) {
      dimensions.add(new DimensionPairs(dimension.first(), kept(dimension), dimension.range()));
    }
    patterns = new AnswerPatterns[dimensions.size()];
  }

  private static int kept(DimensionPlan dimension) {
    return dimension.count() > MAX_ITEMS ? 0 : dimension.count();
  }

  /** Adds a response, by the counters that it raised. */
  void add(int[] raised) {
    responses++;
    if (responses == FEW) {
      countPatterns();
    }
    for (int d = 0; d < patterns.length; d++) {
      @Nullable AnswerPatterns counted = patterns[d];
      if (counted == null) {
        add(d, raised);
      } else {
        counted.add(raised);
      }
    }
  }

  private void countPatterns() {
    for (int d = 0; d < patterns.length; d++) {
      int first = plan.dimensions().get(d).first();
      int items = dimensions.get(d).items();
      if (AnswerPatterns.areFew(plan.counters(), first, items)) {
        patterns[d] = AnswerPatterns.of(plan.counters(), first, items);
      }
    }
  }

  private void add(int dimension, int[] raised) {
    DimensionPairs pairs = dimensions.get(dimension);
    int first = plan.dimensions().get(dimension).first();
    for (int i = first; i < first + pairs.items(); i++) {
      values[i] = plan.worths().paired(raised[i]);
    }
    pairs.add(values);
  }

  /** Adds up what was counted by patterns; later responses begin anew. */
  private void settle() {
    for (int d = 0; d < patterns.length; d++) {
      @Nullable AnswerPatterns counted = patterns[d];
      if (counted != null) {
        counted.addTo(dimensions.get(d), plan.worths());
        patterns[d] = null;
      }
    }
    responses = 0;
  }

  void add(ItemPairs other) {
    other.settle();
    for (int d = 0; d < dimensions.size(); d++) {
      dimensions.get(d).add(other.dimensions.get(d));
    }
  }

  /** How many items of a dimension are kept in pairs: all, or none where there are too many. */
  int items(int dimension) {
    return dimensions.get(dimension).items();
  }

  void visit(int dimension, PairSums visitor) {
    settle();
    dimensions.get(dimension).visit(visitor);
  }
}
