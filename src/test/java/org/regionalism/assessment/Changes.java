package org.regionalism.assessment;

import java.util.List;
import java.util.Optional;
import org.regionalism.tally.Tallies;

/** What has moved from each wave to the next, where all waves asked the same. */
public final class Changes {

  private Changes() {}

  public static List<Change> of(Assessor assessor, Tallies tallies, List<WaveResult> waves) {
    return assessor.steps(tallies, waves).stream()
        .map(step -> assessor.change(step, Optional.of(tallies)))
        .toList();
  }
}
