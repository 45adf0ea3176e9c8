package org.regionalism.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.regionalism.rubric.Unit;
import org.regionalism.statistic.LeaveOneOut;
import org.regionalism.statistic.Sample;
import org.regionalism.tally.GroupTally;

/**
 * Finds whether one organization decides the band: leaves out each in turn and makes the mean and
 * its interval anew. A band that is named has the whole interval within it, so that leaving one out
 * may also leave several in reach.
 */
final class InfluenceMaker {

  /** With this little variance, positions differ by no more than their rounding. */
  private static final double ROUNDING = 0x1p-80;

  private final MeasureMaker measures;
  private final Unit unit;
  private final SortedMap<String, GroupTally> organizations;

  InfluenceMaker(MeasureMaker measures, Unit unit, SortedMap<String, GroupTally> organizations) {
    this.measures = measures;
    this.unit = unit;
    this.organizations = organizations;
  }

  /**
   * Those who name no organization count as a unit, and are left in: they are no organization.
   *
   * @param whole the figures that are in question
   */
  Influence of(int question, Measure whole) {
    List<Map.Entry<String, GroupTally>> units =
        organizations.entrySet().stream()
            .filter(entry -> entry.getValue().scored(question) > 0)
            .toList();
    long named = units.stream().filter(entry -> !entry.getKey().isEmpty()).count();
    if (named < WaveAssessor.MIN_ORGANIZATIONS) {
      return new Influence.Missing(units.isEmpty() ? Reason.NO_ANSWERS : Reason.TOO_FEW);
    }
    if (unit == Unit.RESPONDENT) {
      return new Influence.Missing(Reason.COUNTS_PEOPLE);
    }
    if (whole.goalCi() instanceof Interval.Missing missing) {
      return new Influence.Missing(missing.reason());
    }
    List<Sample> left =
        LeaveOneOut.of(
            units.stream().mapToDouble(entry -> entry.getValue().meanPosition(question)).toArray());
    Optional<String> band = whole.band();
    return new Influence.Known(
        IntStream.range(0, left.size())
            .filter(place -> !units.get(place).getKey().isEmpty())
            .mapToObj(place -> measures.band(settled(left.get(place))))
            .anyMatch(without -> !without.equals(band)));
  }

  private static Sample settled(Sample sample) {
    return sample.variance() <= ROUNDING ? new Sample(sample.count(), sample.mean(), 0) : sample;
  }
}
