package org.regionalism.simulation;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.regionalism.rubric.Attribute;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Item;
import org.regionalism.rubric.Rubric;

/**
 * The download of a Google form's responses: everything in quotes, each dimension a grid whose
 * header is the question, two blanks and the row in brackets, and the blanks that people leave at
 * the end of a question when they type it. Such a form knows nobody's code unless it asks.
 */
final class GoogleFormsWriter implements ExportWriter {

  private static final int STRAY_BLANK_EVERY = 7;

  private static final DateTimeFormatter TIMESTAMP =
      new DateTimeFormatterBuilder()
          .appendPattern("uuuu/MM/dd h:mm:ss ")
          .appendText(ChronoField.AMPM_OF_DAY, Map.of(0L, "AM", 1L, "PM"))
          .appendLiteral(" MDT")
          .toFormatter(Locale.ROOT);

  @Override
  public SimulatedExport write(Wording wording, List<SimulatedResponse> responses) {
    Rubric rubric = wording.rubric();
    List<ExportColumn> columns = new ArrayList<>();
    columns.add(ExportColumn.of("Timestamp", response -> response.finished().format(TIMESTAMP)));
    for (Attribute attribute : wording.attributes()) {
      if (Wording.asked(attribute) || attribute.kind() != Attribute.Kind.RESPONDENT) {
        columns.add(question(wording, attribute, columns.size()));
      }
    }
    for (Dimension dimension : rubric.dimensions()) {
      for (Item item : dimension.items()) {
        String row = wording.text(item) + strayBlank(columns.size());
        columns.add(
            ExportColumn.of(
                wording.title(dimension) + "  [" + row + "]",
                response -> wording.cell(dimension, item, response)));
      }
    }
    for (Attribute attribute : wording.comments()) {
      columns.add(question(wording, attribute, columns.size()));
    }
    return new SimulatedExport(columns, responses, CsvStyle.QUOTED);
  }

  private static ExportColumn question(Wording wording, Attribute attribute, int place) {
    return ExportColumn.of(
        wording.heading(attribute) + strayBlank(place),
        response -> wording.cell(attribute, response));
  }

  private static String strayBlank(int place) {
    return place % STRAY_BLANK_EVERY == 3 ? " " : "";
  }
}
