package org.regionalism.inspection;

import java.util.ArrayList;
import java.util.List;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.notation.JsonText;
import org.regionalism.notation.MapBuilder;
import org.regionalism.notation.Node;
import org.regionalism.response.Findings;
import org.regionalism.response.Findings.AttributeFindings;
import org.regionalism.response.Findings.ItemFindings;
import org.regionalism.response.Findings.OrganizationFindings;
import org.regionalism.response.Findings.RawAnswer;
import org.regionalism.response.Findings.RawValue;
import org.regionalism.response.InputSummary;
import org.regionalism.response.LedgerSummary;

/**
 * What was recognised, as JSON. The keys are those of {@code inputs[]} in {@code assessment.json},
 * with counts beside them.
 */
public final class InspectionJson {

  /** The schema's name. */
  public static final String SCHEMA = "regionalism-inspection/1";

  private InspectionJson() {}

  /**
   * Writes an inspection.
   *
   * @param inspection what was recognised
   * @return the text, ending in a line feed
   */
  public static String of(Inspection inspection) {
    InputSummary summary = inspection.reading().summary();
    Findings findings = inspection.reading().findings();
    MapBuilder out =
        new MapBuilder()
            .put("schema", SCHEMA)
            .put("scorable", inspection.isScorable())
            .put("file", summary.file())
            .put("sha256", summary.sha256())
            .put("layout", summary.layout())
            .put("because", summary.because())
            .put("firstRow", findings.firstRow())
            .put("headerRows", findings.headerRows());
    findings.form().sheet().ifPresent(sheet -> out.put("sheet", sheet));
    findings.form().encoding().ifPresent(encoding -> out.put("encoding", encoding));
    findings.form().delimiterWord().ifPresent(word -> out.put("delimiter", word));
    MapBuilder excluded = new MapBuilder();
    summary.excluded().forEach(excluded::put);
    return JsonText.of(
        out.put("rows", summary.rows())
            .put("respondents", summary.respondents())
            .put("excluded", excluded.build())
            .put(
                "columns",
                MapBuilder.list(summary.columns().stream().map(InspectionJson::column).toList()))
            .put("answers", answers(findings))
            .put("values", values(findings))
            .put("organizations", organizations(findings.organizations()))
            .put("ledger", ledger(inspection.reading().ledger()))
            .put(
                "diagnostics",
                MapBuilder.list(
                    inspection.diagnostics().stream().map(InspectionJson::diagnostic).toList()))
            .build());
  }

  private static Node column(InputSummary.ColumnUse column) {
    return new MapBuilder()
        .put("column", column.column())
        .put("header", column.header())
        .put("role", column.role())
        .put("id", column.id())
        .build();
  }

  private static Node answers(Findings findings) {
    List<Node> answers = new ArrayList<>();
    for (ItemFindings item : findings.items()) {
      for (RawAnswer answer : item.answers()) {
        MapBuilder out = new MapBuilder().put("item", item.item()).put("raw", answer.raw());
        if (answer.scored()) {
          out.put("value", Integer.parseInt(answer.meaning()));
        } else {
          out.put("reason", answer.meaning());
        }
        out.put("rule", answer.rule().word()).put("count", answer.count());
        answer.fault().ifPresent(code -> out.put("fault", code.id()));
        answer.nearest().ifPresent(near -> out.put("nearest", near));
        answers.add(out.build());
      }
    }
    return MapBuilder.list(answers);
  }

  private static Node values(Findings findings) {
    List<Node> values = new ArrayList<>();
    for (AttributeFindings attribute : findings.attributes()) {
      for (RawValue value : attribute.values()) {
        MapBuilder out =
            new MapBuilder()
                .put("attribute", attribute.attribute())
                .put("raw", value.raw())
                .put("value", value.value())
                .put("declared", value.declared())
                .put("count", value.count());
        value.nearest().ifPresent(near -> out.put("nearest", near));
        values.add(out.build());
      }
    }
    return MapBuilder.list(values);
  }

  private static Node organizations(OrganizationFindings found) {
    List<Node> alike = new ArrayList<>();
    found
        .alike()
        .forEach(
            pair ->
                alike.add(
                    new MapBuilder()
                        .put("name", pair.name())
                        .put("row", pair.row())
                        .put("count", pair.count())
                        .put("other", pair.other())
                        .put("otherRow", pair.otherRow())
                        .put("otherCount", pair.otherCount())
                        .build()));
    return new MapBuilder()
        .put("named", found.named())
        .put("alike", MapBuilder.list(alike))
        .build();
  }

  private static Node ledger(LedgerSummary ledger) {
    return new MapBuilder()
        .put("cells", ledger.cells())
        .put("answered", ledger.answered())
        .put("blank", ledger.blank())
        .put("notApplicable", ledger.notApplicable())
        .put("dontKnow", ledger.dontKnow())
        .put("refused", ledger.refused())
        .put("notShown", ledger.notShown())
        .put("unmatched", ledger.unmatched())
        .put("excluded", ledger.excluded())
        .build();
  }

  private static Node diagnostic(Diagnostic diagnostic) {
    MapBuilder out =
        new MapBuilder()
            .put("severity", diagnostic.severity().word())
            .put("code", diagnostic.code().id())
            .put("place", diagnostic.location().toString());
    diagnostic
        .location()
        .position()
        .ifPresent(at -> out.put("row", at.row()).put("column", at.column()));
    return out.put("what", diagnostic.what()).put("remedy", diagnostic.remedy()).build();
  }
}
