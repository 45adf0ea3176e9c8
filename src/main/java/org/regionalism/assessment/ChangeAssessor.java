package org.regionalism.assessment;

import java.util.Optional;
import java.util.Set;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Rubric;
import org.regionalism.tally.ScoringPlan;
import org.regionalism.tally.Tallies;
import org.regionalism.tally.WaveTally;

/** Compares two waves, question by question, with the method that fits them as a whole. */
final class ChangeAssessor {

  /** So many organizations have to be in both waves for them to be compared with themselves. */
  private static final int MIN_PAIRS = 5;

  private final Rubric rubric;
  private final ScoringPlan plan;
  private final WaveStep step;
  private final WavePair waves;
  private final Optional<PeoplePairs> people;
  private final ChangeMethod method;
  private final Reason unpaired;
  private final int minGroup;

  ChangeAssessor(
      Rubric rubric,
      Settings settings,
      Tallies tallies,
      WaveStep step,
      WaveTally from,
      WaveTally to) {
    this.rubric = rubric;
    this.plan = tallies.plan();
    this.step = step;
    this.minGroup = settings.minGroup();
    this.waves = WavePair.of(from, to, step.before().unit(), step.after().unit());
    this.unpaired = tallies.arePeopleTooMany() ? Reason.TOO_MANY : Reason.UNPAIRED;
    int question = plan.overallQuestion();
    if (pairsOrganizations(question)) {
      this.people = Optional.empty();
      this.method = ChangeMethod.ORGANIZATIONS_PAIRED;
    } else {
      this.people =
          tallies
              .match(step.before().wave(), step.after().wave())
              .map(matches -> new PeoplePairs(waves, matches))
              .filter(pairs -> pairs.areEnough(question))
              .filter(pairs -> !pairs.left(question).isFew(minGroup));
      this.method = people.isPresent() ? ChangeMethod.RESPONDENTS_PAIRED : ChangeMethod.UNPAIRED;
    }
  }

  /**
   * Pairs are compared where there are enough of them to stand for both waves. Where pairing would
   * leave over one organization, or people too few to be shown, the difference would tell what they
   * answered, and so the waves are compared in another way.
   */
  private boolean pairsOrganizations(int question) {
    Set<String> paired = waves.paired(question);
    return waves.countsOrganizations()
        && paired.size() >= MIN_PAIRS
        && waves.standForBoth(question, paired)
        && !waves.left(question, paired).isFew(minGroup);
  }

  Change assess(String from, String to, Ground ground) {
    return new Movements(rubric, plan, this::movement, step::isApart)
        .change(from, to, method, ground.with(turnover(), pairing()));
  }

  private Pairing pairing() {
    return method == ChangeMethod.RESPONDENTS_PAIRED
        ? people.orElseThrow().pairing()
        : Pairing.NOBODY;
  }

  private Turnover turnover() {
    return switch (method) {
      case ORGANIZATIONS_PAIRED -> waves.turnover(minGroup);
      case RESPONDENTS_PAIRED -> people.orElseThrow().turnover(minGroup);
      case UNPAIRED -> Turnover.missing(unpaired);
    };
  }

  private Movement movement(int question, Optional<AnswerScale> scale) {
    return switch (method) {
      case ORGANIZATIONS_PAIRED -> waves.pairedMovement(question, waves.paired(question), scale);
      case RESPONDENTS_PAIRED -> people.orElseThrow().movement(question, scale);
      case UNPAIRED -> waves.unpaired(question, scale).unpaired(unpaired);
    };
  }
}
