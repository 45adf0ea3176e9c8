package org.regionalism.rubric;

import java.util.Arrays;
import java.util.Optional;

/** Where a shift stands by its two poles; an index of 50 or more is high. */
public enum Quadrant {
  /** The from-pole is high, the to-pole low. */
  REGIONAL("regional", true, false),
  /** Both poles are high. */
  IN_TRANSITION("in-transition", true, true),
  /** Both poles are low. */
  UNFORMED("unformed", false, false),
  /** The from-pole is low, the to-pole high. */
  REGIONALISM("regionalism", false, true);

  private final String id;
  private final boolean fromHigh;
  private final boolean toHigh;

  Quadrant(String id, boolean fromHigh, boolean toHigh) {
    this.id = id;
    this.fromHigh = fromHigh;
    this.toHigh = toHigh;
  }

  /**
   * Returns the word used in rubrics and JSON.
   *
   * @return for example {@code in-transition}
   */
  public String id() {
    return id;
  }

  /**
   * Returns the quadrant of two poles.
   *
   * @param fromHigh whether the from-pole is at 50 or above
   * @param toHigh whether the to-pole is at 50 or above
   * @return the quadrant
   */
  public static Quadrant of(boolean fromHigh, boolean toHigh) {
    return Arrays.stream(values())
        .filter(quadrant -> quadrant.fromHigh == fromHigh && quadrant.toHigh == toHigh)
        .findFirst()
        .orElseThrow();
  }

  /**
   * Finds a quadrant by the word used in rubrics.
   *
   * @param id the word
   * @return the quadrant, or empty
   */
  public static Optional<Quadrant> byId(String id) {
    return Arrays.stream(values()).filter(quadrant -> quadrant.id.equals(id)).findFirst();
  }
}
