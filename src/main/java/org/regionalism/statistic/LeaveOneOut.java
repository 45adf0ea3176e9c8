package org.regionalism.statistic;

import java.util.ArrayList;
import java.util.List;

/**
 * The samples that remain when each value of a sample is left out in turn (the jackknife,
 * Quenouille 1949). Means and sums of squares from both ends are joined (Chan, Golub and LeVeque
 * 1979), so that it takes one pass, and values that are alike come to a variance of exactly 0.
 */
public final class LeaveOneOut {

  private LeaveOneOut() {}

  /** Some values, summed up as far as they have been read. */
  private record Part(long count, double mean, double squares) {

    static final Part EMPTY = new Part(0, 0, 0);

    static Part of(double value) {
      return new Part(1, value, 0);
    }

    Part plus(Part other) {
      if (count == 0 || other.count == 0) {
        return count == 0 ? other : this;
      }
      long all = count + other.count;
      double apart = other.mean - mean;
      return new Part(
          all,
          mean + apart * other.count / all,
          squares + other.squares + apart * apart * count * other.count / all);
    }

    Sample sample() {
      return new Sample(count, mean, count < 2 ? 0 : squares / (count - 1));
    }
  }

  /**
   * Leaves out each value in turn.
   *
   * @param values finite numbers
   * @return one sample a value, in their order
   */
  public static List<Sample> of(double... values) {
    Part[] after = new Part[values.length + 1];
    after[values.length] = Part.EMPTY;
    for (int i = values.length - 1; i >= 0; i--) {
      after[i] = Part.of(values[i]).plus(after[i + 1]);
    }
    List<Sample> left = new ArrayList<>();
    Part before = Part.EMPTY;
    for (int i = 0; i < values.length; i++) {
      left.add(before.plus(after[i + 1]).sample());
      before = before.plus(Part.of(values[i]));
    }
    return left;
  }
}
