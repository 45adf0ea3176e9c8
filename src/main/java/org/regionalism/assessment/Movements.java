package org.regionalism.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Domain;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Shift;
import org.regionalism.statistic.Difference;
import org.regionalism.statistic.Sample;
import org.regionalism.tally.ScoringPlan;

/** Makes movements of differences between positions, question by question. */
final class Movements {

  private final Rubric rubric;
  private final ScoringPlan plan;
  private final Comparison comparison;
  private final Predicate<Dimension> apart;

  Movements(Rubric rubric, ScoringPlan plan, Comparison comparison) {
    this(rubric, plan, comparison, dimension -> false);
  }

  /** Some dimensions may have no item that both waves asked, though one of them asked some. */
  Movements(Rubric rubric, ScoringPlan plan, Comparison comparison, Predicate<Dimension> apart) {
    this.rubric = rubric;
    this.plan = plan;
    this.comparison = comparison;
    this.apart = apart;
  }

  /** How two waves are compared in one question. */
  interface Comparison {
    Movement of(int question, Optional<AnswerScale> scale);
  }

  Change change(String from, String to, ChangeMethod method, Ground ground) {
    Map<String, Movement> dimensions = new LinkedHashMap<>();
    for (Dimension dimension : rubric.dimensions()) {
      dimensions.put(
          dimension.id(),
          of(dimensions.size(), Optional.of(dimension.scale()), Stream.of(dimension)));
    }
    return new Change(
        from,
        to,
        method,
        ground,
        of(plan.overallQuestion(), rubric.sharedScale(), rubric.dimensions().stream()),
        byId(
            rubric.domains().stream().map(Domain::id).toList(),
            place -> rubric.domains().get(place).dimensions().stream(),
            plan::domainQuestion),
        byId(
            rubric.shifts().stream().map(Shift::id).toList(),
            place -> Stream.of(rubric.shifts().get(place).from(), rubric.shifts().get(place).to()),
            plan::shiftQuestion),
        dimensions);
  }

  private Map<String, Movement> byId(
      List<String> ids, IntFunction<Stream<Dimension>> members, IntFunction<Integer> question) {
    Map<String, Movement> movements = new LinkedHashMap<>();
    for (String id : ids) {
      int place = movements.size();
      movements.put(
          id,
          of(
              question.apply(place),
              AnswerScale.shared(members.apply(place)),
              members.apply(place)));
    }
    return movements;
  }

  /** Nobody answered in both waves to what only one of them asked. */
  private Movement of(int question, Optional<AnswerScale> scale, Stream<Dimension> members) {
    Movement movement = comparison.of(question, scale);
    return movement.indexDifference().equals(Figure.missing(Reason.NO_ANSWERS))
            && members.anyMatch(apart)
        ? Movement.missing(Reason.OTHER_ITEMS)
        : movement;
  }

  /** Two waves as they are. */
  static Movement unpaired(Sample earlier, Sample later, Optional<AnswerScale> scale) {
    return earlier.count() == 0 || later.count() == 0
        ? Movement.missing(Reason.NO_ANSWERS)
        : of(
            Figure.missing(Reason.UNPAIRED),
            later.mean() - earlier.mean(),
            Difference.welch(earlier, later),
            scale,
            Movement.Left.NOBODY);
  }

  /** Pairs, by their differences. */
  static Movement paired(Sample differences, Optional<AnswerScale> scale, Movement.Left left) {
    return differences.count() == 0
        ? Movement.missing(Reason.NO_ANSWERS)
        : of(
            Figure.count(differences.count()),
            differences.mean(),
            Difference.paired(differences),
            scale,
            left);
  }

  private static Movement of(
      Figure pairs,
      double difference,
      Optional<Difference> test,
      Optional<AnswerScale> scale,
      Movement.Left left) {
    Interval positions =
        test.map(found -> Interval.of(found.ends().low(), found.ends().high()))
            .orElse(Interval.missing(Reason.NO_VARIANCE));
    return new Movement(
        pairs,
        scale
            .map(found -> Figure.of(found.range() * difference))
            .orElse(Figure.missing(Reason.MIXED_SCALES)),
        scale
            .map(found -> times(positions, found.range()))
            .orElse(Interval.missing(Reason.MIXED_SCALES)),
        Figure.of(100 * difference),
        times(positions, 100),
        test.map(found -> Figure.of(found.p())).orElse(Figure.missing(Reason.NO_VARIANCE)),
        Figure.missing(Reason.NO_VARIANCE),
        Optional.empty(),
        left);
  }

  private static Interval times(Interval positions, double factor) {
    return positions instanceof Interval.Shown ends
        ? Interval.of(factor * ends.low(), factor * ends.high())
        : positions;
  }
}
