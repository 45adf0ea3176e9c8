package org.regionalism.report.cohort;

import java.util.ArrayList;
import java.util.List;
import org.regionalism.report.Block;
import org.regionalism.report.Cell;
import org.regionalism.report.Document;
import org.regionalism.report.FigureCells;
import org.regionalism.report.Grid;
import org.regionalism.report.Words;

/** Every consortium in every dimension, at one look. */
final class DimensionsSection implements CohortSection {

  @Override
  public List<Document.Section> of(CohortEdition edition) {
    List<CohortMember> members = edition.cohort().compared();
    if (members.isEmpty()) {
      return List.of();
    }
    Words words = edition.words();
    FigureCells cells = edition.cells();
    List<Part> parts = Part.dimensions(edition);
    Grid grid =
        new Grid("dimensions-table", words.of("cohort.dimensions.caption"))
            .columns(words.of("cohort.column.consortium"));
    parts.forEach(part -> grid.columns(part.name()));
    for (CohortMember member : members) {
      List<Cell> row = new ArrayList<>();
      row.add(edition.heading(member));
      for (Part part : parts) {
        Position position = part.of(member);
        row.add(cells.heat(position.index(), position.goal()));
      }
      grid.row(row);
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(grid.table());
    blocks.addAll(cells.notes());
    return List.of(
        new Document.Section(
            "dimensions",
            words.of("cohort.dimensions.name"),
            SideFinding.title(edition, parts),
            words.of("cohort.dimensions.lead"),
            blocks));
  }
}
