package org.regionalism.response;

import java.util.Optional;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.export.Heading;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Rubrics;

/** Looks whether an export is that of another shipped rubric, as a pulse is of the short one. */
final class OtherRubrics {

  private OtherRubrics() {}

  /**
   * Points to the shipped rubric that an export asks whole, and more of than of the one named.
   *
   * @param named the rubric that it is read with
   * @param asked how many items of that it asks
   * @return a sentence that says which to choose, or empty
   */
  static Optional<String> remedy(Rubric named, int asked, Heading heading) {
    return Rubrics.shipped().stream()
        .filter(name -> !name.equals(named.id()))
        .filter(name -> isWhole(shipped(name), asked, heading))
        .findFirst()
        .map(
            name ->
                "This export asks all items of the rubric '"
                    + name
                    + "': choose it with --rubric "
                    + name
                    + ".");
  }

  private static boolean isWhole(Rubric other, int asked, Heading heading) {
    int items = other.items().size();
    return items >= asked
        && new ColumnMatcher(other, (row, column) -> Location.of(""), new Diagnostics())
                .itemsIn(heading)
            == items;
  }

  private static Rubric shipped(String name) {
    try {
      return Rubrics.find(name).rubric();
    } catch (RefusedException fault) {
      throw new IllegalStateException("a shipped rubric is sound", fault);
    }
  }
}
