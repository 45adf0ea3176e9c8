package org.regionalism.gate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;

/** How a figure has to stand to the limit. */
public enum Comparison {
  /** The limit or more. */
  AT_LEAST(order -> order >= 0),
  /** The limit or less. */
  AT_MOST(order -> order <= 0),
  /** More than the limit. */
  ABOVE(order -> order > 0),
  /** Less than the limit. */
  BELOW(order -> order < 0),
  /** The limit itself. */
  IS(order -> order == 0),
  /** Anything but the limit. */
  NOT(order -> order != 0);

  private final IntPredicate holds;

  Comparison(IntPredicate holds) {
    this.holds = holds;
  }

  /**
   * Returns the word in YAML and JSON.
   *
   * @return for example {@code at-least}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Comparison> byId(String id) {
    return Arrays.stream(values()).filter(comparison -> comparison.id().equals(id)).findFirst();
  }

  static List<String> ids() {
    return Arrays.stream(values()).map(Comparison::id).toList();
  }

  /** Whether words can be compared so, which have no order. */
  boolean takesWords() {
    return this == IS || this == NOT;
  }

  /** Whether a figure of this order to the limit meets the condition. */
  boolean holds(int order) {
    return holds.test(order);
  }
}
