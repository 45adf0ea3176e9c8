package org.regionalism.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.regionalism.assessment.Assessment;
import org.regionalism.assessment.DimensionResult;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Nines;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.TargetResult;
import org.regionalism.rubric.Band;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Target;

/**
 * What a group takes up, and in which order: first what can be won, then what splits it, then the
 * widest gaps to a target, then what is nearest to the next band. Nothing is ordered by a figure
 * that is not shown.
 *
 * @param assessment of which everything may be shown
 */
public record Priorities(Assessment assessment) {

  /** Why a dimension is taken up. */
  public enum Why {
    /** The nearest to the next band of those that do not split the group. */
    WINNABLE,
    /** Two sides stand apart. */
    SPLIT,
    /** The index lies below its target. */
    GAP,
    /** A band begins above the index. */
    NEXT_BAND
  }

  /**
   * A dimension that is taken up.
   *
   * @param dimension which
   * @param why the first reason that holds, in the order of {@link Why}
   */
  public record Priority(Dimension dimension, Why why) {}

  /**
   * Returns everything there is a reason to take up.
   *
   * @return each dimension at most once, the winnable one first; none of which neither a split, nor
   *     a gap, nor a band above is known
   */
  public List<Priority> all() {
    List<Priority> priorities = new ArrayList<>();
    Optional<Dimension> first = winnable();
    first.ifPresent(one -> priorities.add(new Priority(one, Why.WINNABLE)));
    for (Dimension dimension : ordered()) {
      if (!first.equals(Optional.of(dimension))) {
        why(dimension).ifPresent(why -> priorities.add(new Priority(dimension, why)));
      }
    }
    return priorities;
  }

  /**
   * Returns the topics of a meeting.
   *
   * @param most how many there is time for, at least 1
   * @return at least one: what opens, then the others in order
   */
  public List<Dimension> topics(int most) {
    Set<Dimension> topics = new LinkedHashSet<>();
    topics.add(opening());
    topics.addAll(ordered());
    return topics.stream().limit(most).toList();
  }

  /**
   * Returns what can be won: the dimension nearest to the next band without a split; of several the
   * one nearest to the goal.
   *
   * @return the dimension, never the one furthest from the goal where another is shown; empty where
   *     no such is known
   */
  public Optional<Dimension> winnable() {
    return known().stream()
        .filter(one -> !result(one).split())
        .filter(one -> toNextBand(one).isPresent())
        .min(
            Comparator.comparingDouble((Dimension one) -> toNextBand(one).orElseThrow())
                .thenComparing(byGoal().reversed()));
  }

  /**
   * Returns where the next band begins.
   *
   * @param dimension a dimension of the rubric
   * @return the lowest band above its index, or empty where none is above or nothing is shown
   */
  public Optional<Band> nextBand(Dimension dimension) {
    OptionalDouble index = measure(dimension).goalIndex().number();
    return index.isEmpty()
        ? Optional.empty()
        : assessment.rubric().bands().stream()
            .filter(band -> band.from() > Nines.round(index.getAsDouble()))
            .findFirst();
  }

  /**
   * Returns what is missing to a dimension's target.
   *
   * @param dimension a dimension of the rubric
   * @return points of the index, 0 where it has no target, nothing is missing or nothing is shown
   */
  public double gap(Dimension dimension) {
    return target(dimension)
        .map(TargetResult::gap)
        .map(gap -> Math.max(0, Nines.round(gap.number().orElse(0))))
        .orElse(0.0);
  }

  /**
   * Returns a dimension's target.
   *
   * @param dimension a dimension of the rubric
   * @return how it stands to it, or empty where none is set
   */
  public Optional<TargetResult> target(Dimension dimension) {
    return assessment.targets().stream()
        .filter(result -> result.target().kind() == Target.Kind.DIMENSION)
        .filter(result -> result.target().id().equals(dimension.id()))
        .findFirst();
  }

  /** What opens: the winnable one, else what is nearest to the goal. */
  private Dimension opening() {
    return winnable()
        .or(() -> known().stream().max(byGoal()))
        .orElseGet(() -> assessment.rubric().dimensions().get(0));
  }

  private Optional<Why> why(Dimension dimension) {
    if (result(dimension).split()) {
      return Optional.of(Why.SPLIT);
    }
    if (gap(dimension) > 0) {
      return Optional.of(Why.GAP);
    }
    return nextBand(dimension).map(band -> Why.NEXT_BAND);
  }

  /**
   * Dimensions whose index is shown, without the one furthest from the goal if there are others.
   */
  private List<Dimension> known() {
    List<Dimension> known =
        assessment.rubric().dimensions().stream()
            .filter(one -> measure(one).goalIndex().number().isPresent())
            .toList();
    Optional<Dimension> furthest = known.stream().min(byGoal());
    return known.size() == 1
        ? known
        : known.stream().filter(one -> !furthest.equals(Optional.of(one))).toList();
  }

  private List<Dimension> ordered() {
    List<Dimension> all = new ArrayList<>(assessment.rubric().dimensions());
    all.sort(
        Comparator.comparing((Dimension one) -> !result(one).split())
            .thenComparing(one -> -gap(one))
            .thenComparing(one -> toNextBand(one).orElse(Double.MAX_VALUE)));
    return all;
  }

  private Comparator<Dimension> byGoal() {
    return Comparator.comparingDouble(
        one -> Nines.round(measure(one).goalIndex().number().orElse(0)));
  }

  /** Points to the next band, or empty where none is above or nothing is shown. */
  private OptionalDouble toNextBand(Dimension dimension) {
    return nextBand(dimension)
        .map(
            band ->
                OptionalDouble.of(
                    Nines.round(
                        band.from()
                            - Nines.round(measure(dimension).goalIndex().number().orElseThrow()))))
        .orElse(OptionalDouble.empty());
  }

  private Measure measure(Dimension dimension) {
    return result(dimension).measure();
  }

  private DimensionResult result(Dimension dimension) {
    return assessment
        .latest()
        .dimensions()
        .getOrDefault(dimension.id(), DimensionResult.missing(Reason.NO_ANSWERS));
  }
}
