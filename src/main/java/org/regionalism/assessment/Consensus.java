package org.regionalism.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.regionalism.response.LevelRating;

/**
 * What a group agreed on in one wave, level by level: its own statement, and so without people,
 * spread or interval. Of its measures only the indexes are numbers. Maps are keyed by rubric ids,
 * in the rubric's order.
 *
 * @param levels by dimension id; those without a level are left out
 * @param overall the whole
 * @param domains by domain id
 * @param dimensions by dimension id
 * @param shifts by shift id
 */
public record Consensus(
    Map<String, LevelRating> levels,
    Measure overall,
    Map<String, Measure> domains,
    Map<String, Measure> dimensions,
    Map<String, ShiftResult> shifts) {

  /** Keeps its own copies, in order. */
  public Consensus {
    levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
    domains = Collections.unmodifiableMap(new LinkedHashMap<>(domains));
    dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
    shifts = Collections.unmodifiableMap(new LinkedHashMap<>(shifts));
  }
}
