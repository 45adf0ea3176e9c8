package org.regionalism.simulation;

import java.util.ArrayList;
import java.util.List;
import org.regionalism.rubric.Attribute;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Item;
import org.regionalism.rubric.Rubric;

/**
 * A Qualtrics export of choice texts: three header rows of ids, texts and ImportIds; each dimension
 * a matrix; what the survey brought along without asking at the end; and a few previews by whoever
 * made the survey, which are nobody's answers. Codes of respondents are not part of it unless the
 * survey asks for them.
 */
final class QualtricsWriter implements ExportWriter {

  @Override
  public SimulatedExport write(Wording wording, List<SimulatedResponse> responses) {
    Rubric rubric = wording.rubric();
    List<SimulatedResponse> previews = Previews.before(rubric, responses);
    List<SimulatedResponse> rows = new ArrayList<>(previews);
    rows.addAll(responses);
    List<ExportColumn> columns =
        new ArrayList<>(QualtricsRecord.columns(wording.language(), previews::contains));
    columns.addAll(questions(rubric, wording));
    return new SimulatedExport(columns, rows, CsvStyle.COMMAS);
  }

  private static List<ExportColumn> questions(Rubric rubric, Wording wording) {
    List<ExportColumn> columns = new ArrayList<>();
    List<ExportColumn> brought = new ArrayList<>();
    int number = 1;
    for (Attribute attribute : wording.attributes()) {
      if (Wording.asked(attribute)) {
        columns.add(question(wording, attribute, number++));
      } else if (attribute.kind() != Attribute.Kind.RESPONDENT) {
        String name = wording.heading(attribute);
        brought.add(column(name, name, name, wording, attribute));
      }
    }
    for (Dimension dimension : rubric.dimensions()) {
      columns.addAll(matrix(wording, dimension, number++));
    }
    for (Attribute attribute : wording.comments()) {
      columns.add(question(wording, attribute, number++));
    }
    columns.addAll(brought);
    return columns;
  }

  private static ExportColumn question(Wording wording, Attribute attribute, int number) {
    String importId = "QID" + number + (attribute.values().isEmpty() ? "_TEXT" : "");
    return column("Q" + number, wording.heading(attribute), importId, wording, attribute);
  }

  private static ExportColumn column(
      String id, String text, String importId, Wording wording, Attribute attribute) {
    return new ExportColumn(
        List.of(id, text, QualtricsRecord.importId(importId)),
        response -> wording.cell(attribute, response));
  }

  private static List<ExportColumn> matrix(Wording wording, Dimension dimension, int number) {
    List<ExportColumn> columns = new ArrayList<>();
    for (Item item : dimension.items()) {
      String place = number + "_" + (columns.size() + 1);
      columns.add(
          new ExportColumn(
              List.of(
                  "Q" + place,
                  wording.title(dimension) + " - " + wording.text(item),
                  QualtricsRecord.importId("QID" + place)),
              response -> wording.coded(dimension, item, response)));
    }
    return columns;
  }
}
