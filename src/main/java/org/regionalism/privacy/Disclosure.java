package org.regionalism.privacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.regionalism.assessment.Assessment;
import org.regionalism.assessment.DimensionResult;
import org.regionalism.assessment.EarlierWave;
import org.regionalism.assessment.Expectations;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.GroupResult;
import org.regionalism.assessment.ItemResult;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.Scrutiny;
import org.regionalism.assessment.ShiftResult;
import org.regionalism.assessment.WaveResult;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.response.InputSummary;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Shift;

/** Decides what of an assessment may be shown, and replaces the rest by reasons. */
public final class Disclosure {

  private Disclosure() {}

  /**
   * Reports every wave that is too small to be scored at all.
   *
   * @param waves the waves
   * @param minGroup the smallest set of people of which anything is shown
   * @param file the export
   * @param diagnostics takes an error for each such wave
   */
  public static void refuseSmallWaves(
      List<WaveResult> waves, int minGroup, String file, Diagnostics diagnostics) {
    for (WaveResult wave : waves) {
      if (wave.isSurvey() && wave.respondents() < minGroup) {
        diagnostics.add(
            Code.WAVE_TOO_SMALL, Location.of(file), wave.wave(), Integer.toString(minGroup));
      }
    }
  }

  /**
   * Replaces every figure that could point to a person.
   *
   * @param assessment an assessment whose waves are all large enough
   * @return what may be shown
   */
  public static Disclosed of(Assessment assessment) {
    return of(assessment, Set.of());
  }

  /**
   * Replaces every figure that could point to a person, and covers in comments what names one.
   *
   * @param assessment an assessment whose waves are all large enough
   * @param organizations all names of organizations that are known
   * @return what may be shown
   */
  public static Disclosed of(Assessment assessment, Set<String> organizations) {
    int k = assessment.settings().minGroup();
    Map<EarlierWave.Group, Figure> before =
        assessment.changes().stream()
            .flatMap(change -> change.ground().since().stream())
            .findFirst()
            .map(EarlierWave::groups)
            .orElse(Map.of());
    List<WaveResult> waves =
        assessment.waves().stream()
            .map(wave -> wave(assessment.rubric(), wave, k, before))
            .toList();
    return new Disclosed(
        new Assessment(
            assessment.consortium(),
            assessment.rubric(),
            assessment.rubricSha256(),
            assessment.settings(),
            assessment.date(),
            assessment.inputs().stream().map(input -> input(input, assessment)).toList(),
            assessment.ledger(),
            waves,
            new ChangeDisclosure(assessment.rubric(), k, waves).disclose(assessment.changes()),
            new Expectations(
                assessment.expectations().targets(),
                assessment
                    .expectations()
                    .coverage()
                    .map(new CoverageDisclosure(k, waves.get(waves.size() - 1))::disclose),
                assessment.expectations().plan()),
            new CommentDisclosure(k, organizations).disclose(assessment.comments()),
            assessment.diagnostics()));
  }

  /**
   * Where only one spelling occurs, the list of spellings says that everybody gave the same answer,
   * so it is kept to items of which counts may be shown.
   */
  private static InputSummary input(InputSummary input, Assessment assessment) {
    return input.withAnswers(
        input.answers().stream()
            .filter(
                use ->
                    assessment.waves().stream()
                        .filter(WaveResult::isSurvey)
                        .map(wave -> Optional.ofNullable(wave.items().get(use.item())))
                        .allMatch(
                            item ->
                                item.isPresent()
                                    && item.get().n().number().orElse(0)
                                        >= MeasureDisclosure.MIN_COUNTED))
            .toList());
  }

  /** Levels are the group's own statement and no respondent's, and so they are shown. */
  static WaveResult wave(Rubric rubric, WaveResult wave, int k) {
    return wave(rubric, wave, k, Map.of());
  }

  private static WaveResult wave(
      Rubric rubric, WaveResult wave, int k, Map<EarlierWave.Group, Figure> before) {
    if (!wave.isSurvey()) {
      return wave;
    }
    MeasureDisclosure figures = new MeasureDisclosure(k, wave);
    Map<String, DimensionResult> dimensions = new LinkedHashMap<>();
    for (Dimension dimension : rubric.dimensions()) {
      Optional.ofNullable(wave.dimensions().get(dimension.id()))
          .ifPresent(
              result ->
                  dimensions.put(
                      dimension.id(), figures.dimension(result, items(dimension, wave))));
    }
    Map<String, ShiftResult> shifts = new LinkedHashMap<>();
    for (Shift shift : rubric.shifts()) {
      Optional.ofNullable(wave.shifts().get(shift.id()))
          .ifPresent(result -> shifts.put(shift.id(), shift(shift, result, dimensions, figures)));
    }
    Map<String, Measure> domains = new LinkedHashMap<>();
    wave.domains().forEach((id, measure) -> domains.put(id, figures.measure(measure)));
    Map<String, Map<String, Measure>> lenses = new LinkedHashMap<>();
    wave.lenses()
        .forEach(
            (id, values) -> {
              Map<String, Measure> shown = new LinkedHashMap<>();
              values.forEach((value, measure) -> shown.put(value, figures.measure(measure)));
              lenses.put(id, shown);
            });
    Map<String, ItemResult> items = new LinkedHashMap<>();
    wave.items().forEach((id, item) -> items.put(id, figures.item(item)));
    List<GroupResult> groups = groups(rubric, wave, k, before);
    Map<String, Measure> measures = new LinkedHashMap<>();
    dimensions.forEach((id, result) -> measures.put(id, result.measure()));
    Measure overall = figures.measure(wave.overall());
    return new WaveResult(
        wave.wave(),
        wave.unit(),
        wave.unitAsked(),
        wave.respondents(),
        wave.organizations(),
        wave.nameless(),
        overall,
        domains,
        dimensions,
        shifts,
        lenses,
        items,
        groups,
        new GapDisclosure(k, wave, groups, measures, domains).disclose(wave.gaps()),
        wave.naming()
            .map(
                naming ->
                    new NamingDisclosure(k, wave, new ShownGroups(groups))
                        .disclose(naming, overall)),
        new Scrutiny(
            InfluenceDisclosure.of(wave.scrutiny().influence(), overall),
            new ScreeningDisclosure(k, wave).disclose(wave.scrutiny().screening(), overall)),
        wave.consensus());
  }

  private static List<ItemResult> items(Dimension dimension, WaveResult wave) {
    return dimension.items().stream()
        .map(item -> wave.items().getOrDefault(item.id(), ItemResult.missing(Reason.NO_ANSWERS)))
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

  private static List<GroupResult> groups(
      Rubric rubric, WaveResult wave, int k, Map<EarlierWave.Group, Figure> before) {
    Map<String, List<GroupResult>> byAttribute =
        wave.groups().stream()
            .collect(
                Collectors.groupingBy(
                    GroupResult::attribute, LinkedHashMap::new, Collectors.toList()));
    List<GroupResult> shown = new ArrayList<>();
    byAttribute
        .values()
        .forEach(groups -> shown.addAll(new GroupDisclosure(rubric, k, before).disclose(groups)));
    return shown;
  }
}
