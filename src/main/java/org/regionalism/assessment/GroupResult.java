package org.regionalism.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The respondents of a wave who share a value of an attribute.
 *
 * @param attribute the attribute's name
 * @param value the value's id, its text where it is not declared, {@link #UNSPECIFIED}, or {@link
 *     #UNDECLARED}
 * @param n respondents in the group
 * @param oneOrganization whether the group is one of several organizations: all of its people, and
 *     nobody else
 * @param dimensions by dimension id, in the rubric's order
 * @param domains by domain id, in the rubric's order
 */
public record GroupResult(
    String attribute,
    String value,
    Figure n,
    boolean oneOrganization,
    Map<String, GroupMeasure> dimensions,
    Map<String, GroupMeasure> domains) {

  /** The value of those who gave none. */
  public static final String UNSPECIFIED = "unspecified";

  /** All texts together that are not declared and that too few gave for them to be shown. */
  public static final String UNDECLARED = "undeclared";

  /** Keeps its own copies, in order. */
  public GroupResult {
    dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
    domains = Collections.unmodifiableMap(new LinkedHashMap<>(domains));
  }
}
