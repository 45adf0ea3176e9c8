package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.regionalism.assessment.Change;
import org.regionalism.assessment.EarlierFigure;
import org.regionalism.assessment.EarlierWave;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.WaveResult;
import org.regionalism.rubric.Domain;
import org.regionalism.rubric.Unit;

/**
 * One wave of a trend: of this run, or the one of an earlier run that it began with.
 *
 * @param name what the wave is called
 * @param unit what counts once in it
 * @param change what has moved since the wave before, where there was one
 */
record TrendWave(
    String name,
    Unit unit,
    Optional<Change> change,
    Optional<WaveResult> result,
    Optional<EarlierWave> earlier) {

  /** All waves that were surveyed, in order. */
  static List<TrendWave> of(Edition edition) {
    WaveNames names = new WaveNames(edition.words());
    List<Change> changes = edition.assessment().changes();
    List<TrendWave> waves = new ArrayList<>();
    changes.stream()
        .filter(change -> change.ground().since().isPresent())
        .findFirst()
        .ifPresent(
            change ->
                waves.add(
                    new TrendWave(
                        names.from(change),
                        change.ground().since().orElseThrow().unit(),
                        Optional.empty(),
                        Optional.empty(),
                        change.ground().since())));
    for (WaveResult wave : edition.assessment().waves()) {
      if (wave.isSurvey()) {
        Optional<Change> change =
            changes.stream().filter(one -> one.to().equals(wave.wave())).findFirst();
        waves.add(
            new TrendWave(
                names.now(wave.wave()), wave.unit(), change, Optional.of(wave), Optional.empty()));
      }
    }
    return waves;
  }

  /** The index of the whole, or of a domain. */
  Index index(Optional<Domain> domain) {
    Function<WaveResult, Optional<Measure>> now =
        wave ->
            domain.isEmpty()
                ? Optional.of(wave.overall())
                : Optional.ofNullable(wave.domains().get(domain.get().id()));
    Function<EarlierWave, Optional<EarlierFigure>> then =
        wave ->
            domain.isEmpty()
                ? Optional.of(wave.overall())
                : Optional.ofNullable(wave.domains().get(domain.get().id()));
    return result
        .flatMap(now)
        .map(measure -> new Index(measure.index(), measure.indexCi()))
        .or(() -> earlier.flatMap(then).map(told -> new Index(told.index(), told.indexCi())))
        .orElse(Index.NONE);
  }

  /**
   * An index with its interval.
   *
   * @param value 0 to 100
   * @param interval its interval
   */
  record Index(Figure value, Interval interval) {
    private static final Index NONE =
        new Index(Figure.missing(Reason.NO_ANSWERS), Interval.missing(Reason.NO_ANSWERS));
  }
}
