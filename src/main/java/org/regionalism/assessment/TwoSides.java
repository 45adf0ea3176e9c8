package org.regionalism.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Unit;
import org.regionalism.statistic.Difference;
import org.regionalism.statistic.Sample;
import org.regionalism.tally.GroupTally;
import org.regionalism.tally.PositionSums;

/**
 * A group and all others of the wave. An organization may have people on both sides.
 *
 * @param group the group's people
 * @param rest the others
 */
record TwoSides(Side group, Side rest) {

  /** So many units on each side make a test. */
  private static final int ENOUGH = 5;

  static TwoSides of(
      SortedMap<String, PositionSums> group, SortedMap<String, GroupTally> organizations) {
    Map<String, PositionSums> rest = new LinkedHashMap<>();
    organizations.forEach(
        (name, all) -> {
          PositionSums own = group.get(name);
          rest.put(name, own == null ? all.sums() : all.sums().less(own));
        });
    return new TwoSides(new Side(group), new Side(rest));
  }

  /** Whether there are enough units on both sides for a test. */
  boolean canBeTested(Unit unit, int question) {
    return group.units(unit, question) >= ENOUGH && rest.units(unit, question) >= ENOUGH;
  }

  /**
   * Makes the gap of a question.
   *
   * @param tested with a test over the units, else with the difference of people's means alone
   */
  GapMeasure measure(int question, Optional<AnswerScale> scale, Unit unit, boolean tested) {
    Unit counted = tested ? unit : Unit.RESPONDENT;
    Sample people = group.sample(Unit.RESPONDENT, question);
    Sample others = rest.sample(Unit.RESPONDENT, question);
    if (people.count() == 0 || others.count() == 0) {
      return GapMeasure.missing(Reason.NO_ANSWERS);
    }
    Sample own = group.sample(counted, question);
    Sample rests = rest.sample(counted, question);
    double difference = own.mean() - rests.mean();
    Optional<Difference> test = tested ? Difference.welch(rests, own) : Optional.empty();
    Reason untested = tested ? Reason.NO_VARIANCE : Reason.TOO_FEW;
    Interval positions =
        test.map(found -> Interval.of(found.ends().low(), found.ends().high()))
            .orElse(Interval.missing(untested));
    return new GapMeasure(
        counted,
        scale
            .map(found -> Figure.of(found.range() * difference))
            .orElse(Figure.missing(Reason.MIXED_SCALES)),
        scale
            .map(found -> positions.times(found.range()))
            .orElse(Interval.missing(Reason.MIXED_SCALES)),
        Figure.of(100 * difference),
        positions.times(100),
        test.map(found -> Figure.of(found.p())).orElse(Figure.missing(untested)),
        Figure.missing(untested),
        new GapMeasure.Sides(
            people.count(),
            group.organizations(question),
            others.count(),
            rest.organizations(question),
            people.variance() > 0,
            others.variance() > 0,
            List.of()));
  }
}
