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
 * A group and all others of the wave, organization by organization. An organization may have people
 * on both sides.
 *
 * @param group the group's people, by organization
 * @param rest the others, by organization, in the order of the names
 */
record TwoSides(SortedMap<String, PositionSums> group, Map<String, PositionSums> rest) {

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
    return new TwoSides(group, rest);
  }

  /** How many units a side has: named organizations, or people. */
  private static long units(Unit unit, Map<String, PositionSums> side, int question) {
    return side.entrySet().stream()
        .filter(entry -> unit == Unit.RESPONDENT || !entry.getKey().isEmpty())
        .mapToLong(entry -> entry.getValue().count(question))
        .map(count -> unit == Unit.RESPONDENT ? count : Math.min(count, 1))
        .sum();
  }

  /** Whether there are enough units on both sides for a test. */
  boolean canBeTested(Unit unit, int question) {
    return units(unit, group, question) >= ENOUGH && units(unit, rest, question) >= ENOUGH;
  }

  private static int organizations(Map<String, PositionSums> side, int question) {
    return (int) side.values().stream().filter(sums -> sums.count(question) > 0).count();
  }

  /**
   * Makes the gap of a question.
   *
   * @param tested with a test over the units, else with the difference of people's means alone
   */
  GapMeasure measure(int question, Optional<AnswerScale> scale, Unit unit, boolean tested) {
    Unit counted = tested ? unit : Unit.RESPONDENT;
    Sample here = Units.sample(counted, group.values(), question);
    Sample there = Units.sample(counted, rest.values(), question);
    if (here.count() == 0 || there.count() == 0) {
      return GapMeasure.missing(Reason.NO_ANSWERS);
    }
    double difference = here.mean() - there.mean();
    Optional<Difference> test = tested ? Difference.welch(there, here) : Optional.empty();
    Reason untested = tested ? Reason.NO_VARIANCE : Reason.TOO_FEW;
    Interval positions =
        test.map(found -> Interval.of(found.ends().low(), found.ends().high()))
            .orElse(Interval.missing(untested));
    Sample others = Units.sample(Unit.RESPONDENT, rest.values(), question);
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
            units(Unit.RESPONDENT, group, question),
            organizations(group, question),
            others.count(),
            organizations(rest, question),
            Units.sample(Unit.RESPONDENT, group.values(), question).variance() > 0,
            others.variance() > 0,
            List.of()));
  }
}
