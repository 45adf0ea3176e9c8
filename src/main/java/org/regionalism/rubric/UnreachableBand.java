package org.regionalism.rubric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;

/**
 * Holds that every band can be somebody's result. A band is named only where a whole interval lies
 * in it, so a very narrow one is hardly ever named; and a band in which neither a level nor an
 * answer lies is reached by averages alone.
 */
final class UnreachableBand implements RubricCheck.Rule {

  private static final double LEAST_WIDTH = 5;
  private static final double[] LEVELS = {0, 25, 50, 75, 100};

  @Override
  public void check(Rubric rubric, TextPlaces places, Diagnostics diagnostics) {
    List<Band> bands = rubric.bands();
    for (int i = 0; i < bands.size(); i++) {
      Band band = bands.get(i);
      boolean last = i == bands.size() - 1;
      double end = last ? 100 : bands.get(i + 1).from();
      reason(rubric, band.from(), end, last)
          .ifPresent(
              reason ->
                  diagnostics.add(
                      Code.RUBRIC_BAND_UNREACHABLE,
                      places.of(band.name()),
                      band.id(),
                      plain(band.from()),
                      plain(end),
                      reason));
    }
  }

  private static Optional<String> reason(Rubric rubric, double from, double end, boolean last) {
    boolean ordered = from < end || (last && from == end);
    if (!ordered) {
      return Optional.empty();
    }
    if (end - from < LEAST_WIDTH) {
      return Optional.of("it is narrower than 5, and an interval does not fit");
    }
    boolean reached =
        DoubleStream.concat(DoubleStream.of(LEVELS), answers(rubric))
            .anyMatch(index -> index >= from && (index < end || last));
    return reached ? Optional.empty() : Optional.of("no level and no answer lies in it");
  }

  /** The index of every single answer, seen from the goal. */
  private static DoubleStream answers(Rubric rubric) {
    return rubric.dimensions().stream()
        .flatMap(dimension -> indexes(dimension.scale(), dimension.direction()))
        .mapToDouble(Double::doubleValue);
  }

  private static Stream<Double> indexes(AnswerScale scale, Direction direction) {
    return scale.points().stream()
        .filter(point -> scale.range() > 0)
        .map(point -> 100.0 * (point.value() - scale.min()) / scale.range())
        .map(index -> direction == Direction.AWAY ? 100 - index : index);
  }

  private static String plain(double index) {
    return BigDecimal.valueOf(index).stripTrailingZeros().toPlainString();
  }
}
