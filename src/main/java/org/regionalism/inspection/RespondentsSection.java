package org.regionalism.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionalism.report.Block;
import org.regionalism.report.Cell;
import org.regionalism.report.Document;
import org.regionalism.report.Words;
import org.regionalism.response.Findings;
import org.regionalism.response.Findings.AlikePair;
import org.regionalism.response.Findings.AttributeFindings;
import org.regionalism.response.Findings.OrganizationFindings;
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
            new Cell.RowHeading(name),
            PageTable.text(value.raw().isBlank() ? words.of("raw.blank") : value.raw()),
            PageTable.text(meaning(value)),
            PageTable.count(value.count()));
        name = "";
      }
    }
    List<Block> blocks = new ArrayList<>();
    if (!table.isEmpty()) {
      blocks.add(table.table());
    }
    blocks.addAll(organizations(findings.organizations()));
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    String name = words.of("people.name");
    return Optional.of(
        new Document.Section("respondents", name, name, words.of("people.lead"), blocks));
  }

  /** Only names that may be one are shown. */
  private List<Block> organizations(OrganizationFindings found) {
    if (found.named() == 0) {
      return List.of();
    }
    String named = words.counted("people.named", found.named(), Integer.toString(found.named()));
    if (found.alike().isEmpty()) {
      return List.of(new Block.Paragraph(named));
    }
    PageTable table =
        new PageTable(
            "alike",
            words.of("column.name"),
            words.of("column.times"),
            words.of("column.other"),
            words.of("column.times"));
    for (AlikePair pair : found.alike()) {
      table.row(
          PageTable.text(pair.name()),
          PageTable.count(pair.count()),
          PageTable.text(pair.other()),
          PageTable.count(pair.otherCount()));
    }
    return List.of(
        new Block.Paragraph(named),
        new Block.Heading(words.of("people.alike")),
        table.table(),
        new Block.Note(words.of("people.roster")));
  }

  private String meaning(RawValue value) {
    if (value.value().isEmpty()) {
      return words.of("value.none");
    }
    if (value.declared()) {
      return value.value();
    }
    return value
        .nearest()
        .map(near -> words.of("value.near", value.value(), near))
        .orElseGet(() -> words.of("value.own", value.value()));
  }
}
