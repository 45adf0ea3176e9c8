package org.regionalism.release;

import java.util.List;
import java.util.Optional;
import org.regionalism.diagnostic.Location;

/**
 * Figures of one consortium that a report of many repeats, all of one question.
 *
 * @param place where they stand
 * @param consortium whose they are; empty where it is one of which nothing may be shown
 * @param slug the folder of its own report, where that is said
 * @param round the round, where the subject does not name a wave
 * @param subjects where the figures are in its {@code assessment.json}, for example {@code
 *     domains.trust}; several where one of them is meant
 * @param said the figures
 */
public record Quoted(
    Location place,
    Optional<String> consortium,
    Optional<String> slug,
    Round round,
    List<String> subjects,
    List<Said> said) {

  /** Keeps its own copies. */
  public Quoted {
    subjects = List.copyOf(subjects);
    said = List.copyOf(said);
  }

  /**
   * One of the figures alone.
   *
   * @param one the figure
   * @return the same without the others
   */
  public Quoted only(Said one) {
    return new Quoted(place, consortium, slug, round, subjects, List.of(one));
  }

  /** Figures of a consortium in its last survey. */
  static Quoted of(Location place, String consortium, List<String> subjects, List<Said> said) {
    return new Quoted(
        place, Optional.of(consortium), Optional.empty(), Round.SURVEY, subjects, said);
  }
}
