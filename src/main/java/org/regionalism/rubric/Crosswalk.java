package org.regionalism.rubric;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the items of an earlier version, or of another rubric, became those of this one. Items that
 * are not named stayed as they were.
 *
 * @param rubric the other rubric's id, or empty where it is an earlier version of this one
 * @param since the earlier version, or the other rubric's version
 * @param renamed new ids by old ids
 * @param reworded ids whose text changed its meaning
 * @param dropped old ids that are gone
 * @param added ids that are new
 */
public record Crosswalk(
    Optional<String> rubric,
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

  /**
   * Returns the crosswalk of a version to itself.
   *
   * @param version the version
   * @return one that names no item
   */
  public static Crosswalk unchanged(String version) {
    return new Crosswalk(Optional.empty(), version, Map.of(), List.of(), List.of(), List.of());
  }

  /**
   * Returns what an item was before.
   *
   * @param item the id of an item of this version
   * @return its id then, or empty where there was none that means the same
   */
  public Optional<String> before(String item) {
    if (reworded.contains(item) || added.contains(item)) {
      return Optional.empty();
    }
    return renamed.entrySet().stream()
        .filter(entry -> entry.getValue().equals(item))
        .map(Map.Entry::getKey)
        .findFirst()
        .or(() -> Optional.of(item).filter(same -> !dropped.contains(same)));
  }
}
