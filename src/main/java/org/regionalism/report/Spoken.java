package org.regionalism.report;

import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Nines;

/** Writes figures into sentences; what is not shown is said to be so. */
record Spoken(Words words) {

  /** "62 (55 to 68)", "62", or that it is not shown. */
  String index(Measure measure) {
    return index(measure.index(), measure.indexCi());
  }

  /** The same of an index that stands alone. */
  String index(Figure value, Interval interval) {
    if (!(value instanceof Figure.Shown index)) {
      return words.of("spoken.hidden");
    }
    return interval instanceof Interval.Shown ends
        ? words.of("spoken.index", whole(index.value()), whole(ends.low()), whole(ends.high()))
        : whole(index.value());
  }

  /** "62%". */
  String share(double share) {
    return words.of("spoken.share", whole(100 * share));
  }

  /**
   * Half a step goes up. Nine decimals come first, so that 62.5 reached by another sum is still
   * 62.5.
   */
  static String whole(double value) {
    return Long.toString(Math.round(Nines.round(value)));
  }
}
