package org.regionalism.rubric;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something a set of items asks about.
 *
 * @param id unique in the rubric
 * @param title what reports call it
 * @param shortTitle its name in charts and sentences; the title where none was written
 * @param about a description, possibly empty
 * @param direction whether more of it is nearer to the goal or further away
 * @param scale the answer scale of all its items
 * @param levels descriptors of the levels 1 to 5, or none
 * @param evidence observable acts
 * @param discuss prompts for a group
 * @param next moves by band id
 * @param items at least one
 */
public record Dimension(
    String id,
    Text title,
    Text shortTitle,
    Text about,
    Direction direction,
    AnswerScale scale,
    List<Text> levels,
    List<Text> evidence,
    List<Text> discuss,
    Map<String, List<Text>> next,
    List<Item> items) {

  /** Keeps its own copies, in order. */
  public Dimension {
    levels = List.copyOf(levels);
    evidence = List.copyOf(evidence);
    discuss = List.copyOf(discuss);
    next = Collections.unmodifiableMap(new LinkedHashMap<>(next));
    items = List.copyOf(items);
  }
}
