package org.regionalism.assessment;

import java.util.Locale;

/** What can be said of a change. */
public enum Verdict {
  /** It has moved toward the goal. */
  UP,
  /** It has moved away from the goal. */
  DOWN,
  /** What was seen may be chance. */
  CANNOT_TELL;

  /**
   * Returns the word used in JSON.
   *
   * @return for example {@code cannot-tell}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
