package org.regionalism.report;

import java.util.List;
import org.regionalism.assessment.DimensionResult;
import org.regionalism.assessment.Figure;
import org.regionalism.rubric.Dimension;

/** On which dimensions two sides stand apart. */
record Splits(Edition edition) {

  /** The dimensions on which the group splits, in the rubric's order. */
  List<Dimension> dimensions() {
    return edition.rubric().dimensions().stream()
        .filter(dimension -> edition.result(dimension).split())
        .toList();
  }

  /** Whether there is a dimension of which a split could be seen. */
  boolean areSeen() {
    return edition.rubric().dimensions().stream().anyMatch(one -> isSeen(edition.result(one)));
  }

  /** Whether a dimension that is not said to split is known not to. */
  static boolean isSeen(DimensionResult result) {
    return isKnown(result.leanAgree()) && isKnown(result.leanDisagree());
  }

  /** The splits as a title. */
  String title() {
    Words words = edition.words();
    if (dimensions().isEmpty()) {
      return words.of(areSeen() ? "dimensions.title.none" : "dimensions.title.hidden");
    }
    Finding finding = new Finding(words, List.of());
    Finding.Clause split = Finding.Clause.of("dimensions.title.split");
    dimensions().forEach(one -> finding.add(split, edition.name(one)));
    return finding.title();
  }

  /** A share that is written as a bound is known well enough. */
  private static boolean isKnown(Figure share) {
    return !(share instanceof Figure.Missing missing) || missing.reason().isBound();
  }
}
