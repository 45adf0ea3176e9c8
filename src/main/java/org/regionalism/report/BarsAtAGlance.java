package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;

/** The dimensions that no shift shows, domain by domain. */
final class BarsAtAGlance implements Passage {

  @Override
  public List<Block> of(Edition edition, FigureCells cells) {
    Words words = edition.words();
    List<Block> blocks = new ArrayList<>();
    for (DomainDimensions domain : DomainDimensions.outsideShifts(edition)) {
      String id = "summary-domain-" + domain.slug();
      List<NamedMeasure> measures = domain.measures(edition);
      Grid grid =
          new Grid(id + "-table", edition.say("domain.caption"))
              .columns(words.of("column.dimension"))
              .columns(MeasureCells.headings(words));
      for (NamedMeasure named : measures) {
        List<Cell> row = new ArrayList<>();
        row.add(new Cell.RowHeading(named.name()));
        row.addAll(new MeasureCells(edition, cells).of(named.measure()));
        grid.row(row);
      }
      blocks.add(new Block.Heading(edition.text(domain.domain().title())));
      blocks.add(new IndexBarsPicture(edition).of(id, measures));
      blocks.add(grid.table());
    }
    return blocks;
  }
}
