package org.regionalism.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.regionalism.assessment.Crossed;
import org.regionalism.assessment.EarlierWave;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.GroupMeasure;
import org.regionalism.assessment.GroupResult;
import org.regionalism.assessment.Reason;
import org.regionalism.privacy.FigureKey.Kind;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Domain;
import org.regionalism.rubric.Rubric;

/** Decides what may be shown of the groups of one attribute, question by question. */
final class GroupDisclosure {

  private static final Figure WITHHELD = Figure.missing(Reason.WITHHELD);
  private static final GroupMeasure NOTHING = GroupMeasure.missing(Reason.WITHHELD);

  private final Rubric rubric;
  private final int k;
  private final Map<EarlierWave.Group, Figure> before;
  private final Withheld withheld;

  GroupDisclosure(Rubric rubric, int k) {
    this(rubric, k, Map.of(), Withheld.NOTHING);
  }

  /**
   * Decides beside an earlier report.
   *
   * @param before how many each group had in an earlier run, as its report shows it
   * @param withheld what is withheld in any case
   */
  GroupDisclosure(Rubric rubric, int k, Map<EarlierWave.Group, Figure> before, Withheld withheld) {
    this.rubric = rubric;
    this.k = k;
    this.before = before;
    this.withheld = withheld;
  }

  List<GroupResult> disclose(List<GroupResult> groups) {
    Set<String> hiddenAlone =
        groups.stream()
            .filter(group -> group.oneOrganization() || differsByFew(group, "", group.n()))
            .map(GroupResult::value)
            .collect(Collectors.toSet());
    Set<String> hiddenGroups = Suppression.hidden(sizes(groups, GroupResult::n), k, hiddenAlone);
    Map<String, Set<String>> hiddenByDimension = new LinkedHashMap<>();
    for (Dimension dimension : rubric.dimensions()) {
      hiddenByDimension.put(
          dimension.id(),
          hidden(
              groups,
              hiddenGroups,
              Crossed.dimension(dimension.id()),
              group -> group.dimensions().get(dimension.id())));
    }
    Map<String, Set<String>> hiddenByDomain = new LinkedHashMap<>();
    for (Domain domain : rubric.domains()) {
      hiddenByDomain.put(
          domain.id(),
          hidden(
              groups,
              hiddenGroups,
              Crossed.domain(domain.id()),
              group -> group.domains().get(domain.id())));
    }
    return tidied(
        new KeptTogether(rubric, k)
            .apply(
                groups,
                groups.stream()
                    .map(
                        group ->
                            hiddenGroups.contains(group.value())
                                ? hidden(group, group.value())
                                : shown(group, hiddenByDimension, hiddenByDomain))
                    .toList()));
  }

  /** Beside the earlier report, a group that a few people joined or left would tell of them. */
  private boolean differsByFew(GroupResult group, String question, Figure n) {
    Figure then =
        before.getOrDefault(
            new EarlierWave.Group(group.attribute(), group.value(), question),
            Figure.missing(Reason.NO_ANSWERS));
    double by = Math.abs(n.number().orElse(0) - then.number().orElse(Double.NaN));
    return by > 0 && by < k;
  }

  private GroupResult shown(
      GroupResult group,
      Map<String, Set<String>> hiddenByDimension,
      Map<String, Set<String>> hiddenByDomain) {
    Map<String, GroupMeasure> dimensions = new LinkedHashMap<>();
    Map<String, GroupMeasure> domains = new LinkedHashMap<>();
    for (Domain domain : rubric.domains()) {
      int items = 0;
      boolean allShown = true;
      for (Dimension dimension : domain.dimensions()) {
        boolean hidden = isHidden(group, dimension.id(), hiddenByDimension);
        GroupMeasure measure = group.dimensions().getOrDefault(dimension.id(), NOTHING);
        dimensions.put(dimension.id(), hidden ? NOTHING : coded(measure, dimension.items().size()));
        items += dimension.items().size();
        allShown &= !hidden;
      }
      GroupMeasure measure = coded(group.domains().getOrDefault(domain.id(), NOTHING), items);
      domains.put(
          domain.id(),
          isHidden(group, domain.id(), hiddenByDomain)
              ? NOTHING
              : allShown ? measure : KeptTogether.withoutShares(measure));
    }
    return new GroupResult(group.attribute(), group.value(), group.n(), false, dimensions, domains);
  }

  private static boolean isHidden(GroupResult group, String id, Map<String, Set<String>> hidden) {
    return hidden.getOrDefault(id, Set.of()).contains(group.value());
  }

  /** A hidden group hides all that is in it, also that nobody in it answered. */
  private static GroupResult hidden(GroupResult group, String value) {
    return new GroupResult(
        group.attribute(),
        value,
        WITHHELD,
        false,
        withheld(group.dimensions()),
        withheld(group.domains()));
  }

  /** What too few people typed by themselves could name them, so that it is not repeated. */
  private List<GroupResult> tidied(List<GroupResult> groups) {
    List<GroupResult> tidied = new ArrayList<>();
    Optional<GroupResult> undeclared = Optional.empty();
    for (GroupResult group : groups) {
      if (group.n().equals(WITHHELD) && !isDeclared(group)) {
        undeclared = Optional.of(hidden(group, GroupResult.UNDECLARED));
      } else {
        tidied.add(group);
      }
    }
    boolean unspecifiedLast =
        !tidied.isEmpty() && tidied.get(tidied.size() - 1).value().equals(GroupResult.UNSPECIFIED);
    int place = unspecifiedLast ? tidied.size() - 1 : tidied.size();
    undeclared.ifPresent(group -> tidied.add(place, group));
    return tidied;
  }

  private boolean isDeclared(GroupResult group) {
    return group.value().equals(GroupResult.UNSPECIFIED)
        || rubric.attributes().stream()
            .filter(attribute -> attribute.name().equals(group.attribute()))
            .flatMap(attribute -> attribute.values().stream())
            .anyMatch(value -> value.id().equals(group.value()));
  }

  private Set<String> hidden(
      List<GroupResult> groups,
      Set<String> hiddenGroups,
      String question,
      Function<GroupResult, GroupMeasure> measure) {
    Set<String> hidden = new HashSet<>(hiddenGroups);
    groups.stream()
        .filter(
            group ->
                differsByFew(group, question, measure.apply(group).n())
                    || withheld.has(question, Kind.GROUP, group.attribute(), group.value()))
        .forEach(group -> hidden.add(group.value()));
    return Suppression.hidden(sizes(groups, group -> measure.apply(group).n()), k, hidden);
  }

  private static Map<String, Long> sizes(
      List<GroupResult> groups, Function<GroupResult, Figure> count) {
    Map<String, Long> sizes = new LinkedHashMap<>();
    groups.forEach(group -> sizes.put(group.value(), (long) count.apply(group).number().orElse(0)));
    return sizes;
  }

  private static Map<String, GroupMeasure> withheld(Map<String, GroupMeasure> measures) {
    Map<String, GroupMeasure> hidden = new LinkedHashMap<>();
    measures.keySet().forEach(id -> hidden.put(id, NOTHING));
    return hidden;
  }

  /** Without variance the count alone is shown: the mean would be everybody's answer. */
  private static GroupMeasure coded(GroupMeasure measure, int items) {
    if (measure.n().number().orElse(0) == 0) {
      // Shares count also those who answered too little to be scored, however few they are.
      return measure.answers().number().orElse(0) == 0
          ? measure
          : KeptTogether.withoutShares(measure);
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
