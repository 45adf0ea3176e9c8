package org.regionalism.report;

import java.util.List;
import java.util.Optional;

/**
 * Many on one index, a dot with its interval each, and the middle half of all behind them.
 *
 * @param id see {@link Chart#id}
 * @param title see {@link Chart#title}
 * @param subtitle see {@link Chart#subtitle}
 * @param description see {@link Chart#description}
 * @param axis what the index is
 * @param bars in order
 * @param middle where the middle half lies, or empty where too few are known
 */
public record IndexSpread(
    String id,
    String title,
    String subtitle,
    String description,
    String axis,
    List<Chart.IndexBar> bars,
    Optional<Middle> middle)
    implements Chart {

  /** Keeps its own copy. */
  public IndexSpread {
    bars = List.copyOf(bars);
  }

  /**
   * The middle half of many.
   *
   * @param low its lower end, 0 to 100
   * @param median the one in the middle
   * @param high its upper end
   * @param label what it is called in the picture
   */
  public record Middle(double low, double median, double high, String label) {}

  @Override
  public Chart untitled() {
    return new IndexSpread(id, "", subtitle, description, axis, bars, middle);
  }
}
