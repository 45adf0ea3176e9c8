package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Measure;
import org.regionalism.response.LevelRating;

/** What reports call the levels that a group agreed on. */
final class LevelNames {

  private LevelNames() {}

  private static final Finding.Clause NONE = Finding.Clause.of("finding.title.no-level");

  /** What titles say of all of them, the highest first, and then of what has none. */
  static List<Finding.Clause> highestFirst() {
    List<Finding.Clause> clauses = new ArrayList<>();
    for (int level = LevelRating.HIGHEST; level >= LevelRating.LOWEST; level--) {
      clauses.add(clause(level));
    }
    clauses.add(NONE);
    return clauses;
  }

  static String of(Edition edition, int level) {
    return edition.words().of("finding.level", Integer.toString(level));
  }

  /** What a title says of a dimension, whether it was given a level or not. */
  static Finding.Clause clause(Measure measure) {
    return measure.index() instanceof Figure.Shown index
        ? clause(LevelRating.ofIndex(index.value()))
        : NONE;
  }

  private static Finding.Clause clause(int level) {
    return Finding.Clause.of("finding.title.level", Integer.toString(level));
  }
}
