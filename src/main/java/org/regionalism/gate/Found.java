package org.regionalism.gate;

import java.util.Optional;

/**
 * What {@code assessment.json} shows of a figure.
 *
 * @param value the figure, or empty where it is not shown
 * @param reason why it is not shown, in the words of JSON; empty where it is shown, and where the
 *     results have no such figure at all
 * @param reach what it may be in truth, or empty for figures that are no estimates
 * @param people how many people are behind it, or empty where that is not told
 */
public record Found(
    Optional<Value> value, Optional<String> reason, Optional<Reach> reach, Optional<Long> people) {

  /** The results have no such figure. */
  static final Found NOTHING =
      new Found(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** A figure that is shown. */
  public sealed interface Value {

    /**
     * A number.
     *
     * @param number finite
     */
    record Amount(double number) implements Value {}

    /**
     * A word.
     *
     * @param word also {@code true} or {@code false}
     */
    record Word(String word) implements Value {}
  }
}
