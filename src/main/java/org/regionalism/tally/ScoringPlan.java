package org.regionalism.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Attribute;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Direction;
import org.regionalism.rubric.Domain;
import org.regionalism.rubric.Item;
import org.regionalism.rubric.Keying;
import org.regionalism.rubric.Lens;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Shift;

/**
 * A rubric as arrays, so that a response is scored without looking anything up. Questions are
 * numbered: dimensions, shifts, domains, lens values, the whole.
 */
public final class ScoringPlan {

  private final Rubric rubric;
  private final List<DimensionPlan> dimensions = new ArrayList<>();
  private final List<int[]> shifts = new ArrayList<>();
  private final List<int[]> domains = new ArrayList<>();
  private final int[] domainWeights;
  private final List<LensPlan> lensValues = new ArrayList<>();
  private final List<Attribute> groups;
  private final int items;

  /**
   * Plans the scoring of a rubric.
   *
   * @param rubric the rubric
   */
  public ScoringPlan(Rubric rubric) {
    this.rubric = rubric;
    this.groups = rubric.attributes(Attribute.Kind.GROUP).toList();
    Map<String, Integer> places = new HashMap<>();
    int item = 0;
    for (Dimension dimension : rubric.dimensions()) {
      places.put(dimension.id(), places.size());
      dimensions.add(DimensionPlan.of(dimension, item, rubric.minAnswered()));
      item += dimension.items().size();
    }
    this.items = item;
    for (Shift shift : rubric.shifts()) {
      shifts.add(new int[] {place(places, shift.from()), place(places, shift.to())});
    }
    for (Domain domain : rubric.domains()) {
      domains.add(domain.dimensions().stream().mapToInt(each -> place(places, each)).toArray());
    }
    domainWeights = rubric.domains().stream().mapToInt(Domain::weight).toArray();
    for (Lens lens : rubric.lenses()) {
      for (Lens.Value value : lens.values()) {
        lensValues.add(LensPlan.of(rubric, lens.id(), value.id()));
      }
    }
  }

  private static int place(Map<String, Integer> places, Dimension dimension) {
    return places.getOrDefault(dimension.id(), 0);
  }

  /**
   * One dimension: its items are {@code first} to {@code first + count − 1}.
   *
   * @param keyed by item and point, the keyed answer above the scale's minimum, times the weight
   * @param weights by item
   * @param range the scale's maximum less its minimum
   * @param needed how many items have to be answered
   * @param away whether it points away from the goal
   */
  @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop, never compared
  record DimensionPlan(
      int first, int count, int[][] keyed, int[] weights, int range, int needed, boolean away) {

    static DimensionPlan of(Dimension dimension, int first, double minAnswered) {
      int count = dimension.items().size();
      int[][] keyed = new int[count][];
      int[] weights = new int[count];
      for (int i = 0; i < count; i++) {
        Item item = dimension.items().get(i);
        weights[i] = item.weight();
        keyed[i] = keyed(item, dimension.scale());
      }
      int needed = Math.max(1, (int) Math.ceil(minAnswered * count - 1e-9));
      boolean away = dimension.direction() == Direction.AWAY;
      return new DimensionPlan(
          first, count, keyed, weights, dimension.scale().range(), needed, away);
    }

    private static int[] keyed(Item item, AnswerScale scale) {
      int[] values = new int[scale.points().size()];
      for (int p = 0; p < values.length; p++) {
        int above = scale.points().get(p).value() - scale.min();
        values[p] =
            item.weight() * (item.keying() == Keying.REVERSE ? scale.range() - above : above);
      }
      return values;
    }
  }

  /**
   * One value of a lens.
   *
   * @param items the items that carry it
   * @param oriented by item and point, the keyed answer's position toward the goal, times weight
   * @param weights by item
   */
  @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop, never compared
  record LensPlan(int[] items, double[][] oriented, int[] weights) {

    static LensPlan of(Rubric rubric, String lens, String value) {
      List<Integer> items = new ArrayList<>();
      List<double[]> oriented = new ArrayList<>();
      List<Integer> weights = new ArrayList<>();
      int place = 0;
      for (Dimension dimension : rubric.dimensions()) {
        for (Item item : dimension.items()) {
          if (value.equals(item.lensValues().get(lens))) {
            items.add(place);
            oriented.add(oriented(item, dimension));
            weights.add(item.weight());
          }
          place++;
        }
      }
      return new LensPlan(
          items.stream().mapToInt(Integer::intValue).toArray(),
          oriented.toArray(double[][]::new),
          weights.stream().mapToInt(Integer::intValue).toArray());
    }

    private static double[] oriented(Item item, Dimension dimension) {
      AnswerScale scale = dimension.scale();
      boolean turned =
          (item.keying() == Keying.REVERSE) != (dimension.direction() == Direction.AWAY);
      double[] positions = new double[scale.points().size()];
      for (int p = 0; p < positions.length; p++) {
        int above = scale.points().get(p).value() - scale.min();
        positions[p] =
            item.weight() * ((turned ? scale.range() - above : above) / (double) scale.range());
      }
      return positions;
    }
  }

  Rubric rubric() {
    return rubric;
  }

  List<DimensionPlan> dimensions() {
    return dimensions;
  }

  List<int[]> shifts() {
    return shifts;
  }

  List<int[]> domains() {
    return domains;
  }

  int domainWeight(int domain) {
    return domainWeights[domain];
  }

  List<LensPlan> lensValues() {
    return lensValues;
  }

  /**
   * Returns the attributes by which results are broken down.
   *
   * @return the attributes in the rubric's order
   */
  public List<Attribute> groups() {
    return groups;
  }

  /**
   * Returns how many items the rubric has.
   *
   * @return the number of items
   */
  public int items() {
    return items;
  }

  /**
   * Returns the number of a shift's question.
   *
   * @param shift the shift's place in the rubric
   * @return the question; a dimension's is its place in the rubric
   */
  public int shiftQuestion(int shift) {
    return dimensions.size() + shift;
  }

  /**
   * Returns the number of a domain's question.
   *
   * @param domain the domain's place in the rubric
   * @return the question
   */
  public int domainQuestion(int domain) {
    return shiftQuestion(shifts.size()) + domain;
  }

  /**
   * Returns the number of a lens value's question.
   *
   * @param value the value's place among all values of all lenses
   * @return the question
   */
  public int lensQuestion(int value) {
    return domainQuestion(domains.size()) + value;
  }

  /**
   * Returns the number of the question about the whole.
   *
   * @return the last question
   */
  public int overallQuestion() {
    return lensQuestion(lensValues.size());
  }

  /**
   * Returns how many questions there are.
   *
   * @return the number of questions
   */
  public int questions() {
    return overallQuestion() + 1;
  }
}
