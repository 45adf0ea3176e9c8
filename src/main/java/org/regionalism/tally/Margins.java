package org.regionalism.tally;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Sums over cells: by organization, by group, and by group and organization. */
final class Margins {

  private final Function<String, GroupTally> empty;
  private final Function<String, PositionSums> noPositions;
  private final Map<String, GroupTally> organizations = new HashMap<>();
  private final List<ByGroup> attributes = new ArrayList<>();

  Margins(ScoringPlan plan) {
    this.empty = name -> new GroupTally(plan);
    this.noPositions = name -> new PositionSums(plan.questions());
    plan.groups().forEach(attribute -> attributes.add(new ByGroup()));
  }

  /** The sums of one attribute's values, and of each organization's people in each of them. */
  private record ByGroup(
      Map<String, GroupTally> values, Map<String, Map<String, PositionSums>> organizations) {
    ByGroup() {
      this(new HashMap<>(), new HashMap<>());
    }
  }

  /** Adds people of one organization who gave the same value of every attribute. */
  void add(String organization, List<String> groups, GroupTally tally) {
    organizations.computeIfAbsent(organization, empty).add(tally);
    for (int a = 0; a < attributes.size(); a++) {
      String value = groups.get(a);
      attributes.get(a).values().computeIfAbsent(value, empty).add(tally);
      positions(a, value, organization).add(tally.sums());
    }
  }

  void add(Margins other) {
    other.organizations.forEach(
        (name, tally) -> organizations.computeIfAbsent(name, empty).add(tally));
    for (int a = 0; a < attributes.size(); a++) {
      int attribute = a;
      Map<String, GroupTally> mine = attributes.get(a).values();
      ByGroup theirs = other.attributes.get(a);
      theirs.values().forEach((value, tally) -> mine.computeIfAbsent(value, empty).add(tally));
      theirs
          .organizations()
          .forEach(
              (value, byOrganization) ->
                  byOrganization.forEach(
                      (name, sums) -> positions(attribute, value, name).add(sums)));
    }
  }

  private PositionSums positions(int attribute, String value, String organization) {
    return attributes
        .get(attribute)
        .organizations()
        .computeIfAbsent(value, key -> new HashMap<>())
        .computeIfAbsent(organization, noPositions);
  }

  SortedMap<String, GroupTally> organizations() {
    return new TreeMap<>(organizations);
  }

  SortedMap<String, GroupTally> groups(int attribute) {
    return new TreeMap<>(attributes.get(attribute).values());
  }

  SortedMap<String, SortedMap<String, PositionSums>> groupOrganizations(int attribute) {
    SortedMap<String, SortedMap<String, PositionSums>> sorted = new TreeMap<>();
    attributes
        .get(attribute)
        .organizations()
        .forEach((value, sums) -> sorted.put(value, new TreeMap<>(sums)));
    return Collections.unmodifiableSortedMap(sorted);
  }
}
