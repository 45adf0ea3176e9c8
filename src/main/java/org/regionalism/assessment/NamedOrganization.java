package org.regionalism.assessment;

import java.util.Map;
import java.util.TreeMap;

/**
 * An organization and where it stands on the whole.
 *
 * @param name its name; empty for those who name none, who count together
 * @param n how many of its people are scored on the whole
 * @param index 100 × the position of their mean, 0 to 100, toward the goal
 * @param varies whether its people differ at all
 * @param sets how many of its people are scored in each set of which figures may be shown; none
 *     once it is decided what is
 */
public record NamedOrganization(
    String name, Figure n, Figure index, boolean varies, Map<ShownSet, Long> sets) {

  /** Keeps its own copy. */
  public NamedOrganization {
    sets = new TreeMap<>(sets);
  }

  /**
   * Returns how many of its people are in a set.
   *
   * @param set the set
   * @return those who are scored on the whole
   */
  public long in(ShownSet set) {
    return sets.getOrDefault(set, 0L);
  }
}
