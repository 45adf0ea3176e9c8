package org.regionalism.simulation;

/** How many people answer for each organization. */
final class Sizes {

  private static final double STEEPNESS = 1.0;
  private static final double LEAST_JITTER = 0.75;

  private Sizes() {}

  /**
   * Shares people out among organizations, unequally, so that the first gets the most; everyone
   * gets at least one while there are enough.
   */
  static int[] of(int people, int organizations, Draws draws) {
    int[] sizes = new int[organizations];
    int served = Math.min(people, organizations);
    double[] weights = new double[served];
    double all = 0;
    for (int i = 0; i < served; i++) {
      sizes[i] = 1;
      double jitter = LEAST_JITTER + (1 - LEAST_JITTER) * draws.share();
      weights[i] = jitter / StrictMath.pow(i + 1, STEEPNESS);
      all += weights[i];
    }
    int rest = people - served;
    double due = 0;
    int given = 0;
    for (int i = 0; i < served; i++) {
      due += rest * weights[i] / all;
      int here = i == served - 1 ? rest - given : (int) due - given;
      sizes[i] += here;
      given += here;
    }
    return sizes;
  }
}
