package org.regionalism.gate;

import java.math.BigDecimal;

/** What a figure is held against. */
public sealed interface Limit {

  /**
   * Returns the limit as it was written.
   *
   * @return for example {@code 60}, {@code 60%} or {@code down}
   */
  String written();

  /**
   * A number.
   *
   * @param value in the figure's own terms, 0.6 for 60%
   * @param written as it was written
   */
  record Bound(BigDecimal value, String written) implements Limit {}

  /**
   * A word.
   *
   * @param written the word
   */
  record Word(String written) implements Limit {}
}
