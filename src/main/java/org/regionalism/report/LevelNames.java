package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Measure;
import org.regionalism.response.LevelRating;

/** What reports call the levels that a group agreed on. */
final class LevelNames {

  private LevelNames() {}

  /** All of them, the highest first, and then the name of what has none. */
  static List<String> highestFirst(Edition edition) {
    List<String> names = new ArrayList<>();
    for (int level = LevelRating.HIGHEST; level >= LevelRating.LOWEST; level--) {
      names.add(of(edition, level));
    }
    names.add(edition.words().of("finding.no-level"));
    return names;
  }

  static String of(Edition edition, int level) {
    return edition.words().of("finding.level", Integer.toString(level));
  }

  /** The level of a dimension that was given one. */
  static String of(Edition edition, Measure measure) {
    return measure.index() instanceof Figure.Shown index
        ? of(edition, LevelRating.ofIndex(index.value()))
        : edition.words().of("finding.no-level");
  }
}
