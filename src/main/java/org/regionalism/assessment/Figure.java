package org.regionalism.assessment;

import java.util.OptionalDouble;

/** A number, or the reason why there is none. */
public sealed interface Figure {

  /**
   * A number.
   *
   * @param value finite
   */
  record Shown(double value) implements Figure {}

  /**
   * No number.
   *
   * @param reason why
   */
  record Missing(Reason reason) implements Figure {}

  /**
   * Returns a number as a figure.
   *
   * @param value finite
   * @return the figure
   */
  static Figure of(double value) {
    return new Shown(value);
  }

  /**
   * Returns a count as a figure.
   *
   * @param count a whole number
   * @return the figure
   */
  static Figure count(long count) {
    return new Shown((double) count);
  }

  /**
   * Returns a figure that is not there.
   *
   * @param reason why
   * @return the figure
   */
  static Figure missing(Reason reason) {
    return new Missing(reason);
  }

  /**
   * Returns the number.
   *
   * @return the number, or empty
   */
  default OptionalDouble number() {
    return this instanceof Shown shown ? OptionalDouble.of(shown.value()) : OptionalDouble.empty();
  }
}
