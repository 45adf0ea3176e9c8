package org.regionalism.assessment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.regionalism.rubric.Crosswalk;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.ScoringRules;

/** Waves of earlier runs, as if read from their reports. */
public final class EarlierWaves {

  private EarlierWaves() {}

  /** What a run with the same rubric says of a wave. */
  public static EarlierWave of(Rubric rubric, WaveResult wave) {
    return of(rubric, wave, Crosswalk.unchanged(rubric.version()));
  }

  /** What a run with another rubric says of a wave. */
  public static EarlierWave of(Rubric rubric, WaveResult wave, Crosswalk crosswalk) {
    boolean people = wave.unit() == org.regionalism.rubric.Unit.RESPONDENT;
    double range = rubric.dimensions().get(0).scale().range();
    Function<Measure, EarlierFigure> figure =
        measure ->
            new EarlierFigure(
                people ? measure.n() : measure.organizations(),
                measure.index(),
                measure.sd() instanceof Figure.Shown sd
                    ? Figure.of(100 / range * sd.value())
                    : measure.sd(),
                measure.indexCi());
    Map<EarlierWave.Group, Figure> groups = new LinkedHashMap<>();
    wave.groups()
        .forEach(
            group -> {
              groups.put(new EarlierWave.Group(group.attribute(), group.value(), ""), group.n());
              group
                  .dimensions()
                  .forEach(
                      (id, measure) ->
                          groups.put(
                              new EarlierWave.Group(
                                  group.attribute(), group.value(), "dimensions." + id),
                              measure.n()));
            });
    return new EarlierWave(
        "assessment.json",
        "ab".repeat(32),
        rubric.id(),
        rubric.version(),
        ScoringRules.of(rubric),
        crosswalk,
        Optional.empty(),
        wave.wave(),
        Optional.of("2025-05-04"),
        wave.unit(),
        figure.apply(wave.overall()),
        all(wave.domains(), figure),
        all(wave.shifts(), shift -> figure.apply(shift.measure())),
        all(wave.dimensions(), dimension -> figure.apply(dimension.measure())),
        groups,
        Set.of(),
        Set.of());
  }

  private static <T> Map<String, EarlierFigure> all(
      Map<String, T> results, Function<T, EarlierFigure> figure) {
    Map<String, EarlierFigure> figures = new LinkedHashMap<>();
    results.forEach((id, result) -> figures.put(id, figure.apply(result)));
    return figures;
  }
}
