package org.regionalism.gate;

import java.util.Locale;

/** Why a gate came to its outcome. */
public enum Why {
  /** The condition holds. */
  MET,
  /** The condition does not hold. */
  NOT_MET,
  /** It can be either: the interval holds the limit, or several words are in reach. */
  STRADDLES,
  /** The figure has no interval, so that nobody can tell how far it can be leaned on. */
  NO_INTERVAL,
  /** The figure is not shown. */
  NOT_SHOWN,
  /** The results have no such figure, for example no coverage without a roster. */
  ABSENT;

  /**
   * Returns the word in JSON.
   *
   * @return for example {@code not-met}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Tells whether the figure decided.
   *
   * @return false where the gate's {@code when-unsure} did
   */
  public boolean isSure() {
    return this == MET || this == NOT_MET;
  }
}
