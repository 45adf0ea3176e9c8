package org.regionalism.inspection;

import java.util.List;
import java.util.Optional;
import org.regionalism.report.Document;
import org.regionalism.report.Words;
import org.regionalism.response.Findings;
import org.regionalism.response.Findings.AttributeFindings;
import org.regionalism.response.Findings.RawValue;

/** How the values of groups are read. */
final class RespondentsSection {

  private final Words words;

  RespondentsSection(Words words) {
    this.words = words;
  }

  /** Nothing where no column says anything about respondents. */
  Optional<Document.Section> of(Findings findings) {
    PageTable table =
        new PageTable(
            "values",
            words.of("column.attribute"),
            words.of("column.raw"),
            words.of("column.counts-as"),
            words.of("column.times"));
    for (AttributeFindings attribute : findings.attributes()) {
      String name = attribute.attribute();
      for (RawValue value : attribute.values()) {
        table.row(
            new org.regionalism.report.Cell.RowHeading(name),
            PageTable.text(value.raw().isBlank() ? words.of("raw.blank") : value.raw()),
            PageTable.text(meaning(value)),
            PageTable.count(value.count()));
        name = "";
      }
    }
    if (table.isEmpty()) {
      return Optional.empty();
    }
    String name = words.of("people.name");
    return Optional.of(
        new Document.Section(
            "respondents", name, name, words.of("people.lead"), List.of(table.table())));
  }

  private String meaning(RawValue value) {
    if (value.value().isEmpty()) {
      return words.of("value.none");
    }
    return value.declared() ? value.value() : words.of("value.own", value.value());
  }
}
