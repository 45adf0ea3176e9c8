package org.regionalism.report.cohort;

import java.util.Locale;

/**
 * What a gate came to for one consortium.
 *
 * @param consortium what the consortium is called
 * @param gate the gate as it was written
 * @param outcome whether it was passed
 * @param message what was found, in a sentence or two
 */
public record GateOutcome(String consortium, String gate, Outcome outcome, String message) {

  /** Whether a gate was passed. */
  public enum Outcome {
    /** It was passed. */
    PASS,
    /** It was passed or failed, and nobody can tell which, or failing it is no more than a word. */
    WARN,
    /** It was failed. */
    FAIL;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
