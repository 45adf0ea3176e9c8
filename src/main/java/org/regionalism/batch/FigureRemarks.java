package org.regionalism.batch;

import java.util.List;
import org.regionalism.assessment.Assessment;
import org.regionalism.assessment.WaveResult;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;

/** What figures that may be shown say about the rubric or the reading of the export. */
final class FigureRemarks {

  private FigureRemarks() {}

  /** Items that run against their dimension: miskeyed, misread, or misunderstood by people. */
  static List<Diagnostic> of(Assessment assessment, String place) {
    Diagnostics diagnostics = new Diagnostics();
    for (WaveResult wave : assessment.waves()) {
      wave.dimensions()
          .forEach(
              (dimension, result) ->
                  result
                      .reliability()
                      .itemRest()
                      .forEach(
                          (item, rest) -> {
                            if (rest.number().orElse(0) < 0) {
                              diagnostics.add(
                                  Code.ITEM_AGAINST_REST, Location.of(place), item, dimension);
                            }
                          }));
    }
    return diagnostics.toList().stream().distinct().toList();
  }
}
