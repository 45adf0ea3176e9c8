package org.regionalism.assessment;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Two surveyed waves, one after the other.
 *
 * @param before the earlier one
 * @param after the later one
 * @param shared the items that both asked, in the rubric's order, where they did not ask the same;
 *     else empty
 */
public record WaveStep(WaveResult before, WaveResult after, Optional<Set<String>> shared) {

  static WaveStep of(
      WaveResult before, Set<String> askedBefore, WaveResult after, Set<String> askedAfter) {
    Set<String> both = new LinkedHashSet<>(askedBefore);
    both.retainAll(askedAfter);
    return new WaveStep(
        before, after, askedBefore.equals(askedAfter) ? Optional.empty() : Optional.of(both));
  }
}
