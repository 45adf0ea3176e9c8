package org.regionalism.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
    List<ShiftStanding> standings = ShiftStanding.all(edition);
    Finding.Clause open = open(standings);
    List<Finding.Clause> clauses =
        new ArrayList<>(
            Arrays.stream(Quadrant.values()).map(one -> BandTitles.at(name(one))).toList());
    clauses.add(open);
    clauses.add(Finding.Clause.HIDDEN);
    Finding finding = new Finding(words, clauses);
    for (ShiftStanding standing : standings) {
      finding.add(clause(standing).orElse(open), edition.text(standing.shift().shortTitle()));
    }
    return finding.title();
  }

  /** What is said of all that stand in one quadrant or another. */
  private Finding.Clause open(List<ShiftStanding> standings) {
    return Finding.Clause.open(
        "quadrant.title.either",
        "quadrant.title.cannot-tell",
        standings.stream()
            .filter(standing -> clause(standing).isEmpty())
            .map(
                standing ->
                    standing.result().quadrantsInReach().stream().map(this::name).toList()));
  }

  /** What is said of a shift; empty where its quadrant is open. */
  private Optional<Finding.Clause> clause(ShiftStanding standing) {
    List<Quadrant> reach = standing.result().quadrantsInReach();
    if (reach.isEmpty() && isHidden(standing)) {
      return Optional.of(Finding.Clause.HIDDEN);
    }
    return reach.size() == 1 ? Optional.of(BandTitles.at(name(reach.get(0)))) : Optional.empty();
  }

  private static boolean isHidden(ShiftStanding standing) {
    return standing.from().index() instanceof Figure.Missing
        || standing.to().index() instanceof Figure.Missing;
  }
}
