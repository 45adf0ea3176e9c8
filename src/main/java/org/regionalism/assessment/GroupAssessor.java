package org.regionalism.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Attribute;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Direction;
import org.regionalism.rubric.Domain;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Unit;
import org.regionalism.tally.GroupTally;
import org.regionalism.tally.PositionSums;
import org.regionalism.tally.ScoringPlan;

/** Makes the results of the groups of one attribute: pooled, each person counts once. */
final class GroupAssessor {

  private final Rubric rubric;
  private final ScoringPlan plan;
  private final Map<String, GroupTally> organizations;

  GroupAssessor(Rubric rubric, ScoringPlan plan, Map<String, GroupTally> organizations) {
    this.rubric = rubric;
    this.plan = plan;
    this.organizations = organizations;
  }

  List<GroupResult> assess(
      Attribute attribute,
      SortedMap<String, GroupTally> tallies,
      SortedMap<String, SortedMap<String, PositionSums>> byOrganization) {
    if (tallies.keySet().equals(Set.of(""))) {
      return List.of();
    }
    Set<String> order = new LinkedHashSet<>();
    attribute.values().forEach(value -> order.add(value.id()));
    order.retainAll(tallies.keySet());
    tallies.keySet().stream().filter(value -> !value.isEmpty()).forEach(order::add);
    if (tallies.containsKey("")) {
      order.add("");
    }
    List<GroupResult> results = new ArrayList<>();
    for (String value : order) {
      Optional.ofNullable(tallies.get(value))
          .ifPresent(
              tally ->
                  results.add(
                      group(
                          attribute,
                          value,
                          tally,
                          byOrganization
                              .getOrDefault(value, Collections.emptySortedMap())
                              .keySet())));
    }
    return results;
  }

  private GroupResult group(
      Attribute attribute, String value, GroupTally tally, Set<String> named) {
    Map<String, GroupMeasure> dimensions = new LinkedHashMap<>();
    Map<String, GroupMeasure> domains = new LinkedHashMap<>();
    int firstItem = 0;
    for (Domain domain : rubric.domains()) {
      Shares shares = new Shares(0, 0, 0);
      for (Dimension dimension : domain.dimensions()) {
        Shares own = Shares.of(dimension, firstItem, tally);
        dimensions.put(
            dimension.id(), measure(tally, dimensions.size(), Optional.of(dimension.scale()), own));
        shares = shares.plus(toward(dimension, own));
        firstItem += dimension.items().size();
      }
      Optional<AnswerScale> scale = AnswerScale.shared(domain.dimensions().stream());
      domains.put(domain.id(), measure(tally, plan.domainQuestion(domains.size()), scale, shares));
    }
    return new GroupResult(
        attribute.name(),
        value.isEmpty() ? GroupResult.UNSPECIFIED : value,
        Figure.count(tally.respondents()),
        isOneOrganization(tally, named),
        dimensions,
        domains);
  }

  /** Whether the group is all that one of several organizations has. */
  private boolean isOneOrganization(GroupTally tally, Set<String> named) {
    return organizations.size() > 1
        && named.size() == 1
        && named.stream()
            .filter(name -> !name.isEmpty())
            .flatMap(name -> Optional.ofNullable(organizations.get(name)).stream())
            .anyMatch(organization -> organization.respondents() == tally.respondents());
  }

  /** In a domain, disagreeing with what points away counts as agreeing. */
  private static Shares toward(Dimension dimension, Shares shares) {
    return dimension.direction() == Direction.TOWARD
        ? shares
        : new Shares(shares.disagreeing(), shares.agreeing(), shares.answers());
  }

  private GroupMeasure measure(
      GroupTally tally, int question, Optional<AnswerScale> scale, Shares shares) {
    Measure pooled =
        new MeasureMaker(List.of(), Unit.RESPONDENT, tally, List.of()).toward(question, scale);
    long n = tally.scored(question);
    return new GroupMeasure(
        pooled.n(),
        pooled.mean(),
        pooled.index(),
        shares.agree(),
        shares.disagree(),
        Figure.count(shares.answers()),
        n > 1 && tally.positionVariance(question) > 0);
  }
}
