package org.regionalism.inspection;

import java.util.ArrayList;
import java.util.List;
import org.regionalism.report.Block;
import org.regionalism.report.Document;
import org.regionalism.report.Words;
import org.regionalism.response.LedgerSummary;
import org.regionalism.response.Reading;

/** Where every cell of every item column went, and which rows were left out. */
final class CellsSection {

  private final Words words;

  CellsSection(Words words) {
    this.words = words;
  }

  Document.Section of(Reading reading) {
    LedgerSummary ledger = reading.ledger();
    PageTable cells = new PageTable("ledger", words.of("column.where"), words.of("column.cells"));
    add(cells, "answered", ledger.answered());
    add(cells, "blank", ledger.blank());
    add(cells, "not-applicable", ledger.notApplicable());
    add(cells, "dont-know", ledger.dontKnow());
    add(cells, "refused", ledger.refused());
    add(cells, "not-shown", ledger.notShown());
    add(cells, "unmatched", ledger.unmatched());
    add(cells, "excluded", ledger.excluded());
    cells.row(PageTable.text(words.of("ledger.cells")), PageTable.count(ledger.cells()));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(words.of("cells.heading")));
    blocks.add(cells.table());
    PageTable rows = new PageTable("excluded", words.of("column.reason"), words.of("column.rows"));
    reading
        .summary()
        .excluded()
        .forEach((reason, count) -> rows.row(PageTable.text(reason), PageTable.count(count)));
    if (!rows.isEmpty()) {
      blocks.add(new Block.Heading(words.of("cells.rows")));
      blocks.add(rows.table());
    }
    String name = words.of("cells.name");
    return new Document.Section(
        "cells",
        name,
        name,
        words.of(
            "cells.lead",
            Long.toString(reading.summary().rows()),
            Integer.toString(reading.findings().items().size())),
        blocks);
  }

  private void add(PageTable table, String heading, long count) {
    if (count > 0) {
      table.row(PageTable.text(words.of("ledger." + heading)), PageTable.count(count));
    }
  }
}
