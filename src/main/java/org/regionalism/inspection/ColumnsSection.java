package org.regionalism.inspection;

import java.util.List;
import org.regionalism.report.Document;
import org.regionalism.report.Words;
import org.regionalism.response.InputSummary;
import org.regionalism.response.InputSummary.ColumnUse;

/** Every column with its role. */
final class ColumnsSection {

  /** A header takes one line of a terminal. */
  private static final int LONGEST = 35;

  private final Words words;

  ColumnsSection(Words words) {
    this.words = words;
  }

  Document.Section of(InputSummary summary) {
    PageTable table =
        new PageTable(
            "columns",
            words.of("column.number"),
            words.of("column.header"),
            words.of("column.role"),
            words.of("column.id"));
    for (ColumnUse use : summary.columns()) {
      table.row(
          PageTable.count(use.column()),
          PageTable.text(PageTable.cut(use.header(), LONGEST)),
          PageTable.text(words.find("role." + use.role()).orElse(use.role())),
          PageTable.text(use.id()));
    }
    String name = words.of("columns.name");
    return new Document.Section(
        "columns", name, name, words.of("columns.lead"), List.of(table.table()));
  }
}
