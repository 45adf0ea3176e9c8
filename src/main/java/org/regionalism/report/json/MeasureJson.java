package org.regionalism.report.json;

import java.util.List;
import java.util.Optional;
import org.regionalism.assessment.DimensionResult;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.GroupMeasure;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.Reliability;
import org.regionalism.assessment.ShiftResult;
import org.regionalism.notation.MapBuilder;
import org.regionalism.notation.Node;
import org.regionalism.rubric.Quadrant;

/** Writes the figures of dimensions, domains, shifts, lens values and the whole. */
final class MeasureJson {

  /** Why no band is named where several are in reach. */
  static final String CANNOT_TELL = "cannot-tell";

  private MeasureJson() {}

  static Node of(Measure measure) {
    return measure(measure).build();
  }

  static Node of(DimensionResult dimension) {
    FigureBuilder out =
        measure(dimension.measure())
            .put("agree", dimension.agree())
            .put("disagree", dimension.disagree())
            .put("answers", dimension.answers())
            .put("leanAgree", dimension.leanAgree())
            .put("leanDisagree", dimension.leanDisagree());
    hidden(dimension.leanAgree())
        .or(() -> hidden(dimension.leanDisagree()))
        .ifPresentOrElse(
            reason -> out.putMissing("split", reason),
            () -> out.put("split", MapBuilder.truth(dimension.split())));
    Reliability reliability = dimension.reliability();
    return out.put("alpha", reliability.alpha())
        .put("alphaN", reliability.alphaN())
        .put("alphaCi", reliability.alphaCi())
        .put("itemRest", itemRest(reliability))
        .put("rwg", reliability.rwg())
        .put("icc1", reliability.icc1())
        .put("icc2", reliability.icc2())
        .build();
  }

  private static Node itemRest(Reliability reliability) {
    FigureBuilder out = new FigureBuilder();
    reliability.itemRest().forEach(out::put);
    return out.build();
  }

  /** A bound still tells that a lean is small, so that only other reasons hide a split. */
  private static Optional<Reason> hidden(Figure lean) {
    return lean instanceof Figure.Missing missing
            && missing.reason() != Reason.AT_MOST_ONE
            && missing.reason() != Reason.ALL_BUT_ONE
        ? Optional.of(missing.reason())
        : Optional.empty();
  }

  /**
   * Writes a shift.
   *
   * @param poles the indexes of its two dimensions, which say why there is no quadrant
   */
  static Node of(ShiftResult shift, List<Figure> poles) {
    FigureBuilder out = measure(shift.measure()).put("position", shift.measure().index());
    Reason unknown =
        poles.stream()
            .filter(Figure.Missing.class::isInstance)
            .map(pole -> ((Figure.Missing) pole).reason())
            .findFirst()
            .orElse(Reason.WITHHELD);
    return out.put("quadrant", shift.quadrant().map(Quadrant::id).map(MapBuilder::text), unknown)
        .put(
            "quadrantsInReach", texts(shift.quadrantsInReach().stream().map(Quadrant::id).toList()))
        .build();
  }

  static Node of(GroupMeasure measure) {
    return new FigureBuilder()
        .put("n", measure.n())
        .put("mean", measure.mean())
        .put("index", measure.index())
        .put("agree", measure.agree())
        .put("disagree", measure.disagree())
        .put("answers", measure.answers())
        .build();
  }

  private static FigureBuilder measure(Measure measure) {
    FigureBuilder out =
        new FigureBuilder()
            .put("n", measure.n())
            .put("organizations", measure.organizations())
            .put("mean", measure.mean())
            .put("sd", measure.sd())
            .put("ci", measure.ci())
            .put("index", measure.index())
            .put("indexCi", measure.indexCi())
            .put("pooledMean", measure.pooledMean())
            .put("hubEffect", measure.hubEffect());
    return band(out, measure).put("bandsInReach", texts(measure.bandsInReach()));
  }

  private static FigureBuilder band(FigureBuilder out, Measure measure) {
    Optional<String> band = measure.band();
    if (band.isPresent()) {
      return out.put("band", MapBuilder.text(band.get()));
    }
    return measure.goalCi() instanceof Interval.Missing missing
        ? out.putMissing("band", missing.reason())
        : out.putMissing("band", CANNOT_TELL);
  }

  private static Node texts(List<String> texts) {
    return MapBuilder.list(texts.stream().map(MapBuilder::text).toList());
  }
}
