package org.regionalism.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionalism.assessment.DimensionResult;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.ItemResult;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.Reliability;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Band;
import org.regionalism.rubric.Direction;
import org.regionalism.rubric.Rubric;

/** Makes measures for tests, with everything that follows from an index and its interval. */
record Measures(Rubric rubric, int people, int organizations) {

  /** Toward the goal. */
  Measure of(double index, double low, double high) {
    return of(index, low, high, Direction.TOWARD);
  }

  Measure of(double index, double low, double high, Direction direction) {
    boolean away = direction == Direction.AWAY;
    double goalLow = away ? 100 - high : low;
    double goalHigh = away ? 100 - low : high;
    return new Measure(
        Figure.of(people),
        Figure.of(organizations),
        Figure.of(scale(index)),
        Figure.of(0.5),
        Interval.of(scale(low), scale(high)),
        Figure.of(index),
        Interval.of(low, high),
        Figure.of(scale(index) + 0.1),
        Figure.of(0.1),
        Figure.of(away ? 100 - index : index),
        Interval.of(goalLow, goalHigh),
        bands(goalLow, goalHigh));
  }

  /** An index of which no interval can be made. */
  Measure withoutInterval(double index, Reason reason) {
    Measure all = of(index, index, index);
    Interval none = Interval.missing(reason);
    return new Measure(
        all.n(),
        all.organizations(),
        all.mean(),
        all.sd(),
        none,
        all.index(),
        none,
        all.pooledMean(),
        all.hubEffect(),
        all.goalIndex(),
        none,
        List.of());
  }

  DimensionResult dimension(Measure measure) {
    return dimension(measure, 0.6, 0.2);
  }

  /** Splits where both leanings are a quarter or more. */
  DimensionResult dimension(Measure measure, double leanAgree, double leanDisagree) {
    return new DimensionResult(
        measure,
        Figure.of(0.55),
        Figure.of(0.25),
        Figure.of(people * 3),
        Figure.of(leanAgree),
        Figure.of(leanDisagree),
        leanAgree >= 0.25 && leanDisagree >= 0.25,
        reliability());
  }

  /** One on which answers lie close together. */
  DimensionResult agreed(Measure measure) {
    DimensionResult result = dimension(measure);
    return new DimensionResult(
        measure,
        result.agree(),
        result.disagree(),
        result.answers(),
        result.leanAgree(),
        result.leanDisagree(),
        false,
        reliability(.7));
  }

  private Reliability reliability() {
    return reliability(.64);
  }

  private Reliability reliability(double rwg) {
    return new Reliability(
        Figure.of(0.71),
        Figure.count(people),
        Interval.of(0.52, 0.83),
        Map.of(),
        Figure.of(rwg),
        Figure.of(0.12),
        Figure.of(0.41));
  }

  /** An item with a plausible answer or more at every point. */
  static ItemResult item(AnswerScale scale) {
    return item(0.6, 0.48, 0.71, List.of(3, 5, 8, 19, 8).subList(5 - scale.points().size(), 5));
  }

  static ItemResult item(double agree, double low, double high, List<Integer> counts) {
    int n = counts.stream().mapToInt(Integer::intValue).sum();
    return new ItemResult(
        Figure.of(n),
        Figure.of(3.25),
        Figure.of(1.125),
        Figure.of(agree),
        Figure.of(0.2),
        Interval.of(low, high),
        Optional.of(counts));
  }

  private static double scale(double index) {
    return 1 + 4 * index / 100;
  }

  private List<String> bands(double low, double high) {
    List<Band> bands = rubric.bands();
    return bands.stream()
        .filter(band -> band.from() <= high)
        .filter(
            band -> {
              int next = bands.indexOf(band) + 1;
              return next == bands.size() || low < bands.get(next).from();
            })
        .map(Band::id)
        .toList();
  }
}
