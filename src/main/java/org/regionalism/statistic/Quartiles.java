package org.regionalism.statistic;

import java.util.Collection;

/**
 * The values that part sorted numbers into four equal parts, between two of them by proportion:
 * type 7 of Hyndman and Fan (1996), "Sample Quantiles in Statistical Packages", The American
 * Statistician 50(4), which R and spreadsheets use.
 *
 * @param low a quarter of the way up
 * @param median half of the way up
 * @param high three quarters of the way up
 */
public record Quartiles(double low, double median, double high) {

  /**
   * Computes them.
   *
   * @param values at least one, in any order
   * @return the quartiles
   */
  public static Quartiles of(Collection<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return new Quartiles(at(sorted, .25), at(sorted, .5), at(sorted, .75));
  }

  private static double at(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
