package org.regionalism.rubric;

import java.util.List;

/**
 * A second way to cut the same items.
 *
 * @param id unique among lenses, and the key that items carry
 * @param title what reports call it
 * @param shortTitle its name on sheets; the title where none was written
 * @param about a description, possibly empty
 * @param values at least one
 */
public record Lens(String id, Text title, Text shortTitle, Text about, List<Value> values) {

  /** Keeps its own copy. */
  public Lens {
    values = List.copyOf(values);
  }

  /**
   * One value of a lens.
   *
   * @param id unique in the lens
   * @param title what reports call it
   * @param about a description, possibly empty
   */
  public record Value(String id, Text title, Text about) {}
}
