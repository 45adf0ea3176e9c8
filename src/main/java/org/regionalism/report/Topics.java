package org.regionalism.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Nines;
import org.regionalism.assessment.TargetResult;
import org.regionalism.rubric.Band;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Target;

/**
 * What a group talks about: first a topic that can be won, then those on which it splits, then
 * those with the widest gap to their target, then those nearest to the next band. Nothing is
 * ordered by a figure that is not shown.
 */
record Topics(Edition edition) {

  /** More than three do not fit into one meeting. */
  private static final int MOST = 3;

  /** The topics of one meeting, one to three. */
  List<Dimension> chosen() {
    Set<Dimension> topics = new LinkedHashSet<>();
    topics.add(opening());
    topics.addAll(ordered());
    return topics.stream().limit(MOST).toList();
  }

  /**
   * The dimension nearest to the next band without a split; of several the one nearest to the goal.
   * Never the one furthest from the goal where another is shown. Empty where no such is known.
   */
  Optional<Dimension> winnable() {
    return known().stream()
        .filter(one -> !edition.result(one).split())
        .filter(one -> toNextBand(one).isPresent())
        .min(
            Comparator.comparingDouble((Dimension one) -> toNextBand(one).orElseThrow())
                .thenComparing(byGoal().reversed()));
  }

  /** The topic that opens: the winnable one, else what is nearest to the goal. */
  private Dimension opening() {
    return winnable()
        .or(() -> known().stream().max(byGoal()))
        .orElseGet(() -> edition.rubric().dimensions().get(0));
  }

  /**
   * Dimensions whose index is shown, without the one furthest from the goal if there are others.
   */
  private List<Dimension> known() {
    List<Dimension> known =
        edition.rubric().dimensions().stream()
            .filter(one -> edition.result(one).measure().goalIndex().number().isPresent())
            .toList();
    Optional<Dimension> furthest = known.stream().min(byGoal());
    return known.size() == 1
        ? known
        : known.stream().filter(one -> !furthest.equals(Optional.of(one))).toList();
  }

  private List<Dimension> ordered() {
    List<Dimension> all = new ArrayList<>(edition.rubric().dimensions());
    all.sort(
        Comparator.comparing((Dimension one) -> !edition.result(one).split())
            .thenComparing(one -> -gap(one))
            .thenComparing(one -> toNextBand(one).orElse(Double.MAX_VALUE)));
    return all;
  }

  private Comparator<Dimension> byGoal() {
    return Comparator.comparingDouble(
        one -> Nines.round(edition.result(one).measure().goalIndex().number().orElse(0)));
  }

  /** Points to the next band, or empty where none is above or nothing is shown. */
  private OptionalDouble toNextBand(Dimension dimension) {
    Measure measure = edition.result(dimension).measure();
    if (measure.goalIndex().number().isEmpty()) {
      return OptionalDouble.empty();
    }
    double index = Nines.round(measure.goalIndex().number().getAsDouble());
    return edition.rubric().bands().stream()
        .mapToDouble(Band::from)
        .filter(from -> from > index)
        .map(from -> Nines.round(from - index))
        .findFirst();
  }

  /** Points missing to the dimension's target; 0 where it has none, or nothing is missing. */
  private double gap(Dimension dimension) {
    return edition.assessment().targets().stream()
        .filter(result -> result.target().kind() == Target.Kind.DIMENSION)
        .filter(result -> result.target().id().equals(dimension.id()))
        .map(TargetResult::gap)
        .mapToDouble(gap -> Math.max(0, Nines.round(gap.number().orElse(0))))
        .findFirst()
        .orElse(0);
  }
}
