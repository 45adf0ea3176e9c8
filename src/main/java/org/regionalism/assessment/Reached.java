package org.regionalism.assessment;

import java.util.Locale;

/** Whether a target was reached, as far as the interval can tell. */
public enum Reached {
  /** The whole interval lies at the target or above. */
  YES,
  /** The whole interval lies below the target. */
  NO,
  /** The target lies within the interval. */
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
