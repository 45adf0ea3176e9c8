package org.regionalism.inspection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionalism.export.Column;
import org.regionalism.export.Delimiter;
import org.regionalism.mapping.ColumnNames;
import org.regionalism.response.Findings;
import org.regionalism.response.Findings.AttributeFindings;
import org.regionalism.response.Findings.ItemFindings;
import org.regionalism.response.Findings.RawValue;
import org.regionalism.response.InputSummary;
import org.regionalism.response.InputSummary.ColumnUse;

/** What was recognised, as a map: unedited it says the same, edited it goes before. */
public final class MapText {

  /** YAML takes no longer keys. */
  static final int LONGEST_KEY = 200;

  private final Inspection inspection;
  private final YamlLines lines = new YamlLines();

  private MapText(Inspection inspection) {
    this.inspection = inspection;
  }

  /**
   * Writes a map.
   *
   * @param inspection what was recognised in an export of responses
   * @return the map in YAML, with remarks
   */
  public static String of(Inspection inspection) {
    return new MapText(inspection).text();
  }

  private String text() {
    InputSummary summary = inspection.reading().summary();
    Findings findings = inspection.reading().findings();
    lines
        .remark(0, "How " + summary.file() + " is read. Edit this file and pass it with --map:")
        .remark(0, "  regionalism inspect EXPORT --map THIS-FILE   shows what comes of it")
        .remark(0, "  regionalism score EXPORT --map THIS-FILE     scores it so")
        .remark(0, "What stands here goes before what is found out. What is taken out is found out")
        .remark(0, "again. The export itself stays as it is.")
        .blank();
    form(findings, summary.layout());
    lines
        .remark(
            0, "Every column by its header, with one use: 'item' and an item's id, 'attribute' and")
        .remark(0, "an attribute's name, or 'use' with 'nothing' or 'timestamp'. Where the highest")
        .remark(0, "number of an item means the least, add 'direction: descending'.")
        .add(0, "columns:");
    ColumnNames names = new ColumnNames(findings.columns());
    Map<Integer, AttributeFindings> values = new HashMap<>();
    findings.attributes().forEach(found -> values.put(found.column(), found));
    Map<Integer, ItemFindings> items = new HashMap<>();
    findings.items().forEach(found -> items.put(found.column(), found));
    for (ColumnUse use : summary.columns()) {
      Column column = findings.columns().get(use.column() - 1);
      names
          .name(column)
          .ifPresent(
              name ->
                  column(
                      name,
                      use,
                      Optional.ofNullable(values.get(use.column())),
                      Optional.ofNullable(items.get(use.column()))));
    }
    new MapAnswers(lines).write(findings.items());
    return lines.text();
  }

  private void form(Findings findings, String layout) {
    lines.add(0, "export:");
    lines.add(2, "layout: " + layout);
    findings.form().sheet().ifPresent(name -> lines.add(2, "sheet: " + YamlLines.quoted(name)));
    findings.form().encoding().ifPresent(name -> lines.add(2, "encoding: " + name));
    findings
        .form()
        .delimiter()
        .flatMap(Delimiter::of)
        .ifPresent(delimiter -> lines.add(2, "delimiter: " + delimiter.word()));
    lines.remark(2, "The row on which the header begins; what stands above it is not read.");
    lines.add(2, "first-row: " + findings.firstRow());
    lines.blank();
  }

  private void column(
      ColumnNames.Name name,
      ColumnUse use,
      Optional<AttributeFindings> values,
      Optional<ItemFindings> item) {
    if (use.role().equals("metadata")) {
      lines.remark(2, "- header: " + YamlLines.quoted(name.header()) + "   (the tool's own)");
      return;
    }
    lines.add(2, "- header: " + YamlLines.quoted(name.header()));
    name.occurrence().ifPresent(number -> lines.add(4, "occurrence: " + number));
    switch (use.role()) {
      case "item" -> lines.add(4, "item: " + YamlLines.word(use.id()));
      case "attribute", "comment" -> lines.add(4, "attribute: " + YamlLines.word(use.id()));
      case "timestamp" -> lines.add(4, "use: timestamp");
      default -> lines.add(4, "use: nothing");
    }
    if (item.filter(ItemFindings::descending).isPresent()) {
      lines.add(4, "direction: descending");
    }
    values.ifPresent(found -> values(found.values()));
  }

  private void values(List<RawValue> values) {
    List<RawValue> named =
        values.stream()
            .filter(value -> !value.value().isEmpty() && value.raw().length() <= LONGEST_KEY)
            .toList();
    if (named.stream().anyMatch(RawValue::declared)) {
      lines.add(4, "values:");
      for (RawValue value : named) {
        if (value.declared()) {
          lines.add(6, YamlLines.quoted(value.raw()) + ": " + YamlLines.word(value.value()));
        }
      }
    }
    named.stream()
        .filter(value -> !value.declared())
        .forEach(
            value ->
                lines.remark(
                    6,
                    YamlLines.quoted(YamlLines.shown(value.raw()))
                        + ":   (a value of its own"
                        + value.nearest().map(id -> ", near " + id).orElse("")
                        + ")"));
  }
}
