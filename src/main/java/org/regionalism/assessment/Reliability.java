package org.regionalism.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How well the items of a dimension measure one thing, and how much people agree on it. Everything
 * is pooled: each person counts once, whatever the unit of headlines.
 *
 * @param alpha raw Cronbach's alpha, at most 1
 * @param alphaN how many answered the two items that fewest answered together
 * @param alphaCi 95% interval of alpha
 * @param itemRest by item id, in the rubric's order: the correlation with the sum of the others
 * @param rwg agreement within the wave, r_wg(j), 0 to 1
 * @param icc1 ICC(1), the share of variance between organizations
 * @param icc2 ICC(2), how reliably organizations' means differ
 */
public record Reliability(
    Figure alpha,
    Figure alphaN,
    Interval alphaCi,
    Map<String, Figure> itemRest,
    Figure rwg,
    Figure icc1,
    Figure icc2) {

  /** Keeps its own copy, in order. */
  public Reliability {
    itemRest = Collections.unmodifiableMap(new LinkedHashMap<>(itemRest));
  }

  /**
   * Returns figures of which none is shown.
   *
   * @param reason why
   * @return the figures
   */
  public static Reliability missing(Reason reason) {
    Figure none = Figure.missing(reason);
    return new Reliability(none, none, Interval.missing(reason), Map.of(), none, none, none);
  }
}
