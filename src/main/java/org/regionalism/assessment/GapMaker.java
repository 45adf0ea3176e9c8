package org.regionalism.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Domain;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Unit;
import org.regionalism.tally.GroupTally;
import org.regionalism.tally.PositionSums;
import org.regionalism.tally.ScoringPlan;

/** Compares each group of one attribute with all others of the wave. */
final class GapMaker {

  private final Rubric rubric;
  private final ScoringPlan plan;
  private final Unit unit;
  private final TestedGroups tests;
  private final Map<String, TwoSides> sides = new LinkedHashMap<>();

  /**
   * Makes a comparison.
   *
   * @param unit what counts once in the wave
   * @param minGroup the smallest set of people of which anything is shown
   * @param groups the positions of each value's people, organization by organization
   * @param values the values that are compared, in order
   */
  GapMaker(
      Rubric rubric,
      ScoringPlan plan,
      Unit unit,
      int minGroup,
      SortedMap<String, GroupTally> organizations,
      SortedMap<String, SortedMap<String, PositionSums>> groups,
      List<String> values) {
    this.rubric = rubric;
    this.plan = plan;
    this.unit = unit;
    this.tests = new TestedGroups(unit, minGroup, groups);
    for (String value : values) {
      Optional.ofNullable(groups.get(value))
          .ifPresent(group -> sides.put(value, TwoSides.of(group, organizations)));
    }
  }

  /** Of two values the second says nothing that the first does not say. */
  List<Gap> make(String attribute) {
    Map<String, Map<String, GapMeasure>> dimensions = new LinkedHashMap<>();
    Map<String, Map<String, GapMeasure>> domains = new LinkedHashMap<>();
    Set<String> compared = new LinkedHashSet<>(sides.keySet());
    if (compared.size() == 2) {
      compared.remove(List.copyOf(compared).get(1));
    } else if (compared.size() < 2) {
      compared.clear();
    }
    for (String value : compared) {
      dimensions.put(value, new LinkedHashMap<>());
      domains.put(value, new LinkedHashMap<>());
    }
    int question = 0;
    for (Dimension dimension : rubric.dimensions()) {
      add(dimensions, dimension.id(), question++, Optional.of(dimension.scale()));
    }
    int place = 0;
    for (Domain domain : rubric.domains()) {
      add(
          domains,
          domain.id(),
          plan.domainQuestion(place++),
          AnswerScale.shared(domain.dimensions().stream()));
    }
    List<Gap> gaps = new ArrayList<>();
    for (String value : compared) {
      gaps.add(
          new Gap(
              attribute,
              value,
              dimensions.getOrDefault(value, Map.of()),
              domains.getOrDefault(value, Map.of())));
    }
    return gaps;
  }

  private void add(
      Map<String, Map<String, GapMeasure>> measures,
      String id,
      int question,
      Optional<AnswerScale> scale) {
    Map<String, TwoSides> compared = new LinkedHashMap<>(sides);
    compared.keySet().retainAll(measures.keySet());
    Set<String> tested = tests.of(question, compared);
    measures.forEach(
        (value, byId) ->
            Optional.ofNullable(sides.get(value))
                .map(two -> two.measure(question, scale, unit, tested.contains(value)))
                .ifPresent(measure -> byId.put(id, measure)));
  }
}
