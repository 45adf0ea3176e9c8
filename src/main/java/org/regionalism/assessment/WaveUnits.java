package org.regionalism.assessment;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.SortedMap;
import org.regionalism.rubric.Unit;
import org.regionalism.statistic.Sample;
import org.regionalism.tally.GroupTally;
import org.regionalism.tally.WaveTally;

/**
 * What counts once in a wave.
 *
 * @param organizations the wave's organizations, by name
 * @param total everybody
 * @param unit whether organizations or people count
 */
record WaveUnits(SortedMap<String, GroupTally> organizations, GroupTally total, Unit unit) {

  /** Differences that differ by less than what rounding of positions leaves are alike. */
  private static final double ROUNDING = 0x1p-39;

  static WaveUnits of(WaveTally wave, Unit unit) {
    return new WaveUnits(wave.organizations(), wave.total(), unit);
  }

  /** The units' positions, 0 to 1. */
  Sample sample(int question) {
    long scored = total.scored(question);
    if (unit == Unit.RESPONDENT) {
      return new Sample(
          scored,
          scored == 0 ? 0 : total.meanPosition(question),
          scored < 2 ? 0 : total.positionVariance(question));
    }
    return settled(
        organizations.values().stream()
            .filter(tally -> tally.scored(question) > 0)
            .mapToDouble(tally -> tally.meanPosition(question))
            .toArray());
  }

  /** A sample whose values are alike but for rounding has no variance. */
  static Sample settled(double... values) {
    Sample sample = Sample.of(values);
    DoubleSummaryStatistics ends = Arrays.stream(values).summaryStatistics();
    return ends.getMax() - ends.getMin() <= ROUNDING
        ? new Sample(sample.count(), sample.mean(), 0)
        : sample;
  }
}
