package org.regionalism.assessment;

/** Rounds an index to nine decimals before it is compared with a limit. */
final class Nines {

  private Nines() {}

  static double round(double index) {
    return Math.rint(index * 1e9) / 1e9;
  }
}
