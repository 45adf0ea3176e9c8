package org.regionalism.recovery;

import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.regionalism.release.Measured;
import org.regionalism.release.PeopleSet;

/**
 * Puts what two reports of a wave say together, question by question, where the whole has the same
 * number of people and the same figures in both: then what one keeps back the other may show.
 */
final class SamePeople {

  private SamePeople() {}

  static Facts together(Facts one, Facts other) {
    Facts together = new Facts();
    for (String question : one.questions()) {
      if (isSame(one, other, question)) {
        together.addAll(one, question);
        together.addAll(other, question);
      }
    }
    return together;
  }

  private static boolean isSame(Facts one, Facts other, String question) {
    return one.people(question, PeopleSet.WHOLE).isPresent()
        && one.people(question, PeopleSet.WHOLE).equals(other.people(question, PeopleSet.WHOLE))
        && Stream.of(Measured.INDEX, Measured.POOLED_MEAN)
            .allMatch(
                measured ->
                    agree(
                        one.number(question, PeopleSet.WHOLE, measured),
                        other.number(question, PeopleSet.WHOLE, measured)));
  }

  /** Tables round to whole points. */
  private static boolean agree(OptionalDouble one, OptionalDouble other) {
    if (one.isEmpty() || other.isEmpty()) {
      return true;
    }
    double a = one.getAsDouble();
    double b = other.getAsDouble();
    return Math.abs(a - b) < Facts.ROUNDING || Math.rint(a) == b || Math.rint(b) == a;
  }
}
