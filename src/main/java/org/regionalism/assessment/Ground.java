package org.regionalism.assessment;

import java.util.List;
import java.util.Optional;

/**
 * On what two waves are compared.
 *
 * @param since the earlier run that the first wave is of, or empty where both waves are of this run
 * @param items the ids of the items that are compared, in the rubric's order, or empty where all
 *     are
 * @param turnover who is in both
 * @param results the results of this run's waves over those items alone, until it is decided what
 *     may be shown; nothing where all items are compared
 * @param pairing how people who are compared with themselves stand, until it is decided what may be
 *     shown
 */
public record Ground(
    Optional<EarlierWave> since,
    Optional<List<String>> items,
    Turnover turnover,
    List<WaveResult> results,
    Pairing pairing) {

  /** Two waves of this run, over all items. */
  public static final Ground WHOLE =
      new Ground(Optional.empty(), Optional.empty(), Turnover.UNPAIRED, List.of());

  /** Keeps its own copies. */
  public Ground {
    items = items.map(List::copyOf);
    results = List.copyOf(results);
  }

  /**
   * Makes a ground on which no person is compared with themselves.
   *
   * @param since the earlier run that the first wave is of
   * @param items the ids of the items that are compared, where not all are
   * @param turnover who is in both
   * @param results the results of this run's waves over those items alone
   */
  public Ground(
      Optional<EarlierWave> since,
      Optional<List<String>> items,
      Turnover turnover,
      List<WaveResult> results) {
    this(since, items, turnover, results, Pairing.NOBODY);
  }

  Ground with(Turnover who, Pairing paired) {
    return new Ground(since, items, who, results, paired);
  }

  /**
   * Returns what may be shown of it.
   *
   * @return the same without results, and without numbers that point to few
   */
  public Ground shown() {
    return new Ground(since, items, turnover.shown(), List.of());
  }
}
