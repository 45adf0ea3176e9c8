package org.regionalism.privacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.GroupMeasure;
import org.regionalism.assessment.GroupResult;
import org.regionalism.assessment.Reason;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Domain;
import org.regionalism.rubric.Rubric;

/** Decides what may be shown of the groups of one attribute, question by question. */
final class GroupDisclosure {

  private static final Figure WITHHELD = Figure.missing(Reason.WITHHELD);

  private final Rubric rubric;
  private final int k;

  GroupDisclosure(Rubric rubric, int k) {
    this.rubric = rubric;
    this.k = k;
  }

  List<GroupResult> disclose(List<GroupResult> groups) {
    Set<String> hiddenGroups = Suppression.hidden(sizes(groups, GroupResult::n), k, Set.of());
    Map<String, Set<String>> hiddenByDimension = new LinkedHashMap<>();
    for (Dimension dimension : rubric.dimensions()) {
      hiddenByDimension.put(
          dimension.id(),
          hidden(groups, hiddenGroups, group -> group.dimensions().get(dimension.id())));
    }
    Map<String, Set<String>> hiddenByDomain = new LinkedHashMap<>();
    for (Domain domain : rubric.domains()) {
      hiddenByDomain.put(
          domain.id(), hidden(groups, hiddenGroups, group -> group.domains().get(domain.id())));
    }
    List<GroupResult> shown = new ArrayList<>();
    for (GroupResult group : groups) {
      boolean hiddenGroup = hiddenGroups.contains(group.value());
      shown.add(
          new GroupResult(
              group.attribute(),
              group.value(),
              hiddenGroup ? WITHHELD : group.n(),
              hiddenGroup
                  ? withheld(group.dimensions())
                  : measures(
                      group.dimensions(), group.value(), hiddenByDimension, itemsByDimension()),
              hiddenGroup
                  ? withheld(group.domains())
                  : measures(group.domains(), group.value(), hiddenByDomain, itemsByDomain())));
    }
    return shown;
  }

  private Set<String> hidden(
      List<GroupResult> groups,
      Set<String> hiddenGroups,
      Function<GroupResult, GroupMeasure> measure) {
    return Suppression.hidden(sizes(groups, group -> measure.apply(group).n()), k, hiddenGroups);
  }

  private static Map<String, Long> sizes(
      List<GroupResult> groups, Function<GroupResult, Figure> count) {
    Map<String, Long> sizes = new LinkedHashMap<>();
    groups.forEach(group -> sizes.put(group.value(), (long) count.apply(group).number().orElse(0)));
    return sizes;
  }

  private Map<String, Integer> itemsByDimension() {
    return rubric.dimensions().stream()
        .collect(Collectors.toMap(Dimension::id, dimension -> dimension.items().size()));
  }

  private Map<String, Integer> itemsByDomain() {
    return rubric.domains().stream()
        .collect(
            Collectors.toMap(
                Domain::id,
                domain ->
                    domain.dimensions().stream().mapToInt(each -> each.items().size()).sum()));
  }

  /** A hidden group hides all that is in it, also that nobody in it answered. */
  private static Map<String, GroupMeasure> withheld(Map<String, GroupMeasure> measures) {
    Map<String, GroupMeasure> hidden = new LinkedHashMap<>();
    measures.keySet().forEach(id -> hidden.put(id, GroupMeasure.missing(Reason.WITHHELD)));
    return hidden;
  }

  private static Map<String, GroupMeasure> measures(
      Map<String, GroupMeasure> measures,
      String group,
      Map<String, Set<String>> hidden,
      Map<String, Integer> items) {
    Map<String, GroupMeasure> shown = new LinkedHashMap<>();
    measures.forEach(
        (id, measure) ->
            shown.put(
                id,
                hidden.getOrDefault(id, Set.of()).contains(group)
                    ? GroupMeasure.missing(Reason.WITHHELD)
                    : coded(measure, items.getOrDefault(id, 1))));
    return shown;
  }

  /** Without variance the count alone is shown: the mean would be everybody's answer. */
  private static GroupMeasure coded(GroupMeasure measure, int items) {
    if (measure.n().number().orElse(0) == 0) {
      return measure;
    }
    return measure.varies()
        ? new GroupMeasure(
            measure.n(),
            measure.mean(),
            measure.index(),
            ShareCoding.code(measure.agree(), measure.answers(), items),
            ShareCoding.code(measure.disagree(), measure.answers(), items),
            measure.answers(),
            true)
        : new GroupMeasure(measure.n(), WITHHELD, WITHHELD, WITHHELD, WITHHELD, WITHHELD, false);
  }
}
