package org.regionalism.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.regionalism.rubric.Unit;

/**
 * What indexes could be at worst and at best if the silent organizations had answered: {@code (K·I
 * + (N−K)·0)/N} to {@code (K·I + (N−K)·100)/N} for K organizations with index I among N. Maps are
 * keyed by rubric ids, in the rubric's order.
 *
 * @param overall the whole
 * @param domains by domain id
 * @param shifts by shift id
 * @param dimensions by dimension id, in the dimension's own direction
 */
public record Bounds(
    Interval overall,
    Map<String, Interval> domains,
    Map<String, Interval> shifts,
    Map<String, Interval> dimensions) {

  /** Keeps its own copies, in order. */
  public Bounds {
    domains = Collections.unmodifiableMap(new LinkedHashMap<>(domains));
    shifts = Collections.unmodifiableMap(new LinkedHashMap<>(shifts));
    dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
  }

  /**
   * Returns the bounds of a wave's indexes.
   *
   * @param wave the wave, as it is shown
   * @param all N: the organizations that were invited, and others that answered
   * @return the bounds; none of an index that is not shown, or where each person counts once
   */
  public static Bounds of(WaveResult wave, long all) {
    Function<Measure, Interval> bounds = measure -> of(measure, wave.unit(), all);
    return new Bounds(
        bounds.apply(wave.overall()),
        byId(wave.domains(), bounds),
        byId(wave.shifts(), shift -> bounds.apply(shift.measure())),
        byId(wave.dimensions(), dimension -> bounds.apply(dimension.measure())));
  }

  private static <T> Map<String, Interval> byId(
      Map<String, T> results, Function<T, Interval> bounds) {
    Map<String, Interval> byId = new LinkedHashMap<>();
    results.forEach((id, result) -> byId.put(id, bounds.apply(result)));
    return byId;
  }

  private static Interval of(Measure measure, Unit unit, long all) {
    if (unit == Unit.RESPONDENT) {
      return Interval.missing(Reason.COUNTS_PEOPLE);
    }
    if (measure.index() instanceof Figure.Missing missing) {
      return Interval.missing(missing.reason());
    }
    double counted = measure.organizations().number().orElse(0);
    double sum = counted * measure.index().number().orElse(0);
    return Interval.of(sum / all, Math.min(100, (sum + (all - counted) * 100) / all));
  }
}
