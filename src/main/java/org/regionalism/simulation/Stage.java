package org.regionalism.simulation;

import java.util.Arrays;
import java.util.Optional;
import org.regionalism.rubric.Direction;

/** How far a simulated consortium has come. */
public enum Stage {
  /** The older ways carry the work. */
  REGIONAL("regional", 0.74, 0.33),
  /** Both the older and the newer ways are seen. */
  IN_TRANSITION("in-transition", 0.63, 0.58),
  /** The newer ways carry the work. */
  REGIONALISM("regionalism", 0.29, 0.72);

  private final String id;
  private final double away;
  private final double toward;

  Stage(String id, double away, double toward) {
    this.id = id;
    this.away = away;
    this.toward = toward;
  }

  /**
   * Returns the word used in options.
   *
   * @return for example {@code in-transition}
   */
  public String id() {
    return id;
  }

  /**
   * Finds a stage by the word used in options.
   *
   * @param id the word
   * @return the stage, or empty
   */
  public static Optional<Stage> byId(String id) {
    return Arrays.stream(values()).filter(stage -> stage.id.equals(id)).findFirst();
  }

  /** Returns how present a dimension usually is at this stage, from 0 to 1. */
  double level(Direction direction) {
    return direction == Direction.AWAY ? away : toward;
  }
}
