package org.regionalism.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Band;
import org.regionalism.rubric.Direction;
import org.regionalism.rubric.Unit;
import org.regionalism.statistic.MeanInterval;
import org.regionalism.statistic.Sample;
import org.regionalism.tally.GroupTally;

/** Makes the headline figures of a question from positions. */
final class MeasureMaker {

  /** Positions are rounded to multiples of this, so that means of them may be off by as much. */
  private static final double ROUNDING = 0x1p-40;

  private final List<Band> bands;
  private final Unit unit;
  private final GroupTally total;
  private final List<GroupTally> organizations;

  MeasureMaker(
      List<Band> bands, Unit unit, GroupTally total, Collection<GroupTally> organizations) {
    this.bands = bands;
    this.unit = unit;
    this.total = total;
    this.organizations = List.copyOf(organizations);
  }

  /** A composite: its positions were read toward the goal before they were added. */
  Measure toward(int question, Optional<AnswerScale> scale) {
    return make(question, scale, Direction.TOWARD);
  }

  Measure make(int question, Optional<AnswerScale> scale, Direction direction) {
    long n = total.scored(question);
    if (n == 0) {
      return empty();
    }
    double[] units =
        organizations.stream()
            .filter(organization -> organization.scored(question) > 0)
            .mapToDouble(organization -> organization.meanPosition(question))
            .toArray();
    double pooled = total.meanPosition(question);
    Sample sample =
        unit == Unit.ORGANIZATION
            ? overUnits(units)
            : new Sample(n, pooled, n < 2 ? 0 : total.positionVariance(question));
    Interval positions = interval(sample);
    Interval indexCi = scaled(positions, 100, 0);
    Figure index = Figure.of(100 * sample.mean());
    boolean away = direction == Direction.AWAY;
    Interval goalCi = away ? mirrored(indexCi) : indexCi;
    return new Measure(
        Figure.count(n),
        Figure.count(units.length),
        inScale(scale, sample.mean()),
        spread(scale, sample),
        scale
            .map(found -> scaled(positions, found.range(), found.min()))
            .orElse(Interval.missing(Reason.MIXED_SCALES)),
        index,
        indexCi,
        inScale(scale, pooled),
        scale
            .map(found -> Figure.of(found.range() * (pooled - sample.mean())))
            .orElse(Figure.missing(Reason.MIXED_SCALES)),
        away ? Figure.of(100 - 100 * sample.mean()) : index,
        goalCi,
        bandsInReach(goalCi));
  }

  /** Means that differ by less than what rounding leaves are alike. */
  private static Sample overUnits(double[] units) {
    Sample sample = Sample.of(units);
    DoubleSummaryStatistics ends = Arrays.stream(units).summaryStatistics();
    return ends.getMax() - ends.getMin() <= ROUNDING
        ? new Sample(sample.count(), sample.mean(), 0)
        : sample;
  }

  /** Nobody could be scored: the counts are zero, and nothing else is a number. */
  private static Measure empty() {
    Measure none = Measure.missing(Reason.NO_ANSWERS);
    return new Measure(
        Figure.count(0),
        Figure.count(0),
        none.mean(),
        none.sd(),
        none.ci(),
        none.index(),
        none.indexCi(),
        none.pooledMean(),
        none.hubEffect(),
        none.goalIndex(),
        none.goalCi(),
        List.of());
  }

  /** The band that would be named of the whole, had the units these positions. */
  Optional<String> band(Sample units) {
    List<String> reached = bandsInReach(scaled(interval(units), 100, 0));
    return reached.size() == 1 ? Optional.of(reached.get(0)) : Optional.empty();
  }

  private static Figure inScale(Optional<AnswerScale> scale, double position) {
    return scale
        .map(found -> Figure.of(found.min() + found.range() * position))
        .orElse(Figure.missing(Reason.MIXED_SCALES));
  }

  private static Figure spread(Optional<AnswerScale> scale, Sample sample) {
    if (scale.isEmpty()) {
      return Figure.missing(Reason.MIXED_SCALES);
    }
    double range = scale.get().range();
    return sample.standardDeviation().isPresent()
        ? Figure.of(range * sample.standardDeviation().getAsDouble())
        : Figure.missing(Reason.TOO_FEW);
  }

  private static Interval interval(Sample sample) {
    return MeanInterval.of(sample)
        .map(ends -> Interval.of(Math.max(0, ends.low()), Math.min(1, ends.high())))
        .orElse(Interval.missing(sample.count() < 2 ? Reason.TOO_FEW : Reason.NO_VARIANCE));
  }

  private static Interval scaled(Interval positions, double range, double min) {
    return positions instanceof Interval.Shown ends
        ? Interval.of(min + range * ends.low(), min + range * ends.high())
        : positions;
  }

  private static Interval mirrored(Interval index) {
    return index instanceof Interval.Shown ends
        ? Interval.of(100 - ends.high(), 100 - ends.low())
        : index;
  }

  private List<String> bandsInReach(Interval goal) {
    List<String> reached = new ArrayList<>();
    if (goal instanceof Interval.Shown ends) {
      for (int b = 0; b < bands.size(); b++) {
        double next = b + 1 < bands.size() ? bands.get(b + 1).from() : Double.POSITIVE_INFINITY;
        if (Nines.round(ends.low()) < next && Nines.round(ends.high()) >= bands.get(b).from()) {
          reached.add(bands.get(b).id());
        }
      }
    }
    return reached;
  }
}
