package org.regionalism.simulation;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Item;

/**
 * The responses of a Microsoft form: statements alone as headers, no-break spaces where people
 * pasted texts, and a workbook whose elements have a prefix. What the form did not ask is asked
 * here by its name, for a form brings nothing along.
 */
final class MicrosoftFormsWriter implements ExportWriter {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("M/d/uu H:mm:ss", Locale.ROOT);
  private static final int PASTED_EVERY = 5;
  private static final String NO_BREAK_SPACE = "\u00a0";

  @Override
  public SimulatedExport write(Wording wording, List<SimulatedResponse> responses) {
    Map<Long, String> numbers = new HashMap<>();
    responses.forEach(each -> numbers.put(each.key(), Integer.toString(numbers.size() + 1)));
    WrittenColumns columns =
        new WrittenColumns(wording)
            .add("ID", response -> numbers.getOrDefault(response.key(), ""))
            .add("Start time", response -> response.started().format(TIME))
            .add("Completion time", response -> response.finished().format(TIME))
            .add("Email", response -> "anonymous")
            .blank("Name")
            .attributes(wording.askedAttributes(), UnaryOperator.identity())
            .attributes(wording.broughtAttributes(), UnaryOperator.identity());
    for (Dimension dimension : wording.rubric().dimensions()) {
      for (Item item : dimension.items()) {
        String end = columns.size() % PASTED_EVERY == 2 ? NO_BREAK_SPACE : "";
        columns.add(
            wording.text(item) + end,
            response -> {
              String label = wording.cell(dimension, item, response);
              return label.isEmpty() || !wording.inLabels() ? label : label + end;
            });
      }
    }
    columns.attributes(wording.comments(), UnaryOperator.identity());
    return new SimulatedExport(columns.list(), responses, CsvStyle.WINDOWS_COMMAS, "x:");
  }
}
