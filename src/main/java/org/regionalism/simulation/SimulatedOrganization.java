package org.regionalism.simulation;

import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Direction;

/**
 * An invented organization.
 *
 * @param rank its place by size from 0, the largest
 * @param name its name, or the id of a value that the rubric declares
 * @param sector the id of its sector, empty where the rubric knows no sectors
 * @param convener whether it is one of the few that bring the others together
 * @param draws what is left to chance about it
 */
record SimulatedOrganization(int rank, String name, String sector, boolean convener, Draws draws) {

  private static final double OUTLOOK = 0.05;
  private static final double OWN_VIEW = 0.05;

  /** Those who convene tend to see their consortium further along. */
  private static final double CONVENER = 0.05;

  /** Returns by how much its people see more of a dimension than others do. */
  double view(Dimension dimension) {
    double goalward = draws.in("outlook").gaussian(OUTLOOK) + (convener ? CONVENER : 0);
    double own = draws.in("view").in(dimension.id()).gaussian(OWN_VIEW);
    return own + (dimension.direction() == Direction.TOWARD ? goalward : -goalward);
  }
}
