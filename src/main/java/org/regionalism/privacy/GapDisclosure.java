package org.regionalism.privacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Gap;
import org.regionalism.assessment.GapMeasure;
import org.regionalism.assessment.GapMeasure.Sides;
import org.regionalism.assessment.GroupMeasure;
import org.regionalism.assessment.GroupResult;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.WaveResult;

/**
 * Decides which gaps may be shown, and only then adjusts their tests, so that no p depends on what
 * is withheld. A gap tells where a group's rest stands, which is all others less nobody: with the
 * group and the whole it is known anyhow, and so both are needed. What a test tells beyond that, of
 * organizations instead of people, is kept from adding up to one organization where it is made.
 */
final class GapDisclosure {

  private final int k;
  private final boolean severalOrganizations;
  private final List<GroupResult> groups;
  private final Map<String, Figure> wholes = new LinkedHashMap<>();

  /**
   * Takes what is shown beside the gaps.
   *
   * @param wave the wave as it is
   * @param groups its groups, as they are shown
   * @param dimensions its dimensions, as they are shown
   * @param domains its domains, as they are shown
   */
  GapDisclosure(
      int k,
      WaveResult wave,
      List<GroupResult> groups,
      Map<String, Measure> dimensions,
      Map<String, Measure> domains) {
    this.k = k;
    this.severalOrganizations = wave.organizations() + (wave.nameless() ? 1 : 0) > 1;
    this.groups = groups;
    dimensions.forEach((id, measure) -> wholes.put(id, measure.n()));
    domains.forEach((id, measure) -> wholes.put(id, measure.n()));
  }

  List<Gap> disclose(List<Gap> gaps) {
    Map<String, List<Gap>> byAttribute = new LinkedHashMap<>();
    for (Gap gap : gaps) {
      groups.stream()
          .filter(group -> isOf(gap, group))
          .findFirst()
          .ifPresent(
              group ->
                  byAttribute
                      .computeIfAbsent(gap.attribute(), any -> new ArrayList<>())
                      .add(
                          new Gap(
                              gap.attribute(),
                              gap.value(),
                              shown(gap.dimensions(), group.dimensions()),
                              shown(gap.domains(), group.domains()))));
    }
    return byAttribute.values().stream().flatMap(all -> Gap.adjusted(all).stream()).toList();
  }

  /** A text that too few typed by themselves is no group that is shown, and so it is in no gap. */
  private static boolean isOf(Gap gap, GroupResult group) {
    return group.attribute().equals(gap.attribute()) && group.value().equals(gap.value());
  }

  private Map<String, GapMeasure> shown(
      Map<String, GapMeasure> gaps, Map<String, GroupMeasure> group) {
    Map<String, GapMeasure> shown = new LinkedHashMap<>();
    gaps.forEach(
        (id, gap) ->
            shown.put(
                id,
                reason(id, gap, Optional.ofNullable(group.get(id)))
                    .map(GapMeasure::missing)
                    .orElseGet(gap::withoutSides)));
    return shown;
  }

  /** Why a gap is not shown. */
  private Optional<Reason> reason(String id, GapMeasure gap, Optional<GroupMeasure> group) {
    Figure here = group.map(GroupMeasure::index).orElse(Figure.missing(Reason.WITHHELD));
    if (here instanceof Figure.Missing missing) {
      return Optional.of(missing.reason());
    }
    if (wholes.get(id) instanceof Figure.Missing missing) {
      return Optional.of(missing.reason());
    }
    if (gap.indexDifference() instanceof Figure.Missing missing) {
      return Optional.of(missing.reason());
    }
    Sides sides = gap.sides();
    boolean few = sides.people() < k || sides.others() < k;
    boolean one = severalOrganizations && (sides.units() == 1 || sides.otherUnits() == 1);
    return few || one || !sides.othersVary() ? Optional.of(Reason.WITHHELD) : Optional.empty();
  }
}
