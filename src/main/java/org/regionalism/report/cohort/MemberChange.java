package org.regionalism.report.cohort;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What has moved in a consortium since its wave before.
 *
 * @param from the earlier wave's name, or empty where it has none
 * @param to the later wave's name, or empty where it has none
 * @param overall the whole
 * @param domains by domain id
 * @param shifts by shift id
 */
public record MemberChange(
    Optional<String> from,
    Optional<String> to,
    Moved overall,
    Map<String, Moved> domains,
    Map<String, Moved> shifts) {

  /** Keeps its own copies, in order. */
  public MemberChange {
    domains = Collections.unmodifiableMap(new LinkedHashMap<>(domains));
    shifts = Collections.unmodifiableMap(new LinkedHashMap<>(shifts));
  }
}
