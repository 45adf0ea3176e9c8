package org.regionalism.rubric;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A move from one dimension to another.
 *
 * @param id unique among shifts
 * @param title what reports call it
 * @param shortTitle its name in charts and sentences; the title where none was written
 * @param from the dimension that is left, direction away
 * @param to the dimension that is reached, direction toward
 * @param quadrants what each quadrant looks like and what to ask next; a quadrant may be absent
 */
public record Shift(
    String id,
    Text title,
    Text shortTitle,
    Dimension from,
    Dimension to,
    Map<Quadrant, Reading> quadrants) {

  /** Keeps its own copy, in the order of the quadrants. */
  public Shift {
    Map<Quadrant, Reading> copy = new EnumMap<>(Quadrant.class);
    copy.putAll(quadrants);
    quadrants = Collections.unmodifiableMap(copy);
  }

  /**
   * How to read a quadrant.
   *
   * @param looks what it looks like
   * @param ask what to ask next
   */
  public record Reading(Text looks, Text ask) {}
}
