package org.regionalism.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who was invited to the last wave, and who answered.
 *
 * @param organizations the organizations of the roster
 * @param people their people, where the roster says of every organization how many were invited
 * @param bySector organizations by the id of their sector, in the rubric's order, those without a
 *     sector last; empty where the roster knows no sectors
 * @param others how many units answered that the roster does not list; those who name no
 *     organization are one
 * @param bounds what indexes could be if the silent had answered; known once it is decided what may
 *     be shown, and empty before
 * @param silent the organizations from which nobody answered, in the roster's order; empty where
 *     nobody asked for their names
 */
public record Coverage(
    Turnout organizations,
    Optional<Turnout> people,
    Map<String, Turnout> bySector,
    int others,
    Optional<Bounds> bounds,
    Optional<List<Invited>> silent) {

  /** The sector of organizations of which the roster knows none. */
  public static final String UNSPECIFIED = GroupResult.UNSPECIFIED;

  /** Keeps its own copies, in order. */
  public Coverage {
    bySector = Collections.unmodifiableMap(new LinkedHashMap<>(bySector));
    silent = silent.map(List::copyOf);
  }

  /**
   * Returns the same without the names of the silent.
   *
   * @return a new one
   */
  public Coverage nameless() {
    return new Coverage(organizations, people, bySector, others, bounds, Optional.empty());
  }
}
