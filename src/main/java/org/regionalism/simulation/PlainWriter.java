package org.regionalism.simulation;

import java.util.ArrayList;
import java.util.List;
import org.regionalism.rubric.Attribute;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Item;
import org.regionalism.rubric.Rubric;

/** A table as people make by hand: attributes by name, the date, items by id, comments. */
final class PlainWriter implements ExportWriter {

  @Override
  public SimulatedExport write(Wording wording, List<SimulatedResponse> responses) {
    Rubric rubric = wording.rubric();
    List<ExportColumn> columns = new ArrayList<>();
    rubric
        .attributes(Attribute.Kind.RESPONDENT)
        .forEach(attribute -> columns.add(column(wording, attribute)));
    for (Attribute attribute : wording.attributes()) {
      if (attribute.kind() != Attribute.Kind.RESPONDENT) {
        columns.add(column(wording, attribute));
      }
    }
    columns.add(ExportColumn.of("date", response -> response.finished().toLocalDate().toString()));
    for (Dimension dimension : rubric.dimensions()) {
      for (Item item : dimension.items()) {
        columns.add(
            ExportColumn.of(item.id(), response -> wording.cell(dimension, item, response)));
      }
    }
    wording.comments().forEach(attribute -> columns.add(column(wording, attribute)));
    return new SimulatedExport(columns, responses, CsvStyle.COMMAS);
  }

  private static ExportColumn column(Wording wording, Attribute attribute) {
    return ExportColumn.of(attribute.name(), response -> wording.cell(attribute, response));
  }
}
