package org.regionalism.statistic;

import java.util.OptionalDouble;

/**
 * How much people agree on a dimension, r_wg(j) (James, Demaree and Wolf 1984): {@code J(1−q) /
 * (J(1−q) + q)}, where {@code q} is the mean variance of the items over the variance that answers
 * by mere chance would have (all points equally likely).
 */
public final class WithinGroupAgreement {

  private WithinGroupAgreement() {}

  /**
   * Computes the agreement.
   *
   * @param items the items' covariances
   * @param points the values of the answer scale's points
   * @return 0 (no more agreement than by chance, or less) to 1 (everybody answers alike); empty
   *     where there are no items
   */
  public static OptionalDouble of(Covariances items, int... points) {
    int count = items.items();
    if (count == 0) {
      return OptionalDouble.empty();
    }
    double ratio = items.trace() / count / chanceVariance(points);
    double agreed = count * (1 - ratio);
    return OptionalDouble.of(ratio >= 1 ? 0 : agreed / (agreed + ratio));
  }

  /** The population variance of the points. */
  private static double chanceVariance(int... points) {
    double sum = 0;
    double squares = 0;
    for (int point : points) {
      sum += point;
      squares += (double) point * point;
    }
    double mean = sum / points.length;
    return squares / points.length - mean * mean;
  }
}
