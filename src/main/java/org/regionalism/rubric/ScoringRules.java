package org.regionalism.rubric;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What of a rubric decides its scores, without any of its texts: enough to tell whether the figures
 * of two runs mean the same. Maps keep the rubric's order.
 *
 * @param minAnswered the share of a dimension's items that has to be answered, above 0 and at most
 *     1
 * @param dimensions by dimension id
 * @param domains by domain id
 * @param shifts by shift id
 */
public record ScoringRules(
    double minAnswered,
    Map<String, OfDimension> dimensions,
    Map<String, OfDomain> domains,
    Map<String, OfShift> shifts) {

  /** Keeps its own copies, in order. */
  public ScoringRules {
    dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
    domains = Collections.unmodifiableMap(new LinkedHashMap<>(domains));
    shifts = Collections.unmodifiableMap(new LinkedHashMap<>(shifts));
  }

  /**
   * How a dimension is scored.
   *
   * @param points the values of its answer scale, ascending, at least two
   * @param direction whether more of it is nearer to the goal
   * @param items by item id, at least one
   */
  public record OfDimension(List<Integer> points, Direction direction, Map<String, OfItem> items) {
    /** Keeps its own copies, in order. */
    public OfDimension {
      points = List.copyOf(points);
      items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
    }

    /**
     * Returns the distance from the lowest to the highest value of the scale.
     *
     * @return above zero
     */
    public int range() {
      return points.get(points.size() - 1) - points.get(0);
    }
  }

  /**
   * How an item counts.
   *
   * @param keying which way
   * @param weight how much, at least 1
   */
  public record OfItem(Keying keying, int weight) {}

  /**
   * How a domain is summed up.
   *
   * @param weight how much it counts in the overall figure, at least 1
   * @param dimensions the ids of its dimensions
   */
  public record OfDomain(int weight, List<String> dimensions) {
    /** Keeps its own copy. */
    public OfDomain {
      dimensions = List.copyOf(dimensions);
    }
  }

  /**
   * Between which dimensions a shift lies.
   *
   * @param from the id of the dimension that is left
   * @param to the id of the dimension that is reached
   */
  public record OfShift(String from, String to) {}

  /**
   * Returns what decides the scores of a rubric.
   *
   * @param rubric the rubric
   * @return its rules
   */
  public static ScoringRules of(Rubric rubric) {
    Map<String, OfDimension> dimensions = new LinkedHashMap<>();
    Map<String, OfDomain> domains = new LinkedHashMap<>();
    Map<String, OfShift> shifts = new LinkedHashMap<>();
    for (Domain domain : rubric.domains()) {
      List<String> ids = domain.dimensions().stream().map(Dimension::id).toList();
      domains.put(domain.id(), new OfDomain(domain.weight(), ids));
      domain.dimensions().forEach(dimension -> dimensions.put(dimension.id(), of(dimension)));
    }
    rubric
        .shifts()
        .forEach(shift -> shifts.put(shift.id(), new OfShift(shift.from().id(), shift.to().id())));
    return new ScoringRules(rubric.minAnswered(), dimensions, domains, shifts);
  }

  private static OfDimension of(Dimension dimension) {
    Map<String, OfItem> items = new LinkedHashMap<>();
    dimension
        .items()
        .forEach(item -> items.put(item.id(), new OfItem(item.keying(), item.weight())));
    return new OfDimension(
        dimension.scale().points().stream().map(AnswerScale.Point::value).toList(),
        dimension.direction(),
        items);
  }
}
