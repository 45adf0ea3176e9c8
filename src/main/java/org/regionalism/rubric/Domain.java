package org.regionalism.rubric;

import java.util.List;

/**
 * A set of dimensions that are summed up in one figure.
 *
 * @param id unique in the rubric
 * @param title what reports call it
 * @param shortTitle its name in charts and on sheets; the title where none was written
 * @param about a description, possibly empty
 * @param weight how much it counts in the overall figure, at least 1
 * @param dimensions at least one
 */
public record Domain(
    String id, Text title, Text shortTitle, Text about, int weight, List<Dimension> dimensions) {

  /** Keeps its own copy. */
  public Domain {
    dimensions = List.copyOf(dimensions);
  }
}
