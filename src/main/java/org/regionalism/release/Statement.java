package org.regionalism.release;

import java.util.OptionalDouble;
import org.regionalism.diagnostic.Location;

/**
 * What one place of a report says of one figure.
 *
 * @param place where it says it
 * @param topic what the figure is about
 * @param measured what it measures
 * @param showing whether it is shown
 * @param number the figure; empty where it is not shown, or is no single number
 */
public record Statement(
    Location place, Topic topic, Measured measured, Showing showing, OptionalDouble number) {

  /** Whether a figure is shown. */
  public enum Showing {
    /** It is. */
    SHOWN,
    /** It is kept back, because it could point to a person. */
    WITHHELD,
    /** Only a limit of it is given. */
    BOUND,
    /** There is none, for another reason. */
    ABSENT
  }

  static Statement shown(Location place, Topic topic, Measured measured, double number) {
    return new Statement(place, topic, measured, Showing.SHOWN, OptionalDouble.of(number));
  }

  static Statement without(Location place, Topic topic, Measured measured, Showing showing) {
    return new Statement(place, topic, measured, showing, OptionalDouble.empty());
  }

  /**
   * Tells whether the figure is there.
   *
   * @return false where it is kept back, bounded or missing
   */
  public boolean isShown() {
    return showing == Showing.SHOWN;
  }
}
