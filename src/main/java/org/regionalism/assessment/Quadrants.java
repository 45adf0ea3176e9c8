package org.regionalism.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.regionalism.rubric.Quadrant;

/** Finds the quadrant of a shift, and those that its poles' intervals allow. */
final class Quadrants {

  private static final double HIGH = 50;

  private Quadrants() {}

  static ShiftResult of(Measure shift, Measure from, Measure to) {
    OptionalDouble fromIndex = from.index().number();
    OptionalDouble toIndex = to.index().number();
    Optional<Quadrant> quadrant =
        fromIndex.isPresent() && toIndex.isPresent()
            ? Optional.of(
                Quadrant.of(isHigh(fromIndex.getAsDouble()), isHigh(toIndex.getAsDouble())))
            : Optional.empty();
    List<Quadrant> inReach = new ArrayList<>();
    if (from.indexCi() instanceof Interval.Shown fromEnds
        && to.indexCi() instanceof Interval.Shown toEnds) {
      for (boolean fromHigh : reach(fromEnds)) {
        for (boolean toHigh : reach(toEnds)) {
          inReach.add(Quadrant.of(fromHigh, toHigh));
        }
      }
      inReach.sort(null);
    }
    return new ShiftResult(shift, quadrant, inReach);
  }

  private static List<Boolean> reach(Interval.Shown ends) {
    List<Boolean> reach = new ArrayList<>();
    if (isHigh(ends.high())) {
      reach.add(true);
    }
    if (!isHigh(ends.low())) {
      reach.add(false);
    }
    return reach;
  }

  private static boolean isHigh(double index) {
    return Nines.round(index) >= HIGH;
  }
}
