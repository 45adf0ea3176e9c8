package org.regionalism.report.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionalism.assessment.Change;
import org.regionalism.assessment.ChangeMethod;
import org.regionalism.assessment.DimensionResult;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Ground;
import org.regionalism.assessment.GroupMeasure;
import org.regionalism.assessment.GroupResult;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.ItemResult;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Movement;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.Reliability;
import org.regionalism.assessment.Verdict;

/** Invented figures, shown and not shown. */
final class LanternFigures {

  private LanternFigures() {}

  static Measure shown(double index, List<String> bands) {
    return new Measure(
        Figure.count(25),
        Figure.count(6),
        Figure.of(1 + index / 25),
        Figure.of(0.8),
        Interval.of(index / 25, 1 + index / 25 + 0.1),
        Figure.of(index),
        Interval.of(index - 5, index),
        Figure.of(3.2),
        Figure.of(-0.7),
        Figure.of(index),
        Interval.of(index - 5, index),
        bands);
  }

  /** Dimensions of different scales: no figures in scale units. */
  static Measure mixed() {
    Measure measure = shown(50, List.of("glow"));
    Figure none = Figure.missing(Reason.MIXED_SCALES);
    return new Measure(
        measure.n(),
        measure.organizations(),
        none,
        none,
        Interval.missing(Reason.MIXED_SCALES),
        measure.index(),
        measure.indexCi(),
        none,
        none,
        measure.goalIndex(),
        measure.goalCi(),
        measure.bandsInReach());
  }

  /** All units alike: a mean, and no interval. */
  static Measure alike() {
    Interval none = Interval.missing(Reason.NO_VARIANCE);
    return new Measure(
        Figure.count(9),
        Figure.count(2),
        Figure.of(3),
        Figure.of(0),
        none,
        Figure.of(50),
        none,
        Figure.of(3),
        Figure.of(0),
        Figure.of(50),
        none,
        List.of());
  }

  static DimensionResult dimension(Measure measure, boolean split) {
    return new DimensionResult(
        measure,
        Figure.of(0.62),
        Figure.of(0.2),
        Figure.count(50),
        split ? Figure.of(0.44) : Figure.missing(Reason.AT_MOST_ONE),
        split ? Figure.of(0.4) : Figure.missing(Reason.ALL_BUT_ONE),
        split,
        split ? reliability() : Reliability.missing(Reason.ONE_ITEM));
  }

  /** One that was tested, and nothing else shown. */
  static Change change() {
    Movement moved =
        new Movement(
            Figure.count(5),
            Figure.of(-0.25),
            Interval.of(-0.5, 0),
            Figure.of(-6.25),
            Interval.of(-12.5, 0),
            Figure.of(0.03125),
            Figure.of(0.0625),
            Optional.of(Verdict.CANNOT_TELL),
            Movement.Left.NOBODY);
    Movement hidden = Movement.missing(Reason.WITHHELD);
    return new Change(
        "spring",
        "autumn",
        ChangeMethod.ORGANIZATIONS_PAIRED,
        Ground.WHOLE,
        moved,
        Map.of("ways", moved),
        Map.of("solo-to-fleet", hidden),
        Map.of("solo", hidden));
  }

  private static Reliability reliability() {
    return new Reliability(
        Figure.of(0.75),
        Figure.count(21),
        Interval.of(0.5, 0.875),
        Map.of("solo-1", Figure.of(-0.25)),
        Figure.of(0.5),
        Figure.of(0.125),
        Figure.missing(Reason.TOO_FEW));
  }

  static ItemResult item(Optional<List<Integer>> counts) {
    return new ItemResult(
        Figure.count(25),
        Figure.of(3.6),
        Figure.of(1.25),
        Figure.of(0.6),
        Figure.of(0.2),
        Interval.of(0.4, 0.775),
        counts);
  }

  static GroupResult group(String value, Figure n) {
    boolean hidden = n instanceof Figure.Missing;
    GroupMeasure measure =
        new GroupMeasure(
            n,
            Figure.of(3.5),
            Figure.of(62.5),
            Figure.missing(Reason.ALL_BUT_ONE),
            Figure.missing(Reason.AT_MOST_ONE),
            Figure.count(24),
            true);
    GroupMeasure shown = hidden ? GroupMeasure.missing(Reason.WITHHELD) : measure;
    return new GroupResult("sector", value, n, false, Map.of("solo", shown), Map.of("ways", shown));
  }
}
