package org.regionalism.assessment;

import java.util.Arrays;
import java.util.Collection;
import java.util.DoubleSummaryStatistics;
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
    return unit == Unit.ORGANIZATION
        ? settled(means(organizations, question))
        : people(PositionSums.total(organizations, question), 0);
  }

  private static double[] means(Collection<PositionSums> organizations, int question) {
    double[] means = new double[organizations.size()];
    int scored = 0;
    for (PositionSums sums : organizations) {
      if (sums.count(question) > 0) {
        means[scored++] = sums.mean(question);
      }
    }
    return Arrays.copyOf(means, scored);
  }

  /** Everybody's positions, each once. */
  static Sample people(PositionSums all, int question) {
    long count = all.count(question);
    return count == 0
        ? new Sample(0, 0, 0)
        : new Sample(count, all.mean(question), count < 2 ? 0 : all.variance(question));
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
