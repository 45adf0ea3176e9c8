package org.regionalism.assessment;

import java.util.Locale;

/** How two waves are compared. */
public enum ChangeMethod {
  /** Organizations with themselves: the sharpest comparison. */
  ORGANIZATIONS_PAIRED,
  /** People with themselves, by their ids. */
  RESPONDENTS_PAIRED,
  /** The two waves as they are, with whoever answered. */
  UNPAIRED;

  /**
   * Returns the word used in JSON.
   *
   * @return for example {@code organizations-paired}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Tells whether somebody is compared with themselves.
   *
   * @return false for waves as they are
   */
  public boolean isPaired() {
    return this != UNPAIRED;
  }
}
