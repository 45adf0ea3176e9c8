package org.regionalism.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Domain;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Shift;
import org.regionalism.rubric.Unit;
import org.regionalism.statistic.Sample;
import org.regionalism.tally.ScoringPlan;
import org.regionalism.tally.WaveTally;

/**
 * Compares a wave with one of an earlier run, of which only the summary is known: by Welch's test
 * over units.
 */
final class SinceAssessor {

  private final Rubric rubric;
  private final ScoringPlan plan;
  private final WaveUnits later;
  private final Map<Integer, EarlierFigure> earlier = new HashMap<>();

  SinceAssessor(
      Rubric rubric,
      ScoringPlan plan,
      EarlierWave earlier,
      CommonGround ground,
      WaveTally later,
      Unit unit) {
    this.rubric = rubric;
    this.plan = plan;
    // Where either wave counts people, both do: units of different kinds cannot be compared.
    this.later = WaveUnits.of(later, earlier.unit() == Unit.RESPONDENT ? earlier.unit() : unit);
    List<Dimension> dimensions = rubric.dimensions();
    for (int d = 0; d < dimensions.size(); d++) {
      put(ground.has(dimensions.get(d)), d, earlier.dimensions(), dimensions.get(d).id());
    }
    for (int d = 0; d < rubric.domains().size(); d++) {
      Domain domain = rubric.domains().get(d);
      put(ground.has(domain), plan.domainQuestion(d), earlier.domains(), domain.id());
    }
    for (int s = 0; s < rubric.shifts().size(); s++) {
      Shift shift = rubric.shifts().get(s);
      put(ground.has(shift), plan.shiftQuestion(s), earlier.shifts(), shift.id());
    }
    put(ground.hasOverall(), plan.overallQuestion(), Map.of("", earlier.overall()), "");
  }

  private void put(boolean common, int question, Map<String, EarlierFigure> figures, String id) {
    if (common) {
      Optional.ofNullable(figures.get(id)).ifPresent(figure -> earlier.put(question, figure));
    }
  }

  Change assess(String from, String to, Ground ground) {
    return new Movements(rubric, plan, this::movement)
        .change(from, to, ChangeMethod.UNPAIRED, ground);
  }

  private Movement movement(int question, Optional<AnswerScale> scale) {
    EarlierFigure before = earlier.get(question);
    if (before == null) {
      return Movement.missing(Reason.OTHER_ITEMS);
    }
    if (before.index() instanceof Figure.Missing missing) {
      return Movement.missing(missing.reason());
    }
    Optional<Sample> sample = before.sample();
    return sample.isPresent()
        ? Movements.unpaired(sample.get(), later.sample(question), scale)
        : Movement.missing(Reason.MIXED_SCALES);
  }
}
