package org.regionalism.simulation;

import java.util.Map;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Direction;

/**
 * An invented person.
 *
 * @param code what the person goes by in every wave, unique
 * @param organization where the person works
 * @param groups the ids of the person's values, by attribute
 * @param draws what is left to chance about the person
 */
record SimulatedPerson(
    String code, SimulatedOrganization organization, Map<String, String> groups, Draws draws) {

  private static final double OUTLOOK = 0.08;
  private static final double OWN_VIEW = 0.08;
  private static final double USUAL_AGREEABLENESS = 0.03;
  private static final double AGREEABLENESS = 0.05;
  private static final double HURRIED = 0.02;

  SimulatedPerson {
    groups = Map.copyOf(groups);
  }

  /** Returns by how much the person sees more of a dimension than colleagues do. */
  double view(Dimension dimension) {
    double goalward = draws.in("outlook").gaussian(OUTLOOK);
    double own = draws.in("view").in(dimension.id()).gaussian(OWN_VIEW);
    return own + (dimension.direction() == Direction.TOWARD ? goalward : -goalward);
  }

  /** Returns how much the person tends to agree, whatever a statement says. */
  double agreeableness() {
    return USUAL_AGREEABLENESS + draws.in("agreeableness").gaussian(AGREEABLENESS);
  }

  /** Tells whether the person clicks the same answer all the way down. */
  boolean hurried() {
    return draws.in("hurried").chance(HURRIED);
  }
}
