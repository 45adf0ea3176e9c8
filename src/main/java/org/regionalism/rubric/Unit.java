package org.regionalism.rubric;

import java.util.Locale;

/** What counts once in a headline figure. */
public enum Unit {
  /** Each organization counts once, however many answered for it. */
  ORGANIZATION,
  /** Each person counts once. */
  RESPONDENT;

  /**
   * Returns the word used in rubrics, options and JSON.
   *
   * @return the name in lower case
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
