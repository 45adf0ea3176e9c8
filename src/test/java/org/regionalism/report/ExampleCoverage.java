package org.regionalism.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.regionalism.assessment.Bounds;
import org.regionalism.assessment.Coverage;
import org.regionalism.assessment.Expectations;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.Invited;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.Turnout;
import org.regionalism.rubric.Targets;

/** Coverages of a roster with two sectors. */
final class ExampleCoverage {

  static final String SILENT = "Quiet Quarry";

  private ExampleCoverage() {}

  /** Nine of twelve organizations answered, 43 of 80 people, and so many silent ones are named. */
  static Expectations of(int silent) {
    return expecting(
        Figure.count(9),
        Figure.count(43),
        Interval.of(41.25, 66.25),
        IntStream.range(0, silent)
            .mapToObj(
                i ->
                    new Invited(
                        SILENT + " " + i,
                        i == 0 ? Optional.of("k12") : Optional.empty(),
                        i == 0 ? OptionalInt.of(7) : OptionalInt.empty()))
            .toList());
  }

  /** Nobody is silent, or nothing is known of what they would have said. */
  static Expectations bounded(Interval overall) {
    return expecting(Figure.count(12), Figure.count(80), overall, List.of());
  }

  /** Nothing of it can be shown. */
  static Expectations hidden() {
    Figure withheld = Figure.missing(Reason.WITHHELD);
    return expecting(withheld, withheld, Interval.missing(Reason.COUNTS_PEOPLE), List.of());
  }

  private static Expectations expecting(
      Figure organizations, Figure people, Interval overall, List<Invited> silent) {
    return new Expectations(
        Targets.NONE,
        Optional.of(
            new Coverage(
                new Turnout(12, organizations, 0),
                Optional.of(new Turnout(80, people, 0)),
                Map.of("unspecified", new Turnout(2, Figure.missing(Reason.WITHHELD), 0)),
                1,
                Optional.of(new Bounds(overall, Map.of(), Map.of(), Map.of())),
                Optional.of(silent))));
  }
}
