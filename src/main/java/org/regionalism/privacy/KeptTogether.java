package org.regionalism.privacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.GroupMeasure;
import org.regionalism.assessment.GroupResult;
import org.regionalism.assessment.Reason;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Domain;
import org.regionalism.rubric.Rubric;

/**
 * Keeps opinions and shares of the groups of one question back together. A group that is shown with
 * its number of people alone, because all of it answered alike, or without its shares, is as well
 * worked out as a hidden one where it is the only one: all less the others. Then the smallest other
 * one is shown in the same way.
 *
 * @param rubric the rubric
 * @param k the smallest set of people of which anything is shown
 */
record KeptTogether(Rubric rubric, int k) {

  private static final Figure WITHHELD = Figure.missing(Reason.WITHHELD);

  /**
   * Decides.
   *
   * @param groups the groups of an attribute as they are
   * @param shown the same, in the same order, as they would be shown
   * @return the same, in some questions with their number of people alone, or without shares
   */
  List<GroupResult> apply(List<GroupResult> groups, List<GroupResult> shown) {
    Map<String, Map<String, GroupMeasure>> dimensions = new LinkedHashMap<>();
    for (Dimension dimension : rubric.dimensions()) {
      dimensions.put(
          dimension.id(), question(groups, shown, group -> group.dimensions().get(dimension.id())));
    }
    Map<String, Map<String, GroupMeasure>> domains = new LinkedHashMap<>();
    for (Domain domain : rubric.domains()) {
      domains.put(domain.id(), question(groups, shown, group -> group.domains().get(domain.id())));
    }
    return shown.stream()
        .map(
            group ->
                new GroupResult(
                    group.attribute(),
                    group.value(),
                    group.n(),
                    false,
                    of(group.value(), group.dimensions(), dimensions),
                    of(group.value(), group.domains(), domains)))
        .toList();
  }

  private static Map<String, GroupMeasure> of(
      String value, Map<String, GroupMeasure> own, Map<String, Map<String, GroupMeasure>> all) {
    Map<String, GroupMeasure> measures = new LinkedHashMap<>();
    own.forEach(
        (id, measure) ->
            measures.put(id, all.getOrDefault(id, Map.of()).getOrDefault(value, measure)));
    return measures;
  }

  private Map<String, GroupMeasure> question(
      List<GroupResult> groups,
      List<GroupResult> shown,
      Function<GroupResult, GroupMeasure> measure) {
    return question(byValue(groups, measure), byValue(shown, measure));
  }

  private static Map<String, GroupMeasure> byValue(
      List<GroupResult> groups, Function<GroupResult, GroupMeasure> measure) {
    Map<String, GroupMeasure> byValue = new LinkedHashMap<>();
    for (GroupResult group : groups) {
      Optional.ofNullable(measure.apply(group)).ifPresent(it -> byValue.put(group.value(), it));
    }
    return byValue;
  }

  private Map<String, GroupMeasure> question(
      Map<String, GroupMeasure> before, Map<String, GroupMeasure> shown) {
    Map<String, Long> people = new LinkedHashMap<>();
    Map<String, Long> answering = new LinkedHashMap<>();
    Set<String> noOpinion = new TreeSet<>();
    Set<String> noShares = new TreeSet<>();
    before.forEach(
        (value, measure) -> {
          long n = number(measure.n());
          people.put(value, n);
          // Who answered too little to be scored is in the shares, however few they are.
          answering.put(value, number(measure.answers()) > 0 ? Math.max(1, n) : n);
        });
    shown.forEach(
        (value, measure) -> {
          if (measure.mean().equals(WITHHELD) && measure.index().equals(WITHHELD)) {
            noOpinion.add(value);
          }
          if (measure.answers().equals(WITHHELD)) {
            noShares.add(value);
          }
        });
    Set<String> alone = Suppression.hidden(people, k, noOpinion);
    noShares.addAll(alone);
    Set<String> bare = Suppression.hidden(answering, k, noShares);
    Map<String, GroupMeasure> together = new LinkedHashMap<>();
    shown.forEach(
        (value, measure) ->
            together.put(
                value,
                alone.contains(value)
                    ? numbers(measure)
                    : bare.contains(value) ? withoutShares(measure) : measure));
    return together;
  }

  private static long number(Figure figure) {
    return (long) figure.number().orElse(0);
  }

  private static GroupMeasure numbers(GroupMeasure measure) {
    return new GroupMeasure(
        measure.n(), WITHHELD, WITHHELD, WITHHELD, WITHHELD, WITHHELD, measure.varies());
  }

  /** Without shares; less what is shown of other dimensions they would be those of a hidden one. */
  static GroupMeasure withoutShares(GroupMeasure measure) {
    return new GroupMeasure(
        measure.n(),
        measure.mean(),
        measure.index(),
        WITHHELD,
        WITHHELD,
        WITHHELD,
        measure.varies());
  }
}
