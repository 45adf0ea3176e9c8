package org.regionalism.diagnostic;

import java.util.Locale;

/** How much a diagnostic weighs. */
public enum Severity {
  /** The input is refused. */
  ERROR,
  /** The input is used, and the person should look. */
  WARNING,
  /** Nothing to mend; said so that nothing is done behind anybody's back. */
  NOTE;

  /**
   * Returns the word printed in messages and in JSON.
   *
   * @return the name in lower case
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
