package org.regionalism.assessment;

/** A 95% confidence interval, or the reason why there is none. */
public sealed interface Interval {

  /**
   * An interval.
   *
   * @param low the lower end, finite
   * @param high the upper end, at least {@code low}
   */
  record Shown(double low, double high) implements Interval {}

  /**
   * No interval.
   *
   * @param reason why
   */
  record Missing(Reason reason) implements Interval {}

  /**
   * Returns an interval.
   *
   * @param low the lower end
   * @param high the upper end
   * @return the interval
   */
  static Interval of(double low, double high) {
    return new Shown(low, high);
  }

  /**
   * Returns the interval in other units.
   *
   * @param factor above 0
   * @return the interval with both ends multiplied; the same where there is none
   */
  default Interval times(double factor) {
    return this instanceof Shown ends ? of(factor * ends.low(), factor * ends.high()) : this;
  }

  /**
   * Returns an interval that is not there.
   *
   * @param reason why
   * @return the interval
   */
  static Interval missing(Reason reason) {
    return new Missing(reason);
  }
}
