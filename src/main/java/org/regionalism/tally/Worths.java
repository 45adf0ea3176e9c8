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
 *
 * <p>What a dimension's score needs of an answer is one number, so that it is added up at once: the
 * keyed answer times its weight, above it the weight, and above that 1 for an answer. There is room
 * for the sums over as many items, as heavy and on as wide a scale, as a rubric may have.
 */
final class Worths {

  private static final int WEIGHT = Integer.SIZE;
  private static final int ANSWERED = WEIGHT + 21;
  private static final long KEYED_BITS = (1L << WEIGHT) - 1;
  private static final long WEIGHT_BITS = (1L << (ANSWERED - WEIGHT)) - 1;

  private final long[] terms;
  private final int[] paired;
  private final double[] oriented;

  /** Answers to items that are not scored are worth and weigh nothing, too. */
  Worths(Rubric rubric, Counters counters, Set<String> scored) {
    terms = new long[counters.size()];
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
    terms[counter] =
        (1L << ANSWERED) + ((long) item.weight() << WEIGHT) + (long) item.weight() * key;
    paired[counter] = key;
    oriented[counter] = item.weight() * (toward / (double) range);
  }

  /** What an answer adds to a sum of answers. */
  long term(int counter) {
    return terms[counter];
  }

  /** How many answers are in a sum. */
  static int answered(long sum) {
    return (int) (sum >>> ANSWERED);
  }

  /** The weights of the answers in a sum. */
  static long weight(long sum) {
    return (sum >>> WEIGHT) & WEIGHT_BITS;
  }

  /** The keyed answers in a sum, each above its scale's minimum and times its weight. */
  static long keyed(long sum) {
    return sum & KEYED_BITS;
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
