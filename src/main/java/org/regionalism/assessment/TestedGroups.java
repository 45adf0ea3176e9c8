package org.regionalism.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.regionalism.assessment.OddSizes.Portion;
import org.regionalism.rubric.Unit;
import org.regionalism.tally.PositionSums;

/**
 * Decides which groups of an attribute are tested against the rest.
 *
 * <p>Where organizations count, a test tells the mean over a group's organizations, and their
 * standard deviation; and so, with the same of all, that over the organizations that are in no
 * tested group. Beside the means over people, that must leave none of them, nor a few people, to be
 * solved for. Where it would, a group is compared by its people, as groups are everywhere else.
 *
 * @param unit what counts once in the wave
 * @param minGroup the smallest set of people of which anything may be known
 * @param groups the positions of each value's people, organization by organization
 */
record TestedGroups(
    Unit unit, int minGroup, SortedMap<String, SortedMap<String, PositionSums>> groups) {

  /** Means over people and over organizations and their deviation are known: one more is safe. */
  private static final int MIN_UNTESTED = 4;

  /** Keeps its groups in order. */
  TestedGroups {
    groups = Collections.unmodifiableSortedMap(groups);
  }

  /**
   * Decides.
   *
   * @param compared the groups that are compared
   * @return those that are tested
   */
  Set<String> of(int question, Map<String, TwoSides> compared) {
    Set<String> tested = new LinkedHashSet<>();
    compared.forEach(
        (value, two) -> {
          if (two.canBeTested(unit, question)) {
            tested.add(value);
          }
        });
    if (unit == Unit.ORGANIZATION) {
      Optional<String> telling = telling(tested, compared, question);
      while (telling.isPresent()) {
        tested.remove(telling.get());
        telling = telling(tested, compared, question);
      }
    }
    return tested;
  }

  /** A group of which, or with which of others, a test would tell too much. */
  private Optional<String> telling(
      Set<String> tested, Map<String, TwoSides> compared, int question) {
    return tested.stream()
        .filter(
            value ->
                Optional.ofNullable(compared.get(value))
                    .filter(two -> tellsOfFew(value, two, question))
                    .isPresent())
        .findFirst()
        .or(() -> leavesFew(tested, question) ? smallest(tested, question) : Optional.empty());
  }

  private boolean tellsOfFew(String value, TwoSides two, int question) {
    Map<String, PositionSums> rest = two.rest().byOrganization();
    Iterable<Iterable<Portion>> all =
        () ->
            groups.entrySet().stream()
                .map(
                    other ->
                        one(
                            other.getValue(),
                            other.getKey().equals(value) ? Map.of() : rest,
                            question))
                .iterator();
    return OddSizes.tellOfFew(
            List.of(one(two.group().byOrganization(), Map.of(), question)), minGroup)
        || OddSizes.tellOfFew(all, minGroup);
  }

  private static Iterable<Portion> one(
      Map<String, PositionSums> people, Map<String, PositionSums> means, int question) {
    return () -> portions(people, means, question).iterator();
  }

  private boolean leavesFew(Set<String> tested, int question) {
    List<List<Portion>> untested = new ArrayList<>();
    Set<String> organizations = new TreeSet<>();
    groups.forEach(
        (value, people) -> {
          if (!tested.contains(value)) {
            List<Portion> portions = portions(people, Map.of(), question).toList();
            portions.forEach(portion -> organizations.add(portion.organization()));
            untested.add(portions);
          }
        });
    long people = untested.stream().flatMap(Collection::stream).mapToLong(Portion::people).sum();
    return !organizations.isEmpty()
        && (organizations.size() < MIN_UNTESTED
            || people < minGroup
            || OddSizes.tellOfFew(untested, minGroup));
  }

  private Optional<String> smallest(Set<String> tested, int question) {
    return tested.stream()
        .min(
            Comparator.comparingLong(
                (String value) ->
                    Optional.ofNullable(groups.get(value)).stream()
                        .flatMap(people -> portions(people, Map.of(), question))
                        .count()));
  }

  /**
   * The people of a group, organization by organization, and over how many their means are: all
   * that the organization has there, or else the same people.
   */
  private static Stream<Portion> portions(
      Map<String, PositionSums> people, Map<String, PositionSums> means, int question) {
    return people.entrySet().stream()
        .filter(own -> own.getValue().count(question) > 0)
        .map(
            own ->
                new Portion(
                    own.getKey(),
                    means.getOrDefault(own.getKey(), own.getValue()).count(question),
                    own.getValue().count(question)));
  }
}
