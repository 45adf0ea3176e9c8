package org.regionalism.simulation;

import java.util.Optional;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Direction;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Shift;

/**
 * How present each dimension is in a consortium, and how present a person takes it to be: numbers
 * from about 0, not at all, to about 1, fully, in the dimension's own direction.
 */
final class Landscape {

  private static final double SHIFT_SPREAD = 0.07;
  private static final double DIMENSION_SPREAD = 0.05;
  private static final double USUAL_CHANGE = 0.045;
  private static final double CHANGE_SPREAD = 0.035;
  private static final double ORGANIZATION_CHANGE_SPREAD = 0.06;
  private static final double CAMP = 0.27;
  private static final double DISSENTERS = 0.15;

  private final Rubric rubric;
  private final Stage stage;
  private final Draws draws;
  private final Dimension contested;

  Landscape(Rubric rubric, Stage stage, Draws draws) {
    this.rubric = rubric;
    this.stage = stage;
    this.draws = draws;
    this.contested = draws.in("contested").pick(rubric.dimensions());
  }

  double seenBy(SimulatedPerson person, Dimension dimension, int wave) {
    double common =
        dimension.id().equals(contested.id())
            ? 0.5 + camp(person)
            : stage.level(dimension.direction())
                + goalward(dimension, leaning(dimension) + change(dimension, person, wave));
    return common + person.organization().view(dimension) + person.view(dimension);
  }

  /** Returns how far ahead of its stage the consortium is: the poles of a shift go together. */
  private double leaning(Dimension dimension) {
    Optional<Shift> shift = rubric.shiftOf(dimension);
    double shared = shift.map(s -> draws.in("shift").in(s.id()).gaussian(SHIFT_SPREAD)).orElse(0.0);
    return shared + draws.in("dimension").in(dimension.id()).gaussian(DIMENSION_SPREAD);
  }

  private double change(Dimension dimension, SimulatedPerson person, int wave) {
    double usual = USUAL_CHANGE + draws.in("change").in(dimension.id()).gaussian(CHANGE_SPREAD);
    Draws organization = person.organization().draws().in("change").in(dimension.id());
    return wave * (usual + organization.gaussian(ORGANIZATION_CHANGE_SPREAD));
  }

  /** Splits a contested dimension by organization, with some who see it the other way at home. */
  private double camp(SimulatedPerson person) {
    boolean home = person.organization().rank() % 2 == 0;
    boolean dissents = person.draws().in("camp").chance(DISSENTERS);
    return home == dissents ? -CAMP : CAMP;
  }

  private static double goalward(Dimension dimension, double amount) {
    return dimension.direction() == Direction.TOWARD ? amount : -amount;
  }
}
