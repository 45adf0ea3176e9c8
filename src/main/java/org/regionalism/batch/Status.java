package org.regionalism.batch;

import java.util.Locale;

/** What became of a consortium in a batch. */
public enum Status {
  /** Its reports were written. */
  SCORED,
  /** Its reports were up to date and stand untouched. */
  UNCHANGED,
  /** Something it is made from was refused; nothing was written for it. */
  REFUSED,
  /** The program failed at it; nothing was written for it. */
  FAILED;

  /**
   * Returns the word in {@code batch.json}.
   *
   * @return the name in lower case
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
