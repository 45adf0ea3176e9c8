package org.regionalism.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The respondents of a wave who share a value of an attribute.
 *
 * @param attribute the attribute's name
 * @param value the value's id, its text where it is not declared, or {@link #UNSPECIFIED}
 * @param n respondents in the group
 * @param dimensions by dimension id, in the rubric's order
 * @param domains by domain id, in the rubric's order
 */
public record GroupResult(
    String attribute,
    String value,
    Figure n,
    Map<String, GroupMeasure> dimensions,
    Map<String, GroupMeasure> domains) {

  /** The value of those who gave none. */
  public static final String UNSPECIFIED = "unspecified";

  /** Keeps its own copies, in order. */
  public GroupResult {
    dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
    domains = Collections.unmodifiableMap(new LinkedHashMap<>(domains));
  }
}
