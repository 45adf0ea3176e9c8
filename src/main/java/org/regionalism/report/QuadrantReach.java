package org.regionalism.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Interval;
import org.regionalism.rubric.Quadrant;

/** Says in which quadrants a shift may stand, and names one only where no other is in reach. */
record QuadrantReach(Words words) {

  String name(Quadrant quadrant) {
    return words.of("quadrant." + quadrant.id());
  }

  /** "Regional", "Regional or In transition", or that nobody can tell. */
  String names(ShiftStanding standing) {
    List<Quadrant> reach = standing.result().quadrantsInReach();
    if (!reach.isEmpty()) {
      return words.either(reach.stream().map(this::name).toList());
    }
    return words.of(isHidden(standing) ? "finding.hidden" : "finding.cannot-tell");
  }

  /** The same as a cell, with the reason where a pole's interval is missing. */
  Cell cell(ShiftStanding standing, FigureCells cells) {
    if (!standing.result().quadrantsInReach().isEmpty()) {
      return new Cell.Label(names(standing));
    }
    if (standing.from().indexCi() instanceof Interval.Missing missing) {
      return cells.absent(missing.reason());
    }
    return cells.about(standing.to().indexCi(), names(standing));
  }

  /** The shifts under their quadrants, as a title. */
  String title(Edition edition) {
    List<String> labels =
        new ArrayList<>(Arrays.stream(Quadrant.values()).map(this::name).toList());
    labels.add(words.of("finding.cannot-tell"));
    labels.add(words.of("finding.hidden"));
    Finding finding = new Finding(words, labels);
    for (ShiftStanding standing : ShiftStanding.all(edition)) {
      boolean several = standing.result().quadrantsInReach().size() > 1;
      finding.add(
          several ? words.of("finding.cannot-tell") : names(standing),
          edition.text(standing.shift().shortTitle()));
    }
    return finding.title();
  }

  private static boolean isHidden(ShiftStanding standing) {
    return standing.from().index() instanceof Figure.Missing
        || standing.to().index() instanceof Figure.Missing;
  }
}
