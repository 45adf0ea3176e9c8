package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import org.regionalism.assessment.Measure;
import org.regionalism.rubric.Domain;

/** The whole and the domains, with the bands in reach and what the one band means. */
final class StandingPassage implements Passage {

  @Override
  public List<Block> of(Edition edition, FigureCells cells) {
    Words words = edition.words();
    Grid grid =
        new Grid("standing", words.of("standing.caption"))
            .columns(words.of("column.part"))
            .columns(MeasureCells.headings(words))
            .columns(words.of("column.meaning"));
    grid.row(row(edition, cells, words.of("overall.name"), edition.latest().overall()));
    for (Domain domain : edition.rubric().domains()) {
      grid.row(row(edition, cells, edition.text(domain.title()), edition.result(domain)));
    }
    return List.of(new Block.Heading(words.of("standing.heading")), grid.table());
  }

  private static List<Cell> row(Edition edition, FigureCells cells, String name, Measure measure) {
    List<Cell> row = new ArrayList<>();
    row.add(new Cell.RowHeading(name));
    row.addAll(new MeasureCells(edition, cells).of(measure));
    row.add(new Cell.Label(new BandReach(edition).meaning(measure)));
    return row;
  }
}
