package org.regionalism.gate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How much it weighs that a condition does not hold. */
public enum Weight {
  /** The gate fails. */
  ERROR,
  /** The gate warns, and never fails. */
  WARNING;

  /**
   * Returns the word in YAML and JSON.
   *
   * @return the name in lower case
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Weight> byId(String id) {
    return Arrays.stream(values()).filter(weight -> weight.id().equals(id)).findFirst();
  }

  static List<String> ids() {
    return Arrays.stream(values()).map(Weight::id).toList();
  }

  /** The outcome that is allowed: a warning never fails. */
  Outcome atMost(Outcome wanted) {
    return this == WARNING && wanted == Outcome.FAIL ? Outcome.WARN : wanted;
  }
}
