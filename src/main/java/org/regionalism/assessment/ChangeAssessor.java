package org.regionalism.assessment;

import java.util.Optional;
import java.util.Set;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Rubric;
import org.regionalism.tally.ScoringPlan;
import org.regionalism.tally.WaveTally;

/** Compares two waves, question by question, with the method that fits them as a whole. */
final class ChangeAssessor {

  /** So many organizations have to be in both waves for them to be compared with themselves. */
  private static final int MIN_PAIRS = 5;

  private final Rubric rubric;
  private final ScoringPlan plan;
  private final WavePair waves;
  private final ChangeMethod method;

  ChangeAssessor(
      Rubric rubric,
      Settings settings,
      ScoringPlan plan,
      WaveResult earlier,
      WaveTally from,
      WaveResult later,
      WaveTally to) {
    this.rubric = rubric;
    this.plan = plan;
    this.waves = WavePair.of(from, to, earlier.unit(), later.unit());
    this.method = method(settings, plan.overallQuestion());
  }

  /**
   * Pairs are compared where there are enough of them to stand for both waves. Where pairing would
   * leave over one organization, or people too few to be shown, the difference would tell what they
   * answered, and so the waves are compared as they are.
   */
  private ChangeMethod method(Settings settings, int question) {
    Set<String> paired = waves.paired(question);
    return waves.countsOrganizations()
            && paired.size() >= MIN_PAIRS
            && waves.standForBoth(question, paired)
            && !waves.left(question, paired).isFew(settings.minGroup())
        ? ChangeMethod.ORGANIZATIONS_PAIRED
        : ChangeMethod.UNPAIRED;
  }

  Change assess(String from, String to, Ground ground) {
    return new Movements(rubric, plan, this::movement).change(from, to, method, ground);
  }

  private Movement movement(int question, Optional<AnswerScale> scale) {
    if (method == ChangeMethod.UNPAIRED) {
      return waves.unpaired(question, scale);
    }
    return waves.pairedMovement(question, waves.paired(question), scale);
  }
}
