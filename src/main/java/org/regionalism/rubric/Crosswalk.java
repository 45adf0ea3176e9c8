package org.regionalism.rubric;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the items of an earlier version became those of this one. Items that are not named stayed as
 * they were.
 *
 * @param since the earlier version
 * @param renamed new ids by old ids
 * @param reworded ids whose text changed its meaning
 * @param dropped old ids that are gone
 * @param added ids that are new
 */
public record Crosswalk(
    String since,
    Map<String, String> renamed,
    List<String> reworded,
    List<String> dropped,
    List<String> added) {

  /** Keeps its own copies, in order. */
  public Crosswalk {
    renamed = Collections.unmodifiableMap(new LinkedHashMap<>(renamed));
    reworded = List.copyOf(reworded);
    dropped = List.copyOf(dropped);
    added = List.copyOf(added);
  }
}
