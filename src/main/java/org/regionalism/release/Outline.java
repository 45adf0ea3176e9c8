package org.regionalism.release;

import java.util.List;
import java.util.Map;

/**
 * The ids of what a report is about, in the order in which tables list them, so that a row of a
 * table is known by its place, in whatever language it is named.
 *
 * @param domains the domains, each with its dimensions
 * @param dimensions the dimensions
 * @param shifts the shifts
 * @param items each dimension's items
 * @param groups each attribute's values in the last wave, as far as they are named
 */
public record Outline(
    Map<String, List<String>> domains,
    List<String> dimensions,
    List<String> shifts,
    Map<String, List<String>> items,
    Map<String, List<String>> groups) {

  /** Keeps its own copies. */
  public Outline {
    dimensions = List.copyOf(dimensions);
    shifts = List.copyOf(shifts);
  }

  /**
   * Tells how many answers to a question one person can give.
   *
   * @param question where it stands in the rubric, for example {@code dimensions.trust}
   * @return how many items it has; at least 1
   */
  public int answersEach(String question) {
    String id = question.substring(question.indexOf('.') + 1);
    int each =
        question.startsWith("domains.")
            ? domains.getOrDefault(id, List.of()).stream().mapToInt(this::size).sum()
            : size(id);
    return Math.max(1, each);
  }

  /** The rubric alone, which reports of other people can share. */
  Outline withoutGroups() {
    return new Outline(domains, dimensions, shifts, items, Map.of());
  }

  private int size(String dimension) {
    return items.getOrDefault(dimension, List.of()).size();
  }
}
