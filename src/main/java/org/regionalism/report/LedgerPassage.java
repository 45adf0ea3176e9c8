package org.regionalism.report;

import java.util.List;
import org.regionalism.response.LedgerSummary;

/** Where every answer cell went. */
final class LedgerPassage implements Passage {

  @Override
  public List<Block> of(Edition edition, FigureCells cells) {
    Words words = edition.words();
    LedgerSummary ledger = edition.assessment().ledger();
    if (ledger.cells() == 0) {
      return List.of();
    }
    Grid grid =
        new Grid("ledger", words.of("ledger.caption"))
            .columns(words.of("column.kind"), words.of("column.cells"));
    addRow(grid, words.of("ledger.answered"), ledger.answered());
    addRow(grid, words.of("ledger.blank"), ledger.blank());
    addRow(grid, words.of("answer.not-applicable"), ledger.notApplicable());
    addRow(grid, words.of("answer.dont-know"), ledger.dontKnow());
    addRow(grid, words.of("answer.refused"), ledger.refused());
    addRow(grid, words.of("answer.not-shown"), ledger.notShown());
    addRow(grid, words.of("ledger.unmatched"), ledger.unmatched());
    addRow(grid, words.of("ledger.excluded"), ledger.excluded());
    addRow(grid, words.of("ledger.cells"), ledger.cells());
    return List.of(new Block.Heading(words.of("ledger.heading")), grid.table());
  }

  private static void addRow(Grid grid, String name, long cells) {
    grid.row(new Cell.RowHeading(name), new Cell.Amount(cells, Cell.Format.COUNT));
  }
}
