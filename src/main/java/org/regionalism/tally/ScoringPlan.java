package org.regionalism.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.regionalism.rubric.Attribute;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Domain;
import org.regionalism.rubric.Item;
import org.regionalism.rubric.Lens;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Shift;

/**
 * A rubric as arrays, so that a response is scored without looking anything up. Questions are
 * numbered: dimensions, shifts, domains, lens values, the whole.
 */
public final class ScoringPlan {

  private final List<DimensionPlan> dimensions = new ArrayList<>();
  private final List<int[]> shifts = new ArrayList<>();
  private final List<int[]> domains = new ArrayList<>();
  private final int[] domainWeights;
  private final List<int[]> lensValues = new ArrayList<>();
  private final List<Attribute> groups;
  private final Counters counters;
  private final Worths worths;

  /**
   * Plans the scoring of a rubric.
   *
   * @param rubric the rubric
   */
  public ScoringPlan(Rubric rubric) {
    this(rubric, rubric.items().stream().map(Item::id).collect(Collectors.toSet()));
  }

  /**
   * Plans the scoring of some of a rubric's items, as if a dimension had no others. Answers to all
   * items are counted all the same.
   *
   * @param rubric the rubric
   * @param scored the ids of the items that are scored
   */
  public ScoringPlan(Rubric rubric, Set<String> scored) {
    this.groups = rubric.attributes(Attribute.Kind.GROUP).toList();
    this.counters = new Counters(rubric);
    this.worths = new Worths(rubric, counters, scored);
    Map<String, Integer> places = new HashMap<>();
    int item = 0;
    for (Dimension dimension : rubric.dimensions()) {
      places.put(dimension.id(), places.size());
      long asked = dimension.items().stream().filter(each -> scored.contains(each.id())).count();
      dimensions.add(DimensionPlan.of(dimension, item, rubric.answersNeeded(asked)));
      item += dimension.items().size();
    }
    for (Shift shift : rubric.shifts()) {
      shifts.add(new int[] {place(places, shift.from()), place(places, shift.to())});
    }
    for (Domain domain : rubric.domains()) {
      domains.add(domain.dimensions().stream().mapToInt(each -> place(places, each)).toArray());
    }
    domainWeights = rubric.domains().stream().mapToInt(Domain::weight).toArray();
    for (Lens lens : rubric.lenses()) {
      for (Lens.Value value : lens.values()) {
        lensValues.add(carriers(rubric, lens.id(), value.id()));
      }
    }
  }

  private static int place(Map<String, Integer> places, Dimension dimension) {
    return places.getOrDefault(dimension.id(), 0);
  }

  /** The items that carry a value of a lens. */
  private static int[] carriers(Rubric rubric, String lens, String value) {
    List<Item> items = rubric.items();
    return IntStream.range(0, items.size())
        .filter(item -> value.equals(items.get(item).lensValues().get(lens)))
        .toArray();
  }

  Counters counters() {
    return counters;
  }

  Worths worths() {
    return worths;
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

  /** The items that carry each value of each lens. */
  List<int[]> lensValues() {
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
    return counters.items();
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
