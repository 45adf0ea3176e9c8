package org.regionalism.statistic;

import java.util.Optional;
import org.regionalism.statistic.MeanInterval.Ends;

/**
 * The 95% interval of a share by Wilson's score method. With clusters, the count is divided by the
 * design effect and z becomes t with one degree of freedom less than there are clusters.
 */
public final class ShareInterval {

  private static final double Z_95 = 1.959963984540054;

  private ShareInterval() {}

  /**
   * Computes Wilson's interval (1927) for independent answers.
   *
   * @param yes how many say yes
   * @param count how many answered
   * @return the interval within 0 and 1, or empty where nobody answered
   */
  public static Optional<Ends> of(long yes, long count) {
    return count == 0
        ? Optional.empty()
        : Optional.of(wilson(yes / (double) count, (double) count, Z_95));
  }

  /**
   * Computes Wilson's interval for answers in clusters (Korn and Graubard 1998, with the score
   * method).
   *
   * @param yes how many say yes in each cluster
   * @param counts how many answered in each cluster, each above 0
   * @return the interval within 0 and 1, or empty for fewer than two clusters
   */
  public static Optional<Ends> clustered(long[] yes, long[] counts) {
    int clusters = counts.length;
    if (clusters < 2) {
      return Optional.empty();
    }
    long allYes = 0;
    long all = 0;
    for (int i = 0; i < clusters; i++) {
      allYes += yes[i];
      all += counts[i];
    }
    double share = allYes / (double) all;
    double between = 0;
    for (int i = 0; i < clusters; i++) {
      double off = yes[i] - counts[i] * share;
      between += off * off;
    }
    boolean certain = allYes == 0 || allYes == all;
    double effect =
        certain
            ? 1
            : Math.max(1, clusters / (clusters - 1.0) * between / (all * share * (1 - share)));
    return Optional.of(wilson(share, all / effect, StudentT.twoSided95(clusters - 1)));
  }

  private static Ends wilson(double share, double count, double z) {
    double square = z * z;
    double centre = share + square / (2 * count);
    double half = z * Math.sqrt(share * (1 - share) / count + square / (4 * count * count));
    double scale = 1 + square / count;
    return new Ends(Math.max(0, (centre - half) / scale), Math.min(1, (centre + half) / scale));
  }
}
