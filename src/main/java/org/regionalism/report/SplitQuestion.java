package org.regionalism.report;

import org.regionalism.assessment.DimensionResult;
import org.regionalism.assessment.Figure;
import org.regionalism.rubric.Dimension;

/**
 * A split as a question to both sides. How many stand on each is said only where both are as many
 * as a group must be to be shown.
 */
record SplitQuestion(Edition edition) {

  /** Asks what each side of a dimension that splits sees. */
  String of(Dimension dimension) {
    DimensionResult result = edition.result(dimension);
    String title = edition.text(dimension.title());
    long agree = people(result.leanAgree(), result.measure().n());
    long disagree = people(result.leanDisagree(), result.measure().n());
    int least = edition.assessment().settings().minGroup();
    return agree >= least && disagree >= least
        ? edition
            .words()
            .of("guide.split.counted", title, Long.toString(agree), Long.toString(disagree))
        : edition.words().of("guide.split.some", title);
  }

  /** How many people a share is of; 0 where one of the two is not shown. */
  private static long people(Figure share, Figure n) {
    return share instanceof Figure.Shown part && n instanceof Figure.Shown whole
        ? Math.round(part.value() * whole.value())
        : 0;
  }
}
