package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.regionalism.assessment.Measure;
import org.regionalism.rubric.Domain;

/** The whole and the domains, with the bands in reach and what they mean. */
final class StandingPassage implements Passage {

  @Override
  public List<Block> of(Edition edition, FigureCells cells) {
    Words words = edition.words();
    Grid grid =
        new Grid("standing", edition.say("standing.caption"))
            .columns(words.of("column.part"))
            .columns(MeasureCells.headings(words));
    grid.row(row(edition, cells, words.of("overall.name"), edition.latest().overall()));
    for (Domain domain : edition.rubric().domains()) {
      grid.row(row(edition, cells, edition.text(domain.title()), edition.result(domain)));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(words.of("standing.heading")));
    blocks.add(grid.table());
    List<String> bands = new BandReach(edition).meanings(headlines(edition));
    if (!bands.isEmpty()) {
      blocks.add(new Block.Bullets(bands));
    }
    return blocks;
  }

  private static List<Measure> headlines(Edition edition) {
    return Stream.concat(
            Stream.of(edition.latest().overall()),
            edition.rubric().domains().stream().map(edition::result))
        .toList();
  }

  private static List<Cell> row(Edition edition, FigureCells cells, String name, Measure measure) {
    List<Cell> row = new ArrayList<>();
    row.add(new Cell.RowHeading(name));
    row.addAll(new MeasureCells(edition, cells).of(measure));
    return row;
  }
}
