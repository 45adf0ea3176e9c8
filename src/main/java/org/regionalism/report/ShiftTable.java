package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import org.regionalism.assessment.Measure;

/**
 * The figures of the shifts and their poles.
 *
 * @param id the table's id
 * @param full whether it names the poles and quadrants too
 */
record ShiftTable(String id, boolean full) implements Passage {

  @Override
  public List<Block> of(Edition edition, FigureCells cells) {
    Words words = edition.words();
    Grid grid = new Grid(id, edition.say("shifts.caption"));
    grid.columns(
        words.of("column.shift"),
        words.of("column.people"),
        words.of("column.position"),
        words.of("column.interval"),
        words.of("column.crossing"));
    if (full) {
      grid.columns(words.of("column.from"));
    }
    grid.columns(words.of("column.from-index"), words.of("column.from-interval"));
    if (full) {
      grid.columns(words.of("column.to"));
    }
    grid.columns(words.of("column.to-index"), words.of("column.to-interval"));
    if (full) {
      grid.columns(words.of("column.quadrant"));
    }
    ShiftStanding.all(edition).forEach(standing -> grid.row(row(edition, cells, standing)));
    return List.of(grid.table());
  }

  private List<Cell> row(Edition edition, FigureCells cells, ShiftStanding standing) {
    Measure position = standing.result().measure();
    List<Cell> row = new ArrayList<>();
    row.add(new Cell.RowHeading(edition.text(standing.shift().shortTitle())));
    row.add(cells.count(position.n()));
    addIndex(row, cells, position);
    row.add(new Cell.Label(standing.crossing().label(edition.words())));
    if (full) {
      row.add(new Cell.Label(edition.name(standing.shift().from())));
    }
    addIndex(row, cells, standing.from());
    if (full) {
      row.add(new Cell.Label(edition.name(standing.shift().to())));
    }
    addIndex(row, cells, standing.to());
    if (full) {
      row.add(new QuadrantReach(edition.words()).cell(standing, cells));
    }
    return row;
  }

  private static void addIndex(List<Cell> row, FigureCells cells, Measure measure) {
    row.add(cells.index(measure));
    row.add(cells.range(measure.indexCi(), Cell.Format.INDEX));
  }
}
