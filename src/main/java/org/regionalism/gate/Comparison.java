package org.regionalism.gate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a figure has to stand to the limit. */
public enum Comparison {
  /** The limit or more. */
  AT_LEAST,
  /** The limit or less. */
  AT_MOST,
  /** More than the limit. */
  ABOVE,
  /** Less than the limit. */
  BELOW,
  /** The limit itself. */
  IS,
  /** Anything but the limit. */
  NOT;

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
    return switch (this) {
      case AT_LEAST -> order >= 0;
      case AT_MOST -> order <= 0;
      case ABOVE -> order > 0;
      case BELOW -> order < 0;
      case IS -> order == 0;
      case NOT -> order != 0;
    };
  }
}
