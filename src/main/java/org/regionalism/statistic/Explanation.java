package org.regionalism.statistic;

import java.util.Optional;

/**
 * What a measure means, in one language.
 *
 * @param part the part of the results that it stands in
 * @param key its key in {@code assessment.json}, for example {@code alphaCi}
 * @param name its name as people read it
 * @param meaning what it tells, in plain words
 * @param formula how it is worked out, as readable text
 * @param source who published the formula, or empty where it is this program's own
 * @param withheld when it is not shown
 */
public record Explanation(
    Part part,
    String key,
    String name,
    String meaning,
    String formula,
    Optional<String> source,
    String withheld) {

  /**
   * Returns the name that no other measure has.
   *
   * @return for example {@code dimensions.alphaCi}
   */
  public String id() {
    return part.id() + "." + key;
  }
}
