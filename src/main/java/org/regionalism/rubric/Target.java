package org.regionalism.rubric;

/**
 * An index that somebody wants to reach.
 *
 * @param kind what it is an index of
 * @param id the id of the domain, shift or dimension; {@code overall} for the whole
 * @param index 0 to 100, read toward the goal: more is always better
 */
public record Target(Kind kind, String id, double index) {

  /** The id of the whole. */
  public static final String OVERALL = "overall";

  /** What a target is set for. */
  public enum Kind {
    /** The whole rubric. */
    OVERALL("overall"),
    /** A domain. */
    DOMAIN("domains"),
    /** A shift. */
    SHIFT("shifts"),
    /** A dimension. */
    DIMENSION("dimensions");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /**
     * Returns the key under which such targets stand in a file.
     *
     * @return for example {@code domains}
     */
    public String key() {
      return key;
    }
  }
}
