package org.regionalism.simulation;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Item;

/** A Typeform export: a token first, questions alone, its own columns last; some did not finish. */
final class TypeformWriter implements ExportWriter {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
  private static final int TOKEN_LENGTH = 32;
  private static final int NETWORK_LENGTH = 10;

  @Override
  public SimulatedExport write(Wording wording, List<SimulatedResponse> responses) {
    List<SimulatedResponse> unfinished = Previews.before(wording.rubric(), responses);
    List<SimulatedResponse> rows = new ArrayList<>(unfinished);
    rows.addAll(responses);
    WrittenColumns columns =
        new WrittenColumns(wording)
            .add("#", each -> Traces.token(each, TOKEN_LENGTH))
            .attributes(wording.askedAttributes(), UnaryOperator.identity());
    for (Dimension dimension : wording.rubric().dimensions()) {
      for (Item item : dimension.items()) {
        columns.add(wording.text(item), each -> wording.cell(dimension, item, each));
      }
    }
    columns
        .attributes(wording.comments(), UnaryOperator.identity())
        .blank("Other")
        .blank("Other")
        .attributes(wording.broughtAttributes(), UnaryOperator.identity())
        .add("Response Type", each -> unfinished.contains(each) ? "partial" : "completed")
        .add("Start Date (UTC)", each -> time(each.started()))
        .add("Stage Date (UTC)", each -> unfinished.contains(each) ? time(each.finished()) : "")
        .add("Submit Date (UTC)", each -> unfinished.contains(each) ? "" : time(each.finished()))
        .add("Network ID", each -> Traces.token(each, NETWORK_LENGTH))
        .blank("Tags");
    return new SimulatedExport(columns.list(), rows, CsvStyle.COMMAS);
  }

  private static String time(LocalDateTime time) {
    return time.format(TIME);
  }
}
