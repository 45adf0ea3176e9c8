package org.regionalism.privacy;

import java.util.List;
import java.util.Optional;
import org.regionalism.assessment.DimensionResult;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.ItemResult;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Reason;
import org.regionalism.rubric.Unit;

/** Decides what may be shown of the figures of a whole wave, question by question. */
final class MeasureDisclosure {

  /** Counts of single answers need so many people. */
  static final int MIN_COUNTED = 10;

  /** Figures in which each organization counts once need so many organizations. */
  private static final int MIN_ORGANIZATIONS = 5;

  private static final Figure WITHHELD = Figure.missing(Reason.WITHHELD);
  private static final Interval NO_INTERVAL = Interval.missing(Reason.WITHHELD);

  private final int k;
  private final Unit unit;

  MeasureDisclosure(int k, Unit unit) {
    this.k = k;
    this.unit = unit;
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
    if (isFew(measure.n()) && isUnanimous(measure)) {
      return headlines(measure, Reason.WITHHELD, WITHHELD);
    }
    boolean fewOrganizations =
        unit == Unit.ORGANIZATION
            && measure.n().number().orElse(0) > 0
            && measure.organizations().number().orElse(0) < MIN_ORGANIZATIONS;
    return fewOrganizations ? headlines(measure, Reason.TOO_FEW, measure.pooledMean()) : measure;
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

  DimensionResult dimension(DimensionResult result, int items) {
    Figure n = result.measure().n();
    if (isTooSmall(n)) {
      return DimensionResult.missing(Reason.WITHHELD);
    }
    return coded(result, isFew(n) ? items : 0);
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
        result.split());
  }

  ItemResult item(ItemResult item) {
    if (isTooSmall(item.n())) {
      return ItemResult.missing(Reason.WITHHELD);
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
