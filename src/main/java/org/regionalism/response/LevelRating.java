package org.regionalism.response;

import java.util.List;
import java.util.Optional;

/**
 * The level on which a group agreed for a dimension.
 *
 * @param level 1 (hardly there) to 5 (fully present), in the dimension's own direction
 * @param evidence what speaks for it, possibly empty
 * @param next what the group will do next, possibly empty
 * @param by who said so, possibly empty
 */
public record LevelRating(int level, String evidence, String next, String by) {

  private static final String SEPARATOR = "; ";

  /** The lowest level. */
  public static final int LOWEST = 1;

  /** The highest level: the dimension is fully present. */
  public static final int HIGHEST = 5;

  /**
   * Returns the index of the level.
   *
   * @return 0 for the lowest to 100 for the highest
   */
  public double index() {
    return 100.0 * (level - LOWEST) / (HIGHEST - LOWEST);
  }

  /**
   * Returns the level whose index is nearest.
   *
   * @param index 0 to 100
   * @return 1 to 5
   */
  public static int ofIndex(double index) {
    return LOWEST + (int) Math.round(index / 100 * (HIGHEST - LOWEST));
  }

  /** This rating with the texts of another row about the same; empty where the levels differ. */
  Optional<LevelRating> with(LevelRating other) {
    return level == other.level
        ? Optional.of(
            new LevelRating(
                level, both(evidence, other.evidence), both(next, other.next), both(by, other.by)))
        : Optional.empty();
  }

  /** What was said before is not said again. */
  private static String both(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one + other;
    }
    return List.of(one.split(SEPARATOR, -1)).contains(other) ? one : one + SEPARATOR + other;
  }
}
