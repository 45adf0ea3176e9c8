package org.regionalism.privacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Gap;
import org.regionalism.assessment.GapMeasure;
import org.regionalism.assessment.GapMeasure.Others;
import org.regionalism.assessment.GapMeasure.Sides;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.ShownSet;

/**
 * Decides question by question whether a named convener may be set against the members. The gap
 * tells where the convener stands, and so of every set that it is in, what is left has to be
 * enough.
 *
 * @param k the smallest set of people of which anything is shown
 * @param leftOver what is enough
 * @param groups the groups as they are shown
 */
record ConvenerDisclosure(int k, LeftOver leftOver, ShownGroups groups) {

  Gap shown(Gap gap) {
    return new Gap(gap.attribute(), gap.value(), shown(gap.dimensions()), shown(gap.domains()));
  }

  private Map<String, GapMeasure> shown(Map<String, GapMeasure> measures) {
    Map<String, GapMeasure> shown = new LinkedHashMap<>();
    measures.forEach(
        (id, measure) -> {
          if (measure.indexDifference() instanceof Figure.Missing missing) {
            shown.put(id, GapMeasure.missing(missing.reason()));
          } else {
            boolean safe = isSafe(id, measure.sides());
            shown.put(id, safe ? measure.withoutSides() : GapMeasure.missing(Reason.WITHHELD));
          }
        });
    return shown;
  }

  private boolean isSafe(String id, Sides sides) {
    if (sides.people() < k || !sides.vary() || !sides.othersVary()) {
      return false;
    }
    for (Others set : sides.among()) {
      boolean safe =
          set.set().equals(ShownSet.WHOLE)
              ? leftOver.isEnoughOfTheWhole(set.members())
              : leftOver.isEnough(set.set(), set.organizations(), set.members());
      if (set.own() > 0 && groups.isKnown(set.set(), id) && !safe) {
        return false;
      }
    }
    List<ShownSet> sets = sides.among().stream().map(Others::set).toList();
    return groups.hidden(sets, id).values().stream()
            .allMatch(
                hidden ->
                    in(hidden, sides).stream().mapToLong(Others::own).sum() == 0
                        || leftOver.isEnoughTogether(members(hidden, sides)))
        && groups.parts(sets, id).stream().allMatch(parts -> isEnoughByGroups(parts, sides));
  }

  private boolean isEnoughByGroups(List<List<ShownSet>> parts, Sides sides) {
    Map<List<ShownSet>, SortedMap<String, Long>> left = new LinkedHashMap<>();
    parts.forEach(part -> left.put(part, members(part, sides)));
    return leftOver.isEnoughByGroups(left);
  }

  private static List<Others> in(List<ShownSet> sets, Sides sides) {
    return sides.among().stream().filter(one -> sets.contains(one.set())).toList();
  }

  /** An organization that is in several is one. */
  private static SortedMap<String, Long> members(List<ShownSet> sets, Sides sides) {
    SortedMap<String, Long> members = new TreeMap<>();
    for (Others one : in(sets, sides)) {
      one.members().forEach((name, people) -> members.merge(name, people, Long::sum));
    }
    return members;
  }
}
