package org.regionalism.assessment;

import java.util.Optional;
import org.regionalism.statistic.MeanInterval;
import org.regionalism.statistic.Sample;

/**
 * What an earlier run says of a question.
 *
 * @param units how many organizations or respondents count in it
 * @param index 0 to 100, or why it was not shown
 * @param spread sample standard deviation over units, in points of the index, 0 or more; missing
 *     where the earlier run does not say it
 * @param indexCi interval of the index
 */
public record EarlierFigure(Figure units, Figure index, Figure spread, Interval indexCi) {

  /**
   * Returns the units as a sample of positions, 0 to 1.
   *
   * @return the sample, or empty where the earlier run says too little to test anything
   */
  Optional<Sample> sample() {
    if (units.number().isEmpty() || index.number().isEmpty()) {
      return Optional.empty();
    }
    long count = (long) units.number().getAsDouble();
    double mean = index.number().getAsDouble() / 100;
    if (spread.number().isPresent()) {
      double deviation = spread.number().getAsDouble() / 100;
      return Optional.of(new Sample(count, mean, count < 2 ? 0 : deviation * deviation));
    }
    return indexCi instanceof Interval.Shown ends
        ? half(ends, 100 * mean)
            .map(half -> new Sample(count, mean, MeanInterval.variance(count, half / 100)))
        : Optional.of(new Sample(count, mean, 0)).filter(alone -> isAlike());
  }

  private boolean isAlike() {
    return indexCi.equals(Interval.missing(Reason.NO_VARIANCE))
        || indexCi.equals(Interval.missing(Reason.TOO_FEW));
  }

  /** Half of the interval, from an end at which it was not cut. */
  private static Optional<Double> half(Interval.Shown ends, double index) {
    if (ends.low() > 0) {
      return Optional.of(index - ends.low());
    }
    return ends.high() < 100 ? Optional.of(ends.high() - index) : Optional.empty();
  }
}
