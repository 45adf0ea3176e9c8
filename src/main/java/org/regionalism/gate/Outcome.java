package org.regionalism.gate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a gate comes to, and what it is wanted to come to where nobody can be sure. */
public enum Outcome {
  /** Nothing to do. */
  PASS,
  /** Somebody should look. */
  WARN,
  /** The run ends with exit code 1. */
  FAIL;

  /**
   * Returns the word in YAML and JSON.
   *
   * @return the name in lower case
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Outcome> byId(String id) {
    return Arrays.stream(values()).filter(outcome -> outcome.id().equals(id)).findFirst();
  }

  static List<String> ids() {
    return Arrays.stream(values()).map(Outcome::id).toList();
  }
}
