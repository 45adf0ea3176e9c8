package org.regionalism.report;

import java.util.List;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Nines;
import org.regionalism.rubric.Band;
import org.regionalism.rubric.Dimension;

/** What the rubric offers as a next move. */
record Moves(Edition edition) {

  private static final int MOST = 2;

  /** Moves of every band in reach: two of the only one, or one of each. */
  List<String> of(Dimension dimension) {
    List<String> bands = bands(edition.result(dimension).measure());
    return bands.stream()
        .flatMap(
            band ->
                dimension.next().getOrDefault(band, List.of()).stream()
                    .limit(bands.size() == 1 ? MOST : 1))
        .map(edition::text)
        .toList();
  }

  /** The bands in reach; of a level that was agreed on, without an interval, its own. */
  private List<String> bands(Measure measure) {
    if (edition.surveyed() || measure.goalIndex().number().isEmpty()) {
      return measure.bandsInReach();
    }
    double index = Nines.round(measure.goalIndex().number().getAsDouble());
    return edition.rubric().bands().stream()
        .filter(band -> band.from() <= index)
        .map(Band::id)
        .reduce((before, last) -> last)
        .stream()
        .toList();
  }
}
