package org.regionalism.privacy;

import java.util.List;
import java.util.Optional;
import org.regionalism.assessment.DimensionResult;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.ItemResult;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.Reliability;
import org.regionalism.assessment.WaveResult;
import org.regionalism.rubric.Unit;

/** Decides what may be shown of the figures of a whole wave, question by question. */
final class MeasureDisclosure {

  /** Counts of single answers need so many people. */
  static final int MIN_COUNTED = 10;

  /** Figures in which each organization counts once need so many organizations. */
  static final int MIN_ORGANIZATIONS = 5;

  private static final Figure WITHHELD = Figure.missing(Reason.WITHHELD);
  private static final Interval NO_INTERVAL = Interval.missing(Reason.WITHHELD);

  private final int k;
  private final Unit unit;
  private final boolean severalOrganizations;

  MeasureDisclosure(int k, WaveResult wave) {
    this.k = k;
    this.unit = wave.unit();
    this.severalOrganizations = wave.organizations() + (wave.nameless() ? 1 : 0) > 1;
  }

  private boolean isTooSmall(Figure n) {
    double people = n.number().orElse(0);
    return people > 0 && people < k;
  }

  private static boolean isFew(Figure n) {
    return n.number().orElse(0) < MIN_COUNTED;
  }

  Measure measure(Measure measure) {
    if (isTooSmall(measure.n())) {
      return Measure.missing(Reason.WITHHELD);
    }
    if (isOneOrganization(measure) || (isFew(measure.n()) && isUnanimous(measure))) {
      return headlines(measure, Reason.WITHHELD, WITHHELD);
    }
    boolean fewOrganizations =
        unit == Unit.ORGANIZATION
            && measure.n().number().orElse(0) > 0
            && measure.organizations().number().orElse(0) < MIN_ORGANIZATIONS;
    return fewOrganizations ? headlines(measure, Reason.TOO_FEW, measure.pooledMean()) : measure;
  }

  /** Whether only people of one of several organizations answered: its results would be seen. */
  private boolean isOneOrganization(Measure measure) {
    return severalOrganizations && measure.organizations().number().orElse(0) == 1;
  }

  private static boolean isUnanimous(Measure measure) {
    return measure.indexCi() instanceof Interval.Missing missing
        && missing.reason() == Reason.NO_VARIANCE;
  }

  /** The counts, and the pooled mean where it may be shown; nothing that counts organizations. */
  private static Measure headlines(Measure measure, Reason reason, Figure pooledMean) {
    Measure none = Measure.missing(reason);
    return new Measure(
        measure.n(),
        measure.organizations(),
        none.mean(),
        none.sd(),
        none.ci(),
        none.index(),
        none.indexCi(),
        pooledMean,
        none.hubEffect(),
        none.goalIndex(),
        none.goalCi(),
        List.of());
  }

  /** A dimension, given the results of its items as they were before anything was withheld. */
  DimensionResult dimension(DimensionResult result, List<ItemResult> items) {
    Figure n = result.measure().n();
    if (isTooSmall(n)) {
      return DimensionResult.missing(Reason.WITHHELD);
    }
    if (isOneOrganization(result.measure())) {
      return new DimensionResult(
          measure(result.measure()),
          WITHHELD,
          WITHHELD,
          WITHHELD,
          WITHHELD,
          WITHHELD,
          false,
          Reliability.missing(Reason.WITHHELD));
    }
    // Shares count also those who answered too little to be scored, however few they are. And less
    // the items that are shown, they would be those of an item that few answered.
    boolean nobody = n.number().orElse(0) == 0 && result.answers().number().orElse(0) > 0;
    boolean itemHidden = items.stream().anyMatch(item -> isTooSmall(item.n()));
    DimensionResult coded = coded(result, isFew(n) ? items.size() : 0);
    return nobody || itemHidden ? withoutShares(coded) : coded;
  }

  private static DimensionResult withoutShares(DimensionResult result) {
    return new DimensionResult(
        result.measure(),
        WITHHELD,
        WITHHELD,
        WITHHELD,
        result.leanAgree(),
        result.leanDisagree(),
        result.split(),
        Reliability.missing(Reason.WITHHELD));
  }

  /** Codes shares where one respondent gives so many answers; 0 leaves them as they are. */
  private DimensionResult coded(DimensionResult result, int items) {
    boolean few = items > 0;
    Figure n = result.measure().n();
    return new DimensionResult(
        measure(result.measure()),
        few ? ShareCoding.code(result.agree(), result.answers(), items) : result.agree(),
        few ? ShareCoding.code(result.disagree(), result.answers(), items) : result.disagree(),
        result.answers(),
        few ? ShareCoding.code(result.leanAgree(), n, 1) : result.leanAgree(),
        few ? ShareCoding.code(result.leanDisagree(), n, 1) : result.leanDisagree(),
        result.split(),
        ReliabilityDisclosure.of(result.reliability(), result.measure(), k));
  }

  /** Several people without an interval over organizations are of one organization. */
  private boolean isOneOrganization(ItemResult item) {
    return unit == Unit.ORGANIZATION
        && item.agreeCi().equals(Interval.missing(Reason.TOO_FEW))
        && item.n().number().orElse(0) > 1;
  }

  ItemResult item(ItemResult item) {
    if (isTooSmall(item.n())) {
      return ItemResult.missing(Reason.WITHHELD);
    }
    if (isOneOrganization(item)) {
      return new ItemResult(
          item.n(), WITHHELD, WITHHELD, WITHHELD, WITHHELD, NO_INTERVAL, Optional.empty());
    }
    if (!isFew(item.n()) || item.n().number().orElse(0) == 0) {
      return item;
    }
    boolean unanimous = item.sd().number().orElse(1) == 0;
    Figure agree = ShareCoding.code(item.agree(), item.n(), 1);
    return new ItemResult(
        item.n(),
        unanimous ? WITHHELD : item.mean(),
        unanimous ? WITHHELD : item.sd(),
        agree,
        ShareCoding.code(item.disagree(), item.n(), 1),
        agree.equals(item.agree()) ? item.agreeCi() : NO_INTERVAL,
        Optional.empty());
  }
}
