package org.regionalism.report;

import java.util.List;
import java.util.Optional;
import org.regionalism.rubric.Quadrant;
import org.regionalism.rubric.Shift;

/** What each quadrant in reach looks like, and what to ask next, in the rubric's own texts. */
final class QuadrantReadings implements Passage {

  @Override
  public List<Block> of(Edition edition, FigureCells cells) {
    Words words = edition.words();
    Grid grid =
        new Grid("quadrants", words.of("readings.caption"))
            .columns(
                words.of("column.shift"),
                words.of("column.quadrant"),
                words.of("column.looks"),
                words.of("column.ask"));
    for (ShiftStanding standing : ShiftStanding.all(edition)) {
      for (Quadrant quadrant : standing.result().quadrantsInReach()) {
        Optional.ofNullable(standing.shift().quadrants().get(quadrant))
            .ifPresent(reading -> grid.row(row(edition, standing.shift(), quadrant, reading)));
      }
    }
    return grid.isEmpty()
        ? List.of()
        : List.of(new Block.Heading(words.of("readings.heading")), grid.table());
  }

  private static List<Cell> row(
      Edition edition, Shift shift, Quadrant quadrant, Shift.Reading reading) {
    return List.of(
        new Cell.RowHeading(edition.text(shift.shortTitle())),
        new Cell.Label(new QuadrantReach(edition.words()).name(quadrant)),
        new Cell.Label(edition.text(reading.looks())),
        new Cell.Label(edition.text(reading.ask())));
  }
}
