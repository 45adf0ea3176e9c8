package org.regionalism.rubric;

/**
 * A named stretch of the goal-oriented index.
 *
 * @param id unique among bands
 * @param from where it begins, 0 to 100; it ends where the next begins
 * @param name what reports call it
 * @param meaning what it says about a group, possibly empty
 */
public record Band(String id, double from, Text name, Text meaning) {}
