package org.regionalism.rubric;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One statement that respondents answer.
 *
 * @param id unique in the rubric
 * @param text what respondents read
 * @param keying which way answers count
 * @param weight how much it counts within its dimension, at least 1
 * @param lensValues the value it carries on each lens, by lens id; a lens may be absent
 */
public record Item(
    String id, Text text, Keying keying, int weight, Map<String, String> lensValues) {

  /** Keeps its own copy, in order. */
  public Item {
    lensValues = Collections.unmodifiableMap(new LinkedHashMap<>(lensValues));
  }
}
