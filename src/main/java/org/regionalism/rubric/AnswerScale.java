package org.regionalism.rubric;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The answers that an item can be given, in ascending order.
 *
 * @param id the scale's id
 * @param points at least two points, values ascending
 * @param agreeFrom answers at or above this value count as agreeing
 * @param disagreeTo answers at or below this value count as disagreeing
 * @param notScored answers that have no point, each with its reason
 */
public record AnswerScale(
    String id, List<Point> points, int agreeFrom, int disagreeTo, List<Option> notScored) {

  /** Keeps its own copies. */
  public AnswerScale {
    points = List.copyOf(points);
    notScored = List.copyOf(notScored);
  }

  /**
   * One point of the scale.
   *
   * @param value its number
   * @param label what respondents read
   * @param synonyms other texts that mean the same
   */
  public record Point(int value, Text label, List<String> synonyms) {
    /** Keeps its own copy. */
    public Point {
      synonyms = List.copyOf(synonyms);
    }
  }

  /**
   * An answer without a point.
   *
   * @param reason why it has none
   * @param label what respondents read
   * @param synonyms other texts that mean the same
   */
  public record Option(NotScoredReason reason, Text label, List<String> synonyms) {
    /** Keeps its own copy. */
    public Option {
      synonyms = List.copyOf(synonyms);
    }
  }

  /**
   * Returns the scale that several dimensions of one rubric share.
   *
   * @param dimensions any number
   * @return the scale, or empty where they differ or there are none
   */
  public static Optional<AnswerScale> shared(Stream<Dimension> dimensions) {
    Map<String, AnswerScale> byId = new HashMap<>();
    dimensions.forEach(dimension -> byId.put(dimension.scale().id(), dimension.scale()));
    return byId.size() == 1 ? byId.values().stream().findFirst() : Optional.empty();
  }

  /**
   * Returns the lowest value.
   *
   * @return the first point's value
   */
  public int min() {
    return points.get(0).value();
  }

  /**
   * Returns the highest value.
   *
   * @return the last point's value
   */
  public int max() {
    return points.get(points.size() - 1).value();
  }

  /**
   * Returns the distance from the lowest to the highest value.
   *
   * @return max − min, above zero
   */
  public int range() {
    return max() - min();
  }

  /**
   * Returns the place of a value among the points.
   *
   * @param value a number
   * @return the index from 0, or −1 where no point has that value
   */
  public int indexOf(int value) {
    for (int i = 0; i < points.size(); i++) {
      if (points.get(i).value() == value) {
        return i;
      }
    }
    return -1;
  }
}
