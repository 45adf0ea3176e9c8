package org.regionalism.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.regionalism.assessment.Crossed.Cell;
import org.regionalism.response.Standing;
import org.regionalism.rubric.Attribute;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Domain;
import org.regionalism.rubric.Lens;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Shift;
import org.regionalism.tally.Crossings;
import org.regionalism.tally.Matched;
import org.regionalism.tally.ScoringPlan;
import org.regionalism.tally.WaveTally;

/** Finds how the sets of a wave overlap. */
final class CrossedMaker {

  private CrossedMaker() {}

  static Crossed make(Rubric rubric, ScoringPlan plan, WaveTally wave) {
    return new Crossed(
        plan.groups().stream().map(Attribute::name).toList(),
        questions(rubric),
        cells(wave.crossings(), wave.screens()::flagged),
        wave.crossings().areTooMany());
  }

  /** Those of a wave who are compared with themselves. */
  static List<Cell> cells(Matched people) {
    return cells(people.crossings(), people::flagged);
  }

  private static List<Cell> cells(Crossings crossings, ToIntFunction<Standing> flagged) {
    List<Cell> cells = new ArrayList<>();
    crossings
        .counts()
        .forEach(
            (standing, scored) ->
                cells.add(
                    new Cell(
                        standing.organization(),
                        standing.groups(),
                        Arrays.stream(scored).boxed().toList(),
                        flagged.applyAsInt(standing))));
    cells.sort(
        Comparator.comparing(Cell::organization)
            .thenComparing(cell -> String.join("\n", cell.values())));
    return cells;
  }

  /** In the order in which the plan numbers them. */
  private static List<String> questions(Rubric rubric) {
    List<String> questions = new ArrayList<>();
    for (Dimension dimension : rubric.dimensions()) {
      questions.add(Crossed.dimension(dimension.id()));
    }
    for (Shift shift : rubric.shifts()) {
      questions.add(Crossed.shift(shift.id()));
    }
    for (Domain domain : rubric.domains()) {
      questions.add(Crossed.domain(domain.id()));
    }
    for (Lens lens : rubric.lenses()) {
      for (Lens.Value value : lens.values()) {
        questions.add(Crossed.lens(lens.id(), value.id()));
      }
    }
    questions.add(Crossed.OVERALL);
    return questions;
  }
}
