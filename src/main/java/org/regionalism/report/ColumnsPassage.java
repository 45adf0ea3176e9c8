package org.regionalism.report;

import java.util.List;
import org.regionalism.response.InputSummary;
import org.regionalism.response.InputSummary.ColumnUse;

/** What every column of the exports was used for. */
final class ColumnsPassage implements Passage {

  @Override
  public List<Block> of(Edition edition, FigureCells cells) {
    Words words = edition.words();
    Grid grid =
        new Grid("columns", words.of("columns.caption"))
            .details(words.of("column.file"))
            .columns(words.of("column.number"), words.of("column.header"))
            .columns(words.of("column.role"), words.of("column.id"));
    for (InputSummary input : edition.assessment().inputs()) {
      for (ColumnUse column : input.columns()) {
        grid.row(
            new Cell.RowHeading(input.file()),
            new Cell.Amount(column.column(), Cell.Format.COUNT),
            column.header().isEmpty()
                ? new Cell.Withheld(words.of("columns.header.hidden"))
                : new Cell.Label(column.header()),
            new Cell.Label(words.find("role." + column.role()).orElse(column.role())),
            new Cell.Label(column.id().isEmpty() ? words.of("nothing") : column.id()));
      }
    }
    return List.of(
        new Block.Heading(words.of("columns.heading")),
        grid.table(),
        new Block.Note(words.of("columns.note")));
  }
}
