package org.regionalism.assessment;

import java.util.Arrays;
import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.regionalism.rubric.Unit;
import org.regionalism.statistic.Sample;
import org.regionalism.tally.PositionSums;

/** Samples over what counts once. */
final class Units {

  /**
   * Positions are rounded to multiples of 2<sup>−40</sup>, and means of them are off by as much.
   */
  private static final double ROUNDING = 0x1p-40;

  private Units() {}

  /**
   * The positions of a question over organizations, or over their people.
   *
   * @param organizations the sums of each, in a fixed order; those without a position do not count
   */
  static Sample sample(Unit unit, Collection<PositionSums> organizations, int question) {
    List<PositionSums> scored =
        organizations.stream().filter(sums -> sums.count(question) > 0).toList();
    if (scored.isEmpty()) {
      return new Sample(0, 0, 0);
    }
    return unit == Unit.ORGANIZATION
        ? settled(scored.stream().mapToDouble(sums -> sums.mean(question)).toArray())
        : people(scored, question);
  }

  /** Everybody's positions, each once. */
  private static Sample people(List<PositionSums> organizations, int question) {
    PositionSums all =
        organizations.stream()
            .map(sums -> sums.only(question))
            .reduce(PositionSums::plus)
            .orElseThrow();
    long count = all.count(0);
    return new Sample(count, all.mean(0), count < 2 ? 0 : all.variance(0));
  }

  /** Means that differ by less than what rounding leaves are alike. */
  private static Sample settled(double... means) {
    Sample sample = Sample.of(means);
    DoubleSummaryStatistics ends = Arrays.stream(means).summaryStatistics();
    return ends.getMax() - ends.getMin() <= ROUNDING
        ? new Sample(sample.count(), sample.mean(), 0)
        : sample;
  }
}
