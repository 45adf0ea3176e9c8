package org.regionalism.privacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.regionalism.assessment.DimensionResult;
import org.regionalism.assessment.EarlierWave;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.GroupResult;
import org.regionalism.assessment.ItemResult;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.Scrutiny;
import org.regionalism.assessment.ShiftResult;
import org.regionalism.assessment.WaveResult;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Shift;

/**
 * Decides what may be shown of a wave, figure by figure and partition by partition.
 *
 * @param rubric what was asked
 * @param wave the wave as it is
 * @param k the smallest set of people of which anything is shown
 * @param before how many each group had in an earlier run, as its report shows it
 */
record WaveDisclosure(
    Rubric rubric, WaveResult wave, int k, Map<EarlierWave.Group, Figure> before) {

  /**
   * Decides. Levels are the group's own statement and no respondent's, and so they are shown.
   *
   * @param withheld what is withheld in any case
   */
  WaveResult disclose(Withheld withheld) {
    return !wave.isSurvey() ? wave : decided(new Withholding(withheld).from(wave), withheld);
  }

  private WaveResult decided(WaveResult found, Withheld withheld) {
    MeasureDisclosure figures = new MeasureDisclosure(k, found);
    Map<String, DimensionResult> dimensions = new LinkedHashMap<>();
    for (Dimension dimension : rubric.dimensions()) {
      Optional.ofNullable(found.dimensions().get(dimension.id()))
          .ifPresent(
              result ->
                  dimensions.put(
                      dimension.id(), figures.dimension(result, items(dimension, found))));
    }
    Map<String, ShiftResult> shifts = new LinkedHashMap<>();
    for (Shift shift : rubric.shifts()) {
      Optional.ofNullable(found.shifts().get(shift.id()))
          .ifPresent(result -> shifts.put(shift.id(), shift(shift, result, dimensions, figures)));
    }
    Map<String, Measure> domains = new LinkedHashMap<>();
    found.domains().forEach((id, measure) -> domains.put(id, figures.measure(measure)));
    Map<String, Map<String, Measure>> lenses = new LinkedHashMap<>();
    found
        .lenses()
        .forEach(
            (id, values) -> {
              Map<String, Measure> shown = new LinkedHashMap<>();
              values.forEach((value, measure) -> shown.put(value, figures.measure(measure)));
              lenses.put(id, shown);
            });
    Map<String, ItemResult> items = new LinkedHashMap<>();
    found.items().forEach((id, item) -> items.put(id, figures.item(item)));
    List<GroupResult> groups = groups(found, withheld);
    Map<String, Measure> measures = new LinkedHashMap<>();
    dimensions.forEach((id, result) -> measures.put(id, result.measure()));
    Measure overall = figures.measure(found.overall());
    return new WaveResult(
        found.wave(),
        found.unit(),
        found.unitAsked(),
        found.respondents(),
        found.organizations(),
        found.nameless(),
        overall,
        domains,
        dimensions,
        shifts,
        lenses,
        TellingItems.withheld(rubric, items, withheld),
        groups,
        new GapDisclosure(k, found, groups, measures, domains).disclose(found.gaps()),
        found
            .naming()
            .map(
                naming ->
                    new NamingDisclosure(k, found, new ShownGroups(groups), withheld.names())
                        .disclose(naming, overall)),
        new Scrutiny(
            InfluenceDisclosure.of(found.scrutiny().influence(), overall),
            new ScreeningDisclosure(k, found).disclose(found.scrutiny().screening(), overall)),
        found.consensus());
  }

  private static List<ItemResult> items(Dimension dimension, WaveResult found) {
    return dimension.items().stream()
        .map(item -> found.items().getOrDefault(item.id(), ItemResult.missing(Reason.NO_ANSWERS)))
        .toList();
  }

  /** The quadrant says where both poles stand, so both have to be shown. */
  private static ShiftResult shift(
      Shift shift,
      ShiftResult result,
      Map<String, DimensionResult> dimensions,
      MeasureDisclosure figures) {
    boolean bothShown =
        List.of(shift.from(), shift.to()).stream()
            .map(pole -> Optional.ofNullable(dimensions.get(pole.id())))
            .allMatch(
                pole -> pole.isPresent() && pole.get().measure().index().number().isPresent());
    return bothShown
        ? new ShiftResult(
            figures.measure(result.measure()), result.quadrant(), result.quadrantsInReach())
        : new ShiftResult(figures.measure(result.measure()), Optional.empty(), List.of());
  }

  private List<GroupResult> groups(WaveResult found, Withheld withheld) {
    Map<String, List<GroupResult>> byAttribute =
        found.groups().stream()
            .collect(
                Collectors.groupingBy(
                    GroupResult::attribute, LinkedHashMap::new, Collectors.toList()));
    List<GroupResult> shown = new ArrayList<>();
    byAttribute
        .values()
        .forEach(
            groups ->
                shown.addAll(new GroupDisclosure(rubric, k, before, withheld).disclose(groups)));
    return shown;
  }
}
