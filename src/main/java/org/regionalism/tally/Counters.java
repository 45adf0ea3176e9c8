package org.regionalism.tally;

import java.util.List;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Rubric;

/**
 * Where in one array a tally counts what: for each item its answers and those without one, for each
 * dimension who leans which way. A respondent raises one counter an item and one a dimension.
 */
final class Counters {

  private static final int LEANINGS = 3;

  private final int[] items;
  private final int[] noAnswers;
  private final int leanings;
  private final int size;

  Counters(Rubric rubric) {
    List<Dimension> dimensions = rubric.dimensions();
    items = new int[dimensions.stream().mapToInt(dimension -> dimension.items().size()).sum()];
    noAnswers = new int[items.length];
    int item = 0;
    int next = 0;
    for (Dimension dimension : dimensions) {
      for (int i = 0; i < dimension.items().size(); i++) {
        items[item] = next;
        noAnswers[item] = next + dimension.scale().points().size();
        next = noAnswers[item++] + 1;
      }
    }
    leanings = next;
    size = next + LEANINGS * dimensions.size();
  }

  /** Those who gave an answer to an item. */
  int answer(int item, int point) {
    return items[item] + point;
  }

  /** Those who gave an item no answer that is scored. */
  int noAnswer(int item) {
    return noAnswers[item];
  }

  /** Those who lean neither way on a dimension, or have no score. */
  int leanNeither(int dimension) {
    return leanings + LEANINGS * dimension;
  }

  /** Those who lean toward agreeing with a dimension. */
  int leanAgree(int dimension) {
    return leanNeither(dimension) + 1;
  }

  /** Those who lean toward disagreeing with a dimension. */
  int leanDisagree(int dimension) {
    return leanNeither(dimension) + 2;
  }

  /** How many points the longest answer scale has. */
  int longestScale() {
    int longest = 0;
    for (int item = 0; item < items.length; item++) {
      longest = Math.max(longest, noAnswers[item] - items[item]);
    }
    return longest;
  }

  /** How many items there are. */
  int items() {
    return items.length;
  }

  /** How many counters there are. */
  int size() {
    return size;
  }
}
