package org.regionalism.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.regionalism.rubric.Band;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Domain;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Shift;
import org.regionalism.rubric.Target;
import org.regionalism.rubric.Target.Kind;
import org.regionalism.rubric.Targets;

/** Holds the indexes of a wave against targets. */
final class TargetResults {

  private final Targets targets;
  private final Rubric rubric;
  private final List<TargetResult> results = new ArrayList<>();

  private TargetResults(Targets targets, Rubric rubric) {
    this.targets = targets;
    this.rubric = rubric;
  }

  /** The whole, then domains, shifts and dimensions in the rubric's order, as far as one is set. */
  static List<TargetResult> of(Targets targets, Rubric rubric, WaveResult wave) {
    TargetResults results = new TargetResults(targets, rubric);
    Measure none = Measure.missing(Reason.NO_ANSWERS);
    results.add(Kind.OVERALL, Target.OVERALL, wave.overall());
    for (Domain domain : rubric.domains()) {
      results.add(Kind.DOMAIN, domain.id(), wave.domains().getOrDefault(domain.id(), none));
    }
    for (Shift shift : rubric.shifts()) {
      results.add(
          Kind.SHIFT,
          shift.id(),
          Optional.ofNullable(wave.shifts().get(shift.id()))
              .map(ShiftResult::measure)
              .orElse(none));
    }
    for (Dimension dimension : rubric.dimensions()) {
      results.add(
          Kind.DIMENSION,
          dimension.id(),
          Optional.ofNullable(wave.dimensions().get(dimension.id()))
              .map(DimensionResult::measure)
              .orElse(none));
    }
    return List.copyOf(results.results);
  }

  private void add(Kind kind, String id, Measure measure) {
    target(kind, id, measure.goalIndex().number())
        .ifPresent(
            index ->
                results.add(
                    new TargetResult(
                        new Target(kind, id, index), measure.goalIndex(), measure.goalCi())));
  }

  private Optional<Double> target(Kind kind, String id, OptionalDouble goalIndex) {
    if (targets.nextBand()) {
      return goalIndex.isPresent() ? nextBand(goalIndex.getAsDouble()) : Optional.empty();
    }
    return targets.declared().stream()
        .filter(target -> target.kind() == kind && target.id().equals(id))
        .map(Target::index)
        .findFirst();
  }

  /** Where the band above begins; none in the highest. */
  private Optional<Double> nextBand(double goalIndex) {
    return rubric.bands().stream()
        .map(Band::from)
        .filter(from -> from > Nines.round(goalIndex))
        .findFirst();
  }
}
