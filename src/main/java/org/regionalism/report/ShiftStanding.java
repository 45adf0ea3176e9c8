package org.regionalism.report;

import java.util.List;
import java.util.Optional;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.ShiftResult;
import org.regionalism.assessment.WaveResult;
import org.regionalism.rubric.Shift;

/** A shift with its own figures and those of its two poles. */
record ShiftStanding(Shift shift, ShiftResult result, Measure from, Measure to) {

  static List<ShiftStanding> all(Edition edition) {
    return edition.rubric().shifts().stream().map(edition::standing).toList();
  }

  static ShiftResult resultOf(Shift shift, WaveResult wave) {
    return wave.shifts()
        .getOrDefault(
            shift.id(),
            new ShiftResult(Measure.missing(Reason.NO_ANSWERS), Optional.empty(), List.of()));
  }

  Crossing crossing() {
    return Crossing.of(result.measure());
  }

  /** Which pole clearly holds: −1 the from-pole, 1 the to-pole, 0 where their intervals overlap. */
  int holds() {
    if (from.indexCi() instanceof Interval.Shown left
        && to.indexCi() instanceof Interval.Shown right) {
      return left.low() > right.high() ? -1 : right.low() > left.high() ? 1 : 0;
    }
    return 0;
  }

  /** Which shifts have crossed over and which have not, as a title. */
  static String title(Edition edition) {
    Finding finding = new Finding(edition.words(), Crossing.clauses());
    for (ShiftStanding standing : all(edition)) {
      finding.add(standing.crossing().clause(), edition.text(standing.shift.shortTitle()));
    }
    return finding.title();
  }
}
