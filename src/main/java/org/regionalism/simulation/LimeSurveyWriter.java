package org.regionalism.simulation;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.regionalism.rubric.Attribute;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Item;

/**
 * A LimeSurvey export of codes with texts and full answers; in numbers, of codes alone, in headers
 * and in answers. A few people did not finish. Codes are letters and digits only.
 */
final class LimeSurveyWriter implements ExportWriter {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
  private static final Map<String, String> OWN =
      Map.of(
          "id", "Response ID",
          "submitdate", "Date submitted",
          "lastpage", "Last page",
          "startlanguage", "Start language",
          "seed", "Seed",
          "startdate", "Date started",
          "datestamp", "Date last action",
          "ipaddr", "IP address");

  @Override
  public SimulatedExport write(Wording wording, List<SimulatedResponse> responses) {
    List<SimulatedResponse> unfinished = Previews.before(wording.rubric(), responses);
    List<SimulatedResponse> rows = new ArrayList<>(unfinished);
    rows.addAll(responses);
    int pages = wording.rubric().dimensions().size();
    WrittenColumns columns = new WrittenColumns(wording);
    own(columns, wording, "id", each -> Traces.number(each, 6));
    own(columns, wording, "submitdate", each -> unfinished.contains(each) ? "" : time(each));
    own(
        columns,
        wording,
        "lastpage",
        each -> unfinished.contains(each) ? "1" : Integer.toString(pages));
    own(columns, wording, "startlanguage", each -> wording.language());
    own(columns, wording, "seed", each -> Traces.number(each, 9));
    own(columns, wording, "startdate", each -> each.started().format(TIME));
    own(columns, wording, "datestamp", LimeSurveyWriter::time);
    own(columns, wording, "ipaddr", Traces::address);
    attributes(columns, wording, wording.askedAttributes());
    attributes(columns, wording, wording.broughtAttributes());
    int group = 1;
    for (Dimension dimension : wording.rubric().dimensions()) {
      String question = "G" + group++ + "Q1";
      for (Item item : dimension.items()) {
        String code = question + "[" + code(item.id()) + "]";
        String text = wording.title(dimension) + " [" + wording.text(item) + "]";
        columns.add(header(wording, code, text), each -> answer(wording, dimension, item, each));
      }
    }
    attributes(columns, wording, wording.comments());
    return new SimulatedExport(columns.list(), rows, CsvStyle.QUOTED);
  }

  private static void own(
      WrittenColumns columns,
      Wording wording,
      String code,
      Function<SimulatedResponse, String> cell) {
    columns.add(header(wording, code, OWN.getOrDefault(code, code)), cell);
  }

  private static void attributes(
      WrittenColumns columns, Wording wording, List<Attribute> attributes) {
    for (Attribute attribute : attributes) {
      columns.add(
          header(wording, code(attribute.name()), wording.heading(attribute)),
          each -> wording.cell(attribute, each));
    }
  }

  private static String header(Wording wording, String code, String text) {
    return wording.inLabels() ? code + ". " + text : code;
  }

  private static String answer(
      Wording wording, Dimension dimension, Item item, SimulatedResponse response) {
    String cell = wording.coded(dimension, item, response);
    return wording.inLabels() || cell.isEmpty() ? cell : "A" + cell;
  }

  private static String code(String id) {
    return id.replaceAll("[^\\p{Alnum}]", "");
  }

  private static String time(SimulatedResponse response) {
    LocalDateTime finished = response.finished();
    return finished.format(TIME);
  }
}
