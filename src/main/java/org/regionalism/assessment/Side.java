package org.regionalism.assessment;

import java.util.Map;
import org.regionalism.rubric.Unit;
import org.regionalism.statistic.Sample;
import org.regionalism.tally.PositionSums;

/** The people of one side of a gap, organization by organization. */
final class Side {

  private final Map<String, PositionSums> organizations;
  private final PositionSums all;

  /** Question by question, how many organizations have people who are scored. */
  private final int[] scored;

  /**
   * Takes a side.
   *
   * @param organizations the positions of each organization's people, in a fixed order; at least
   *     one
   */
  Side(Map<String, PositionSums> organizations) {
    this.organizations = organizations;
    this.all = PositionSums.total(organizations.values());
    this.scored = new int[all.questions()];
    for (PositionSums sums : organizations.values()) {
      for (int question = 0; question < scored.length; question++) {
        scored[question] += sums.count(question) > 0 ? 1 : 0;
      }
    }
  }

  Map<String, PositionSums> byOrganization() {
    return organizations;
  }

  /** How many organizations have people who are scored, those who name none as one. */
  int organizations(int question) {
    return scored[question];
  }

  /** How many units there are: people, or organizations that are named. */
  long units(Unit unit, int question) {
    if (unit == Unit.RESPONDENT) {
      return all.count(question);
    }
    PositionSums unnamed = organizations.get("");
    long nameless = unnamed != null && unnamed.count(question) > 0 ? 1 : 0;
    return scored[question] - nameless;
  }

  /** The positions over what counts once. */
  Sample sample(Unit unit, int question) {
    return unit == Unit.RESPONDENT
        ? Units.people(all, question)
        : Units.sample(unit, organizations.values(), question);
  }
}
