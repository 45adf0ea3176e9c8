package org.regionalism.rubric;

import java.util.Comparator;
import java.util.List;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;

/** Says everything that is wrong with a rubric, and what would make it a better one. */
public final class RubricCheck {

  private static final List<Rule> RULES =
      List.of(
          new MissingTranslation(),
          new DoubleItem(),
          new LongItem(),
          new AbsoluteItem(),
          new NegatedItem(),
          new RepeatedText(),
          new ItemPrefix(),
          new LabelPrefix(),
          new LensCoverage(),
          new UnreachableBand(),
          new EmptyNext(),
          new ThinGuidance());

  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.<Diagnostic>comparingInt(found -> row(found.location()))
          .thenComparingInt(found -> column(found.location()));

  private RubricCheck() {}

  /** Looks for one kind of thing that a rubric could do better. */
  interface Rule {

    /**
     * Adds what it finds. The rubric may have faults: texts may be empty, and scales without
     * points.
     */
    void check(Rubric rubric, TextPlaces places, Diagnostics diagnostics);
  }

  /**
   * Checks a rubric.
   *
   * @param path the file as the user named it, for messages
   * @param yaml the file's bytes
   * @return all faults and warnings in the order of the file; none where there is nothing to mend
   */
  public static List<Diagnostic> check(String path, byte[] yaml) {
    RubricReader.Reading reading = RubricReader.open(path, yaml);
    Diagnostics diagnostics = reading.diagnostics();
    reading
        .rubric()
        .ifPresent(
            rubric -> RULES.forEach(rule -> rule.check(rubric, reading.places(), diagnostics)));
    return diagnostics.toList().stream().sorted(BY_PLACE).toList();
  }

  private static int row(Location location) {
    return location.position().map(Location.Position::row).orElse(0);
  }

  private static int column(Location location) {
    return location.position().map(Location.Position::column).orElse(0);
  }
}
