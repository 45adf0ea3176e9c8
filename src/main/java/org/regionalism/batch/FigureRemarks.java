package org.regionalism.batch;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.regionalism.assessment.Assessment;
import org.regionalism.assessment.Coverage;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Turnout;
import org.regionalism.assessment.WaveResult;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;

/** What figures that may be shown say about the rubric, the roster or the reading of the export. */
final class FigureRemarks {

  private FigureRemarks() {}

  /**
   * Items that run against their dimension: miskeyed, misread, or misunderstood by people. And
   * rosters that do not fit.
   */
  static List<Diagnostic> of(Assessment assessment, String place) {
    Diagnostics diagnostics = new Diagnostics();
    Set<String> against = new LinkedHashSet<>();
    assessment.waves().forEach(wave -> addAgainst(wave, against));
    if (!against.isEmpty()) {
      diagnostics.add(Code.ITEM_AGAINST_REST, Location.of(place), String.join(", ", against));
    }
    assessment.expectations().coverage().ifPresent(one -> coverage(one, place, diagnostics));
    return diagnostics.toList();
  }

  private static void addAgainst(WaveResult wave, Set<String> items) {
    wave.dimensions()
        .forEach(
            (dimension, result) ->
                result
                    .reliability()
                    .itemRest()
                    .forEach(
                        (item, rest) -> {
                          if (rest.number().orElse(0) < 0) {
                            items.add("'" + item + "' (" + dimension + ")");
                          }
                        }));
  }

  /** A roster that does not fit the survey. */
  private static void coverage(Coverage coverage, String place, Diagnostics diagnostics) {
    if (coverage.organizations().answered().equals(Figure.count(0))) {
      diagnostics.add(Code.ROSTER_NOBODY, Location.of(place));
    }
    if (coverage.people().filter(FigureRemarks::isTooFew).isPresent()) {
      diagnostics.add(Code.ROSTER_MORE_ANSWERED, Location.of(place));
    }
  }

  private static boolean isTooFew(Turnout people) {
    return people.answered().number().orElse(0) > people.invited();
  }
}
