package org.regionalism.statistic;

import java.util.Optional;

/** The 95% interval of a mean: mean ± t(count − 1, .975) · sd / √count. */
public final class MeanInterval {

  private MeanInterval() {}

  /**
   * Two ends.
   *
   * @param low the lower end
   * @param high the upper end
   */
  public record Ends(double low, double high) {}

  /**
   * Computes the interval.
   *
   * @param sample the sample
   * @return the interval, or empty for fewer than two values or where all are alike
   */
  public static Optional<Ends> of(Sample sample) {
    if (sample.count() < 2 || sample.variance() == 0) {
      return Optional.empty();
    }
    double half =
        StudentT.twoSided95(sample.count() - 1) * Math.sqrt(sample.variance() / sample.count());
    return Optional.of(new Ends(sample.mean() - half, sample.mean() + half));
  }

  /**
   * Returns the variance that leads to an interval.
   *
   * @param count how many values, at least two
   * @param half half of the interval's width
   * @return the sample variance, 0 or more
   */
  public static double variance(long count, double half) {
    double error = half / StudentT.twoSided95(count - 1);
    return error * error * count;
  }
}
