package org.regionalism.report;

import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Nines;

/**
 * Writes figures into sentences; what is not shown is said to be so.
 *
 * @param words the words of the language
 */
public record Spoken(Words words) {

  /** "62 (55 to 68)", "62", or that it is not shown. */
  String index(Measure measure) {
    return index(measure.index(), measure.indexCi());
  }

  /**
   * Writes an index that stands alone.
   *
   * @param value the index
   * @param interval its interval
   * @return for example {@code 62 (55 to 68)} or {@code 62}, or that it is not shown
   */
  public String index(Figure value, Interval interval) {
    if (!(value instanceof Figure.Shown index)) {
      return words.of("spoken.hidden");
    }
    return interval instanceof Interval.Shown ends
        ? words.of("spoken.index", whole(index.value()), whole(ends.low()), whole(ends.high()))
        : whole(index.value());
  }

  /** The same, as precisely as it takes to see on which side of a limit the index is. */
  String index(Figure value, Interval interval, double limit) {
    if (!(value instanceof Figure.Shown index)) {
      return words.of("spoken.hidden");
    }
    int decimals = Numbers.telling(0, limit, index.value());
    return interval instanceof Interval.Shown ends
        ? words.of(
            "spoken.index",
            Numbers.plain(index.value(), decimals),
            Numbers.plain(ends.low(), decimals),
            Numbers.plain(ends.high(), decimals))
        : Numbers.plain(index.value(), decimals);
  }

  /** "62%". */
  String share(double share) {
    return words.of("spoken.share", whole(100 * share));
  }

  /**
   * Writes an index without decimals. Half a step goes up. Nine decimals come first, so that 62.5
   * reached by another sum is still 62.5.
   *
   * @param value finite
   * @return for example {@code 62}
   */
  public static String whole(double value) {
    return Long.toString(Math.round(Nines.round(value)));
  }
}
