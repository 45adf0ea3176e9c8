package org.regionalism.assessment;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Item;

/**
 * Two surveyed waves, one after the other.
 *
 * @param before the earlier one
 * @param askedBefore the items that it asked, in the rubric's order
 * @param after the later one
 * @param askedAfter the items that it asked, in the rubric's order
 */
public record WaveStep(
    WaveResult before, Set<String> askedBefore, WaveResult after, Set<String> askedAfter) {

  /** Keeps its own copies, in order. */
  public WaveStep {
    askedBefore = Collections.unmodifiableSet(new LinkedHashSet<>(askedBefore));
    askedAfter = Collections.unmodifiableSet(new LinkedHashSet<>(askedAfter));
  }

  /**
   * Returns what the two can be compared over, where that is not all that they asked.
   *
   * @return the items that both asked, in the rubric's order, where they did not ask the same; else
   *     empty
   */
  public Optional<Set<String>> shared() {
    return askedBefore.equals(askedAfter) ? Optional.empty() : Optional.of(both());
  }

  private Set<String> both() {
    Set<String> both = new LinkedHashSet<>(askedBefore);
    both.retainAll(askedAfter);
    return both;
  }

  /**
   * Whether something was asked of a dimension, and nothing in both waves. Of a wave that nobody
   * answered, it is not known what was asked.
   */
  boolean isApart(Dimension dimension) {
    Set<String> both = both();
    return !askedBefore.isEmpty()
        && !askedAfter.isEmpty()
        && dimension.items().stream().map(Item::id).noneMatch(both::contains)
        && dimension.items().stream()
            .map(Item::id)
            .anyMatch(item -> askedBefore.contains(item) || askedAfter.contains(item));
  }
}
