package org.regionalism.report.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.regionalism.report.Block;
import org.regionalism.report.Cell;
import org.regionalism.report.Document;
import org.regionalism.report.FigureCells;
import org.regionalism.report.Grid;
import org.regionalism.report.Slugs;
import org.regionalism.report.Words;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Direction;
import org.regionalism.rubric.Domain;

/** Every consortium in every dimension, at one look. */
final class DimensionsSection implements CohortSection {

  @Override
  public List<Document.Section> of(CohortEdition edition) {
    if (edition.cohort().compared().isEmpty()) {
      return List.of();
    }
    Words words = edition.words();
    FigureCells cells = edition.cells();
    List<Domain> domains = edition.rubric().domains();
    Map<String, String> slugs = Slugs.of(domains.stream().map(Domain::id).toList());
    List<Block> blocks = new ArrayList<>();
    for (Domain domain : domains) {
      if (domains.size() > 1) {
        blocks.add(new Block.Heading(edition.text(domain.shortTitle())));
      }
      String caption =
          domain.equals(domains.get(0))
              ? words.of("cohort.dimensions.caption")
              : words.of("cohort.dimensions.caption.again");
      String slug = slugs.getOrDefault(domain.id(), "");
      blocks.add(table(edition, cells, domain, new Grid("dimensions-" + slug, caption)));
    }
    blocks.addAll(cells.notes());
    return List.of(
        new Document.Section(
            "dimensions",
            words.of("cohort.dimensions.name"),
            SideFinding.title(edition, Part.dimensions(edition)),
            words.of("cohort.dimensions.lead"),
            blocks));
  }

  private static Block table(CohortEdition edition, FigureCells cells, Domain domain, Grid grid) {
    Words words = edition.words();
    grid.columns(words.of("cohort.column.consortium"));
    for (Dimension dimension : domain.dimensions()) {
      String name = edition.text(dimension.shortTitle());
      grid.columns(
          dimension.direction() == Direction.AWAY
              ? words.of("cohort.dimensions.away", name)
              : name);
    }
    for (CohortMember member : edition.cohort().compared()) {
      List<Cell> row = new ArrayList<>();
      row.add(edition.heading(member));
      for (Dimension dimension : domain.dimensions()) {
        Position position = Part.dimension(edition, dimension).of(member);
        row.add(cells.heat(position.index(), position.goal()));
      }
      grid.row(row);
    }
    return grid.table();
  }
}
