package org.regionalism.statistic;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.statistics.distribution.TDistribution;

/** Quantiles of Student's t distribution. */
final class StudentT {

  private static final Map<Long, Double> TWO_SIDED_95 = new ConcurrentHashMap<>();

  private StudentT() {}

  /** The .975 quantile; the same few degrees of freedom are asked for again and again. */
  static double twoSided95(long degreesOfFreedom) {
    return TWO_SIDED_95.computeIfAbsent(
        degreesOfFreedom, degrees -> TDistribution.of(degrees).inverseCumulativeProbability(.975));
  }
}
