package org.regionalism.report.cohort;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.regionalism.assessment.Reason;
import org.regionalism.report.Accord;

/**
 * Where a consortium stands in its last surveyed wave.
 *
 * @param overall the whole
 * @param domains by domain id
 * @param shifts by shift id
 * @param dimensions by dimension id
 * @param lenses by lens id, then by value id
 * @param accords whether people agree, by dimension id
 */
public record MemberFigures(
    Position overall,
    Map<String, Position> domains,
    Map<String, Position> shifts,
    Map<String, Position> dimensions,
    Map<String, Map<String, Position>> lenses,
    Map<String, Accord> accords) {

  /** No figures. */
  public static final MemberFigures NONE =
      new MemberFigures(
          Position.missing(Reason.NO_ANSWERS), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

  /** Keeps its own copies, in order. */
  public MemberFigures {
    domains = Collections.unmodifiableMap(new LinkedHashMap<>(domains));
    shifts = Collections.unmodifiableMap(new LinkedHashMap<>(shifts));
    dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
    lenses = Collections.unmodifiableMap(new LinkedHashMap<>(lenses));
    accords = Collections.unmodifiableMap(new LinkedHashMap<>(accords));
  }
}
