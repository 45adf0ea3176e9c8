package org.regionalism.statistic;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Adjusts the p of several tests made together, so that of those called significant few are false
 * alarms (Benjamini and Hochberg 1995).
 */
public final class FalseDiscovery {

  private FalseDiscovery() {}

  /**
   * Adjusts.
   *
   * @param p each 0 to 1
   * @return the adjusted ones in the same order, each 0 to 1 and at least as large
   */
  public static double[] adjust(double... p) {
    List<Integer> largestFirst =
        IntStream.range(0, p.length)
            .boxed()
            .sorted(Comparator.<Integer>comparingDouble(i -> p[i]).reversed())
            .toList();
    double[] adjusted = new double[p.length];
    double least = 1;
    for (int place = 0; place < p.length; place++) {
      int test = largestFirst.get(place);
      int rank = p.length - place;
      least = Math.min(least, p[test] * p.length / rank);
      adjusted[test] = least;
    }
    return adjusted;
  }
}
