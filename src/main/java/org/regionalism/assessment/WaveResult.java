package org.regionalism.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.regionalism.rubric.Unit;

/**
 * Everything one wave comes to. Maps are keyed by rubric ids, in the rubric's order.
 *
 * @param wave the wave's name
 * @param unit what counts once in headline figures of this wave
 * @param unitAsked what the settings asked for; differs where too few organizations are named
 * @param respondents how many people answered
 * @param organizations how many organizations they name
 * @param nameless whether some name none; they count together as one unit
 * @param overall the whole
 * @param domains by domain id
 * @param dimensions by dimension id
 * @param shifts by shift id
 * @param lenses by lens id, then by value id
 * @param items by item id
 * @param groups attribute by attribute, each value in the rubric's order, undeclared ones after
 *     that by name, those who gave none last
 */
public record WaveResult(
    String wave,
    Unit unit,
    Unit unitAsked,
    int respondents,
    int organizations,
    boolean nameless,
    Measure overall,
    Map<String, Measure> domains,
    Map<String, DimensionResult> dimensions,
    Map<String, ShiftResult> shifts,
    Map<String, Map<String, Measure>> lenses,
    Map<String, ItemResult> items,
    List<GroupResult> groups) {

  /** Keeps its own copies, in order. */
  public WaveResult {
    domains = Collections.unmodifiableMap(new LinkedHashMap<>(domains));
    dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
    shifts = Collections.unmodifiableMap(new LinkedHashMap<>(shifts));
    lenses = Collections.unmodifiableMap(new LinkedHashMap<>(lenses));
    items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
    groups = List.copyOf(groups);
  }
}
