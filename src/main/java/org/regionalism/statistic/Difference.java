package org.regionalism.statistic;

import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;
import org.regionalism.statistic.MeanInterval.Ends;

/**
 * A difference of means with its 95% interval and its p, by a t test.
 *
 * @param difference the difference
 * @param ends its interval
 * @param p the probability of one as large if there were none, two-sided, 0 to 1
 */
public record Difference(double difference, Ends ends, double p) {

  /**
   * Tests differences of pairs (Student 1908).
   *
   * @param differences the sample of differences
   * @return the result, or empty for fewer than two pairs or where all differences are alike
   */
  public static Optional<Difference> paired(Sample differences) {
    return differences.count() < 2 || differences.variance() == 0
        ? Optional.empty()
        : Optional.of(
            of(
                differences.mean(),
                differences.variance() / differences.count(),
                differences.count() - 1.0));
  }

  /**
   * Tests two samples that need not vary alike (Welch 1947), with Satterthwaite's degrees of
   * freedom.
   *
   * @param from the first sample
   * @param to the second sample
   * @return the second mean less the first, or empty where a sample has fewer than two values or
   *     neither varies
   */
  public static Optional<Difference> welch(Sample from, Sample to) {
    if (from.count() < 2 || to.count() < 2 || from.variance() + to.variance() == 0) {
      return Optional.empty();
    }
    double one = from.variance() / from.count();
    double two = to.variance() / to.count();
    double degrees =
        (one + two) * (one + two) / (one * one / (from.count() - 1) + two * two / (to.count() - 1));
    // Where not even the squares of the variances are numbers above zero, it is as if there were
    // none.
    return Double.isNaN(degrees)
        ? Optional.empty()
        : Optional.of(of(to.mean() - from.mean(), one + two, degrees));
  }

  private static Difference of(double difference, double squaredError, double degrees) {
    TDistribution t = TDistribution.of(degrees);
    double error = Math.sqrt(squaredError);
    double half = t.inverseCumulativeProbability(.975) * error;
    return new Difference(
        difference,
        new Ends(difference - half, difference + half),
        2 * t.survivalProbability(Math.abs(difference) / error));
  }
}
