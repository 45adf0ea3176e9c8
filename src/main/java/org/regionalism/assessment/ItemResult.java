package org.regionalism.assessment;

import java.util.List;
import java.util.Optional;

/**
 * What an item comes to in one wave. Pooled: each person counts once. Everything but the counts is
 * about keyed answers: agreeing with a reverse item counts as disagreeing.
 *
 * @param n respondents who answered
 * @param mean mean of keyed answers, in scale units
 * @param sd sample standard deviation of keyed answers
 * @param agree share at or above the scale's cut, 0 to 1
 * @param disagree share at or below the scale's cut, 0 to 1
 * @param agreeCi Wilson interval of the share agreeing, with its design effect
 * @param counts answers as given, one entry per scale point from the lowest; empty where they may
 *     not be shown
 */
public record ItemResult(
    Figure n,
    Figure mean,
    Figure sd,
    Figure agree,
    Figure disagree,
    Interval agreeCi,
    Optional<List<Integer>> counts) {

  /** Keeps its own copy. */
  public ItemResult {
    counts = counts.map(List::copyOf);
  }

  /**
   * Returns a result of which nothing is shown.
   *
   * @param reason why
   * @return the result
   */
  public static ItemResult missing(Reason reason) {
    Figure none = Figure.missing(reason);
    return new ItemResult(none, none, none, none, none, Interval.missing(reason), Optional.empty());
  }
}
