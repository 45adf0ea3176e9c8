package org.regionalism.assessment;

/** Rounds an index to nine decimals before it is compared with a limit. */
public final class Nines {

  private Nines() {}

  /**
   * Rounds away what the order of a sum can leave in the last digits.
   *
   * @param index any finite number
   * @return the nearest multiple of a billionth
   */
  public static double round(double index) {
    return Math.rint(index * 1e9) / 1e9;
  }
}
