package org.regionalism.tally;

import java.util.Arrays;
import java.util.Set;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Direction;
import org.regionalism.rubric.Item;
import org.regionalism.rubric.Keying;
import org.regionalism.rubric.Rubric;

/**
 * What answers are worth, by their counters. No answer is worth nothing and weighs nothing, so that
 * sums may simply run over all items.
 */
final class Worths {

  private final int[] weights;
  private final int[] keyed;
  private final int[] paired;
  private final double[] oriented;

  /** Answers to items that are not scored are worth and weigh nothing, too. */
  Worths(Rubric rubric, Counters counters, Set<String> scored) {
    weights = new int[counters.size()];
    keyed = new int[counters.size()];
    paired = new int[counters.size()];
    Arrays.fill(paired, DimensionPairs.NONE);
    oriented = new double[counters.size()];
    int place = 0;
    for (Dimension dimension : rubric.dimensions()) {
      for (Item item : dimension.items()) {
        int points = scored.contains(item.id()) ? dimension.scale().points().size() : 0;
        for (int point = 0; point < points; point++) {
          put(counters.answer(place, point), item, dimension, point);
        }
        place++;
      }
    }
  }

  private void put(int counter, Item item, Dimension dimension, int point) {
    AnswerScale scale = dimension.scale();
    int range = scale.range();
    int above = scale.points().get(point).value() - scale.min();
    int key = item.keying() == Keying.REVERSE ? range - above : above;
    int toward = dimension.direction() == Direction.AWAY ? range - key : key;
    weights[counter] = item.weight();
    keyed[counter] = item.weight() * key;
    paired[counter] = key;
    oriented[counter] = item.weight() * (toward / (double) range);
  }

  /** The item's weight, 0 where there is no answer. */
  int weight(int counter) {
    return weights[counter];
  }

  /** The keyed answer above the scale's minimum, times the weight. */
  int keyed(int counter) {
    return keyed[counter];
  }

  /**
   * The keyed answer above the scale's minimum, whatever its weight; of none, a number of its own.
   */
  int paired(int counter) {
    return paired[counter];
  }

  /** The keyed answer's position toward the goal, 0 to 1, times the weight. */
  double oriented(int counter) {
    return oriented[counter];
  }
}
