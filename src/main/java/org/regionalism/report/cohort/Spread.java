package org.regionalism.report.cohort;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.regionalism.assessment.Figure;
import org.regionalism.statistic.Quartiles;

/**
 * How consortia spread in one part of the rubric. Each counts once, and only those whose own report
 * shows the figure.
 *
 * @param shown how many show it
 * @param quartiles where the middle half lies, or empty where too few show it
 */
record Spread(int shown, Optional<Quartiles> quartiles) {

  /** With fewer, a quartile would be no more than one consortium's figure. */
  static final int LEAST = 5;

  static Spread of(List<Position> positions) {
    List<Double> indexes = positions.stream().map(Position::index).flatMap(Spread::shown).toList();
    return new Spread(
        indexes.size(),
        indexes.size() < LEAST ? Optional.empty() : Optional.of(Quartiles.of(indexes)));
  }

  static Spread of(CohortEdition edition, Part part) {
    return of(edition.cohort().compared().stream().map(part::of).toList());
  }

  private static Stream<Double> shown(Figure index) {
    return index.number().stream().boxed();
  }
}
