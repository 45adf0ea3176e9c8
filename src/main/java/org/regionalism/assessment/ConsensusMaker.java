package org.regionalism.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.regionalism.response.LevelRating;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Direction;
import org.regionalism.rubric.Domain;
import org.regionalism.rubric.Quadrant;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Shift;

/**
 * Makes the figures of a rating sheet. A level maps to 100·(level−1)/4; composites are means of
 * indexes read toward the goal, under the same rules as one respondent's: a shift needs both poles,
 * a domain half or more of its dimensions, the whole every domain.
 */
final class ConsensusMaker {

  private final Rubric rubric;
  private final Map<String, LevelRating> levels;

  ConsensusMaker(Rubric rubric, Map<String, LevelRating> levels) {
    this.rubric = rubric;
    this.levels = levels;
  }

  Consensus make() {
    Map<String, LevelRating> rated = new LinkedHashMap<>();
    Map<String, Measure> dimensions = new LinkedHashMap<>();
    for (Dimension dimension : rubric.dimensions()) {
      Optional<LevelRating> rating = Optional.ofNullable(levels.get(dimension.id()));
      rating.ifPresent(level -> rated.put(dimension.id(), level));
      dimensions.put(
          dimension.id(),
          rating
              .map(level -> Measure.agreed(level.index(), dimension.direction()))
              .orElse(Measure.notAgreed()));
    }
    Map<String, Measure> domains = new LinkedHashMap<>();
    rubric.domains().forEach(domain -> domains.put(domain.id(), toward(mean(domain))));
    return new Consensus(rated, toward(whole()), domains, dimensions, shifts(dimensions));
  }

  private Map<String, ShiftResult> shifts(Map<String, Measure> dimensions) {
    Map<String, ShiftResult> shifts = new LinkedHashMap<>();
    Measure none = Measure.notAgreed();
    for (Shift shift : rubric.shifts()) {
      double[] poles = toGoal(Stream.of(shift.from(), shift.to()));
      Measure position =
          toward(
              poles.length == 2
                  ? OptionalDouble.of((poles[0] + poles[1]) / 2)
                  : OptionalDouble.empty());
      Optional<Quadrant> quadrant =
          Quadrants.of(
                  position,
                  dimensions.getOrDefault(shift.from().id(), none),
                  dimensions.getOrDefault(shift.to().id(), none))
              .quadrant();
      // Without an interval no other quadrant is in reach than the one that was agreed on.
      shifts.put(shift.id(), new ShiftResult(position, quadrant, quadrant.stream().toList()));
    }
    return shifts;
  }

  private OptionalDouble mean(Domain domain) {
    double[] rated = toGoal(domain.dimensions().stream());
    return 2 * rated.length < domain.dimensions().size()
        ? OptionalDouble.empty()
        : Arrays.stream(rated).average();
  }

  private OptionalDouble whole() {
    double sum = 0;
    double weights = 0;
    for (Domain domain : rubric.domains()) {
      OptionalDouble mean = mean(domain);
      if (mean.isEmpty()) {
        return OptionalDouble.empty();
      }
      sum += domain.weight() * mean.getAsDouble();
      weights += domain.weight();
    }
    return OptionalDouble.of(sum / weights);
  }

  /** The indexes of those dimensions that have a level, read toward the goal. */
  private double[] toGoal(Stream<Dimension> dimensions) {
    List<Double> indexes = new ArrayList<>();
    dimensions.forEach(
        dimension ->
            Optional.ofNullable(levels.get(dimension.id()))
                .map(LevelRating::index)
                .map(index -> dimension.direction() == Direction.AWAY ? 100 - index : index)
                .ifPresent(indexes::add));
    return indexes.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static Measure toward(OptionalDouble index) {
    return index.isPresent()
        ? Measure.agreed(index.getAsDouble(), Direction.TOWARD)
        : Measure.notAgreed();
  }
}
