package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Nines;
import org.regionalism.assessment.Reached;
import org.regionalism.assessment.TargetResult;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Direction;

/** Where every dimension stands, and how far it is to a target that people can change. */
record DimensionGoals(Edition edition, FigureCells cells) {

  Block.Table table() {
    Words words = edition.words();
    Grid grid =
        new Grid("dimensions", words.of("dimensions.caption"))
            .columns(words.of("column.dimension"), words.of("column.people"))
            .columns(words.of("column.organizations"), words.of("column.index"))
            .columns(words.of("column.interval"), words.of("column.band"))
            .details(words.of("column.target"), words.of("column.gap"))
            .details(words.of("column.reached"));
    edition.rubric().dimensions().forEach(dimension -> grid.row(row(dimension)));
    return grid.table();
  }

  private List<Cell> row(Dimension dimension) {
    Measure measure = edition.result(dimension).measure();
    Optional<TargetResult> target = new Priorities(edition.assessment()).target(dimension);
    List<Cell> row = new ArrayList<>();
    row.add(new Cell.RowHeading(edition.markedName(dimension)));
    row.add(cells.count(measure.n()));
    row.add(cells.count(measure.organizations()));
    row.add(cells.index(measure));
    row.add(cells.range(measure.indexCi(), Cell.Format.INDEX));
    row.add(new BandReach(edition).cell(measure, cells));
    row.add(
        new Cell.Goal(
            target
                .map(result -> OptionalDouble.of(result.target().index()))
                .orElse(OptionalDouble.empty())));
    row.add(gap(dimension, measure, target));
    row.add(reached(measure, target));
    return row;
  }

  private Cell gap(Dimension dimension, Measure measure, Optional<TargetResult> target) {
    if (measure.index() instanceof Figure.Missing missing) {
      return cells.absent(missing.reason());
    }
    Words words = edition.words();
    return new Cell.Computed(
        target
            .map(result -> cells.amount(result.gap(), Cell.Format.SIGNED_INDEX))
            .orElse(new Cell.Label("")),
        new Formula.Gap(
            words.of("column.target"),
            words.of("column.index"),
            dimension.direction() == Direction.AWAY));
  }

  private Cell reached(Measure measure, Optional<TargetResult> target) {
    if (measure.goalCi() instanceof Interval.Missing missing) {
      return cells.absent(missing.reason());
    }
    Interval.Shown ends = (Interval.Shown) measure.goalCi();
    return new Cell.Computed(
        new Cell.Label(target.flatMap(TargetResult::reached).map(this::say).orElse("")),
        new Formula.Status(
            edition.words().of("column.target"),
            Nines.round(ends.low()),
            Nines.round(ends.high()),
            say(Reached.YES),
            say(Reached.NO),
            say(Reached.CANNOT_TELL)));
  }

  private String say(Reached reached) {
    return edition.words().of("reached." + reached.id());
  }
}
