package org.regionalism.statistic;

import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.FDistribution;
import org.regionalism.statistic.MeanInterval.Ends;

/**
 * How consistently a dimension's items are answered: raw alpha (Cronbach 1951) from pairwise
 * covariances, {@code J/(J−1) · (1 − Σc_ii / ΣΣc_ij)}, as R's {@code psych::alpha} computes it.
 */
public final class CronbachAlpha {

  private CronbachAlpha() {}

  /**
   * Computes alpha.
   *
   * @param items the items' covariances
   * @return at most 1, possibly negative; empty for fewer than two items, or where the sum of all
   *     covariances is not positive
   */
  public static OptionalDouble of(Covariances items) {
    int count = items.items();
    double total = items.total();
    return count < 2 || total <= 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(count / (count - 1.0) * (1 - items.trace() / total));
  }

  /**
   * Computes the 95% interval of alpha (Feldt, Woodruff and Salih 1987), with {@code n − 1} and
   * {@code (n − 1)(J − 1)} degrees of freedom.
   *
   * @param alpha alpha, below 1
   * @param count how many answered, at least 2
   * @param items how many items, at least 2
   * @return the interval; empty where alpha is 1
   */
  public static Optional<Ends> interval(double alpha, long count, int items) {
    if (alpha >= 1) {
      return Optional.empty();
    }
    FDistribution f = FDistribution.of(count - 1.0, (count - 1.0) * (items - 1.0));
    return Optional.of(
        new Ends(
            1 - (1 - alpha) * f.inverseCumulativeProbability(.975),
            1 - (1 - alpha) * f.inverseCumulativeProbability(.025)));
  }
}
