package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import org.regionalism.assessment.DimensionResult;
import org.regionalism.rubric.Dimension;

/** One section for each domain with dimensions that no shift shows. */
final class DomainSections implements SectionLayout {

  @Override
  public List<Document.Section> of(Edition edition) {
    return DomainDimensions.outsideShifts(edition).stream()
        .map(domain -> section(edition, domain))
        .toList();
  }

  private static Document.Section section(Edition edition, DomainDimensions domain) {
    String id = "domain-" + domain.slug();
    List<NamedMeasure> measures = domain.measures(edition);
    FigureCells cells = new FigureCells(edition);
    List<Block> blocks = new ArrayList<>();
    if (!domain.domain().about().isEmpty()) {
      blocks.add(new Block.Paragraph(edition.text(domain.domain().about())));
    }
    blocks.add(new IndexBarsPicture(edition).of(id, measures));
    blocks.add(table(edition, cells, id, domain));
    if (edition.surveyed()) {
      blocks.add(new Block.Note(edition.words().of("domain.pooled")));
    }
    blocks.addAll(cells.notes());
    return new Document.Section(
        id,
        edition.text(domain.domain().shortTitle()),
        new BandTitles(edition).sorted(measures),
        new WhoAnswered(edition)
            .headline(edition.say("domain.lead", edition.text(domain.domain().title()))),
        blocks);
  }

  private static Block table(
      Edition edition, FigureCells cells, String id, DomainDimensions domain) {
    Words words = edition.words();
    Grid grid =
        new Grid(id + "-table", edition.say("domain.caption"))
            .columns(words.of("column.dimension"))
            .columns(MeasureCells.headings(words))
            .columns(words.of("column.agree"), words.of("column.disagree"));
    for (Dimension dimension : domain.dimensions()) {
      DimensionResult result = edition.result(dimension);
      List<Cell> row = new ArrayList<>();
      row.add(new Cell.RowHeading(edition.markedName(dimension)));
      row.addAll(new MeasureCells(edition, cells).of(result.measure()));
      row.add(cells.share(result.agree(), result.answers(), dimension.items().size()));
      row.add(cells.share(result.disagree(), result.answers(), dimension.items().size()));
      grid.row(row);
    }
    return grid.table();
  }
}
