package org.regionalism.report;

import java.util.Optional;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.Measure;

/** Makes points of measures for pictures. */
public final class Points {

  private Points() {}

  /** An index with its interval, or empty where it is not shown. */
  static Optional<Chart.Point> of(Measure measure) {
    return of(measure.index(), measure.indexCi());
  }

  /** An index of a trend. */
  static Optional<Chart.Point> of(TrendWave.Index trend) {
    return of(trend.value(), trend.interval());
  }

  /**
   * Makes a point of an index that stands alone.
   *
   * @param value the index
   * @param interval its interval
   * @return the point, or empty where the index is not shown
   */
  public static Optional<Chart.Point> of(Figure value, Interval interval) {
    if (!(value instanceof Figure.Shown index)) {
      return Optional.empty();
    }
    Optional<Chart.Ends> ends =
        interval instanceof Interval.Shown shown
            ? Optional.of(new Chart.Ends(shown.low(), shown.high()))
            : Optional.empty();
    return Optional.of(new Chart.Point(index.value(), ends));
  }
}
