package org.regionalism.assessment;

import java.util.Map;
import org.regionalism.response.LevelRating;
import org.regionalism.rubric.Rubric;

/** Makes what a group agreed on, for tests of other packages. */
public final class ConsensusFixture {

  private ConsensusFixture() {}

  /**
   * Makes the figures of some levels.
   *
   * @param rubric what was rated
   * @param levels by dimension id
   * @return the figures
   */
  public static Consensus of(Rubric rubric, Map<String, LevelRating> levels) {
    return new ConsensusMaker(rubric, levels).make();
  }
}
