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
 * @param here all of the group
 * @param there all others
 */
record TwoSides(
    SortedMap<String, PositionSums> group,
    Map<String, PositionSums> rest,
    PositionSums here,
    PositionSums there) {

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
    return new TwoSides(
        group, rest, PositionSums.total(group.values()), PositionSums.total(rest.values()));
  }

  /** How many named organizations have people on a side. */
  private static int named(Map<String, PositionSums> side, int question) {
    PositionSums unnamed = side.get("");
    int nameless = unnamed != null && unnamed.count(question) > 0 ? 1 : 0;
    return organizations(side, question) - nameless;
  }

  /** Whether there are enough units on both sides for a test. */
  boolean canBeTested(Unit unit, int question) {
    return unit == Unit.RESPONDENT
        ? here.count(question) >= ENOUGH && there.count(question) >= ENOUGH
        : named(group, question) >= ENOUGH && named(rest, question) >= ENOUGH;
  }

  private static int organizations(Map<String, PositionSums> side, int question) {
    int organizations = 0;
    for (PositionSums sums : side.values()) {
      organizations += sums.count(question) > 0 ? 1 : 0;
    }
    return organizations;
  }

  /**
   * Makes the gap of a question.
   *
   * @param tested with a test over the units, else with the difference of people's means alone
   */
  GapMeasure measure(int question, Optional<AnswerScale> scale, Unit unit, boolean tested) {
    Unit counted = tested ? unit : Unit.RESPONDENT;
    Sample people = Units.people(here, question);
    Sample others = Units.people(there, question);
    if (people.count() == 0 || others.count() == 0) {
      return GapMeasure.missing(Reason.NO_ANSWERS);
    }
    boolean ofOrganizations = counted == Unit.ORGANIZATION;
    Sample own = ofOrganizations ? Units.sample(counted, group.values(), question) : people;
    Sample rests = ofOrganizations ? Units.sample(counted, rest.values(), question) : others;
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
            organizations(group, question),
            others.count(),
            organizations(rest, question),
            people.variance() > 0,
            others.variance() > 0,
            List.of()));
  }
}
