package org.regionalism.simulation;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.regionalism.rubric.Attribute;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Item;

/** A Qualtrics export of the older kind: {@code V1} and so on above the names of its columns. */
final class QualtricsLegacyWriter implements ExportWriter {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
  private static final int ID_LENGTH = 15;
  private static final String TRIAL = "1";

  @Override
  public SimulatedExport write(Wording wording, List<SimulatedResponse> responses) {
    List<SimulatedResponse> trials = Previews.before(wording.rubric(), responses);
    List<SimulatedResponse> rows = new ArrayList<>(trials);
    rows.addAll(responses);
    List<ExportColumn> columns = new ArrayList<>();
    own(columns, "ResponseID", each -> "R_" + Traces.id(each, ID_LENGTH));
    own(columns, "ResponseSet", each -> "Default Response Set");
    own(columns, "Name", each -> "Anonymous");
    own(columns, "ExternalDataReference", each -> "");
    own(columns, "EmailAddress", each -> "");
    own(columns, "IPAddress", Traces::address);
    own(columns, "Status", each -> trials.contains(each) ? TRIAL : "0");
    own(columns, "StartDate", each -> time(each.started()));
    own(columns, "EndDate", each -> time(each.finished()));
    own(columns, "Finished", each -> "1");
    int number = 1;
    for (Attribute attribute : wording.askedAttributes()) {
      columns.add(question("Q" + number++, wording, attribute));
    }
    for (Dimension dimension : wording.rubric().dimensions()) {
      int row = 1;
      for (Item item : dimension.items()) {
        columns.add(
            new ExportColumn(
                List.of(
                    "Q" + number + "_" + row++,
                    wording.title(dimension) + "-" + wording.text(item)),
                each -> wording.coded(dimension, item, each)));
      }
      number++;
    }
    for (Attribute attribute : wording.comments()) {
      columns.add(question("Q" + number++, wording, attribute));
    }
    for (Attribute attribute : wording.broughtAttributes()) {
      columns.add(question(wording.heading(attribute), wording, attribute));
    }
    own(columns, "LocationLatitude", each -> "");
    own(columns, "LocationLongitude", each -> "");
    return new SimulatedExport(columns, rows, CsvStyle.COMMAS);
  }

  private static void own(
      List<ExportColumn> columns, String name, Function<SimulatedResponse, String> cell) {
    String id = name.startsWith("Location") ? name : "V" + (columns.size() + 1);
    columns.add(new ExportColumn(List.of(id, name), cell));
  }

  private static ExportColumn question(String id, Wording wording, Attribute attribute) {
    return new ExportColumn(
        List.of(id, wording.heading(attribute)), each -> wording.cell(attribute, each));
  }

  private static String time(LocalDateTime time) {
    return time.format(TIME);
  }
}
