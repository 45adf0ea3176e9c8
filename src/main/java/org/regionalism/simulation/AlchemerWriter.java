package org.regionalism.simulation;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Item;

/** An Alchemer export: its own columns first, grids as row, colon and question; some partial. */
final class AlchemerWriter implements ExportWriter {

  private static final Map<Long, String> MONTHS =
      Map.ofEntries(
          Map.entry(1L, "Jan"),
          Map.entry(2L, "Feb"),
          Map.entry(3L, "Mar"),
          Map.entry(4L, "Apr"),
          Map.entry(5L, "May"),
          Map.entry(6L, "Jun"),
          Map.entry(7L, "Jul"),
          Map.entry(8L, "Aug"),
          Map.entry(9L, "Sep"),
          Map.entry(10L, "Oct"),
          Map.entry(11L, "Nov"),
          Map.entry(12L, "Dec"));
  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .appendText(ChronoField.MONTH_OF_YEAR, MONTHS)
          .appendPattern(" dd, uuuu h:mm:ss ")
          .appendText(ChronoField.AMPM_OF_DAY, Map.of(0L, "am", 1L, "pm"))
          .toFormatter(Locale.ROOT);

  @Override
  public SimulatedExport write(Wording wording, List<SimulatedResponse> responses) {
    List<SimulatedResponse> partial = Previews.before(wording.rubric(), responses);
    List<SimulatedResponse> rows = new ArrayList<>(partial);
    rows.addAll(responses);
    WrittenColumns columns =
        new WrittenColumns(wording)
            .add("Response ID", each -> Traces.number(each, 5))
            .add("Time Started", each -> time(each.started()))
            .add("Date Submitted", each -> time(each.finished()))
            .add("Status", each -> partial.contains(each) ? "Partial" : "Complete")
            .blank("Contact ID")
            .blank("Legacy Comments")
            .blank("Comments")
            .add("Language", each -> wording.language())
            .blank("Referer")
            .add("SessionID", each -> Traces.token(each, 24))
            .blank("User Agent")
            .blank("Tags")
            .add("IP Address", Traces::address)
            .blank("Longitude")
            .blank("Latitude")
            .attributes(wording.broughtAttributes(), UnaryOperator.identity())
            .attributes(wording.askedAttributes(), UnaryOperator.identity());
    for (Dimension dimension : wording.rubric().dimensions()) {
      for (Item item : dimension.items()) {
        columns.add(
            wording.text(item) + ":" + wording.title(dimension),
            each -> wording.cell(dimension, item, each));
      }
    }
    columns.attributes(wording.comments(), UnaryOperator.identity());
    return new SimulatedExport(columns.list(), rows, CsvStyle.COMMAS);
  }

  private static String time(LocalDateTime time) {
    return time.format(TIME);
  }
}
