package org.regionalism.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Item;
import org.regionalism.statistic.Covariances;
import org.regionalism.statistic.CronbachAlpha;
import org.regionalism.statistic.IntraclassCorrelation;
import org.regionalism.statistic.ItemRest;
import org.regionalism.statistic.Sample;
import org.regionalism.statistic.WithinGroupAgreement;
import org.regionalism.tally.GroupTally;
import org.regionalism.tally.WaveTally;

/** Makes the figures of reliability and agreement of one wave. */
final class ReliabilityMaker {

  /** Below this, alpha says more about chance than about items. */
  private static final int MIN_FOR_ALPHA = 10;

  private static final int MIN_FOR_AGREEMENT = 5;

  private final WaveTally tally;
  private final SortedMap<String, GroupTally> organizations;

  ReliabilityMaker(WaveTally tally) {
    this.tally = tally;
    this.organizations = tally.organizations();
  }

  /** The figures of a dimension, given its place in the rubric. */
  Reliability make(Dimension dimension, int place) {
    Covariances.Builder sums = new Covariances.Builder(tally.pairedItems(place));
    tally.visitPairs(place, sums::put);
    Covariances items = sums.build();
    Optional<Reason> noAlpha = noAlpha(dimension, items);
    OptionalDouble alpha = noAlpha.isPresent() ? OptionalDouble.empty() : CronbachAlpha.of(items);
    Reason why = noAlpha.orElse(Reason.NO_VARIANCE);
    Optional<IntraclassCorrelation> correlation = IntraclassCorrelation.of(samples(place));
    return new Reliability(
        figure(alpha, why),
        items.items() == 0 ? Figure.missing(Reason.TOO_MANY) : Figure.count(items.fewestPairs()),
        interval(alpha, items, why),
        itemRest(dimension, items, alpha, why),
        agreement(dimension, items),
        correlation.map(found -> Figure.of(found.single())).orElse(few()),
        correlation.map(found -> Figure.of(found.mean())).orElse(few()));
  }

  private static Figure few() {
    return Figure.missing(Reason.TOO_FEW);
  }

  private static Figure figure(OptionalDouble value, Reason otherwise) {
    return value.isPresent() ? Figure.of(value.getAsDouble()) : Figure.missing(otherwise);
  }

  private static Optional<Reason> noAlpha(Dimension dimension, Covariances items) {
    if (dimension.items().size() < 2) {
      return Optional.of(Reason.ONE_ITEM);
    }
    if (items.items() == 0) {
      return Optional.of(Reason.TOO_MANY);
    }
    return items.fewestPairs() < MIN_FOR_ALPHA ? Optional.of(Reason.TOO_FEW) : Optional.empty();
  }

  private static Interval interval(OptionalDouble alpha, Covariances items, Reason otherwise) {
    return alpha.isEmpty()
        ? Interval.missing(otherwise)
        : CronbachAlpha.interval(alpha.getAsDouble(), items.fewestPairs(), items.items())
            .map(ends -> Interval.of(ends.low(), ends.high()))
            .orElse(Interval.missing(Reason.NO_VARIANCE));
  }

  private static Map<String, Figure> itemRest(
      Dimension dimension, Covariances items, OptionalDouble alpha, Reason why) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (Item item : dimension.items()) {
      figures.put(
          item.id(),
          alpha.isEmpty()
              ? Figure.missing(why)
              : figure(ItemRest.of(items, figures.size()), Reason.NO_VARIANCE));
    }
    return figures;
  }

  private static Figure agreement(Dimension dimension, Covariances items) {
    if (items.items() == 0) {
      return Figure.missing(Reason.TOO_MANY);
    }
    if (items.fewestAnswers() < MIN_FOR_AGREEMENT) {
      return few();
    }
    int[] points = dimension.scale().points().stream().mapToInt(AnswerScale.Point::value).toArray();
    return figure(WithinGroupAgreement.of(items, points), Reason.NO_ANSWERS);
  }

  /** Those who name no organization are of none, and so of no one organization. */
  private List<Sample> samples(int question) {
    return organizations.entrySet().stream()
        .filter(entry -> !entry.getKey().isEmpty() && entry.getValue().scored(question) > 0)
        .map(entry -> sample(entry.getValue(), question))
        .toList();
  }

  private static Sample sample(GroupTally organization, int question) {
    long count = organization.scored(question);
    return new Sample(
        count,
        organization.meanPosition(question),
        count < 2 ? 0 : organization.positionVariance(question));
  }
}
