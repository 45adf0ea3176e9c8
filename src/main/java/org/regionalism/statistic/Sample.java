package org.regionalism.statistic;

import java.util.OptionalDouble;

/**
 * Count, mean and standard deviation of a sample.
 *
 * @param count how many values, 0 or more
 * @param mean their mean; 0 where there are none
 * @param variance the sample variance (divisor count − 1); 0 where there are fewer than two
 */
public record Sample(long count, double mean, double variance) {

  /**
   * Sums up values in their order.
   *
   * @param values finite numbers
   * @return the sample
   */
  public static Sample of(double... values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    double mean = values.length == 0 ? 0 : sum / values.length;
    double squares = 0;
    boolean alike = true;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
      alike &= value == values[0];
    }
    boolean varies = values.length > 1 && !alike;
    return new Sample(values.length, mean, varies ? squares / (values.length - 1) : 0);
  }

  /**
   * Returns the sample standard deviation.
   *
   * @return 0 or more, or empty where there are fewer than two values
   */
  public OptionalDouble standardDeviation() {
    return count < 2 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(variance));
  }
}
