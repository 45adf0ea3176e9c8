package org.regionalism.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regionalism.assessment.OddSizes;
import org.regionalism.assessment.OddSizes.Portion;
import org.regionalism.assessment.ShownSet;
import org.regionalism.assessment.WaveResult;
import org.regionalism.rubric.Unit;

/**
 * Tells whether what is left of a set, once organizations of it are named, is enough.
 *
 * <p>Of a set more than one figure is shown: the mean over people, and where organizations count
 * and there are five, the mean over organizations and their standard deviation, too; of the whole
 * also its index without the flagged. So many organizations have to stay unnamed, or none, that
 * these cannot be solved for one of them, and not all but a few of one size ({@link OddSizes}).
 *
 * @param k the smallest set of people of which anything is shown
 * @param unit what counts once in the wave
 * @param tested the groups that are tested against the rest by their organizations, so that the
 *     mean over these is known, and that over the organizations of all untested groups of the
 *     attribute together
 */
record LeftOver(int k, Unit unit, Set<ShownSet> tested) {

  private static final int OF_PEOPLE = 2;
  private static final int OF_ORGANIZATIONS = 4;
  private static final int OF_THE_WHOLE = 5;

  /** Keeps its own copy. */
  LeftOver {
    tested = Set.copyOf(tested);
  }

  /** What is enough in a wave. */
  static LeftOver of(int k, WaveResult wave) {
    Set<ShownSet> tested =
        wave.gaps().stream()
            .filter(
                gap ->
                    Stream.of(gap.dimensions(), gap.domains())
                        .flatMap(measures -> measures.values().stream())
                        .anyMatch(measure -> measure.unit() == Unit.ORGANIZATION))
            .map(gap -> ShownSet.group(gap.attribute(), gap.value()))
            .collect(Collectors.toSet());
    return new LeftOver(k, wave.unit(), tested);
  }

  /** Of the whole, given how many people each organization that is left has in it, by name. */
  boolean isEnoughOfTheWhole(Map<String, Long> left) {
    return unit == Unit.ORGANIZATION
        ? atLeast(OF_THE_WHOLE, left) && !tellsOfFew(List.of(left))
        : atLeast(OF_PEOPLE, left);
  }

  /**
   * Of all groups of an attribute, of each of which the mean over people is known: of all together,
   * and of those that are in no test.
   *
   * @param left for each group, or several that are known only together, who is left of them
   */
  boolean isEnoughByGroups(Map<List<ShownSet>, SortedMap<String, Long>> left) {
    if (unit == Unit.RESPONDENT) {
      return true;
    }
    Map<List<ShownSet>, SortedMap<String, Long>> untested = new LinkedHashMap<>(left);
    untested.keySet().removeIf(tested::containsAll);
    SortedMap<String, Long> together = new TreeMap<>();
    untested
        .values()
        .forEach(group -> group.forEach((name, people) -> together.merge(name, people, Long::sum)));
    boolean noTest = untested.size() == left.size();
    return !tellsOfFew(left.values())
        && (noTest || (atLeast(OF_ORGANIZATIONS, together) && !tellsOfFew(untested.values())));
  }

  /** Of a set with figures of its own, of so many organizations. */
  boolean isEnough(ShownSet set, int organizations, Map<String, Long> left) {
    boolean counted =
        unit == Unit.ORGANIZATION
            && organizations >= MeasureDisclosure.MIN_ORGANIZATIONS
            && (set.kind() != ShownSet.Kind.GROUP || tested.contains(set));
    return atLeast(counted ? OF_ORGANIZATIONS : OF_PEOPLE, left)
        && (!counted || !tellsOfFew(List.of(left)));
  }

  /** Of sets that are hidden, and known only together and by their people. */
  boolean isEnoughTogether(Map<String, Long> left) {
    return atLeast(OF_PEOPLE, left);
  }

  private boolean atLeast(int least, Map<String, Long> left) {
    return left.isEmpty()
        || (left.size() >= least && left.values().stream().mapToLong(Long::longValue).sum() >= k);
  }

  private boolean tellsOfFew(Collection<? extends Map<String, Long>> left) {
    Map<String, Long> sizes = new TreeMap<>();
    left.forEach(group -> group.forEach((name, people) -> sizes.merge(name, people, Long::sum)));
    List<List<Portion>> groups = new ArrayList<>();
    for (Map<String, Long> group : left) {
      List<Portion> portions = new ArrayList<>();
      group.forEach(
          (name, people) ->
              portions.add(new Portion(name, sizes.getOrDefault(name, people), people)));
      groups.add(portions);
    }
    return OddSizes.tellOfFew(groups, k);
  }
}
