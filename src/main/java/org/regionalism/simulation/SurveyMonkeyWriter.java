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

/**
 * SurveyMonkey's expanded export: a question once above its columns, and below it {@code Response},
 * {@code Open-Ended Response} or the row of a grid. Numbers are those of the choices.
 */
final class SurveyMonkeyWriter implements ExportWriter {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
  private static final int ID_DIGITS = 12;
  private static final String COLLECTOR = "449100127";

  @Override
  public SimulatedExport write(Wording wording, List<SimulatedResponse> responses) {
    List<ExportColumn> columns = new ArrayList<>();
    columns.add(column("Respondent ID", "", each -> Traces.number(each, ID_DIGITS)));
    columns.add(column("Collector ID", "", each -> COLLECTOR));
    columns.add(column("Start Date", "", each -> time(each.started())));
    columns.add(column("End Date", "", each -> time(each.finished())));
    columns.add(column("IP Address", "", Traces::address));
    columns.add(column("Email Address", "", each -> ""));
    columns.add(column("First Name", "", each -> ""));
    columns.add(column("Last Name", "", each -> ""));
    columns.add(column("Custom Data 1", "", each -> ""));
    wording.broughtAttributes().forEach(each -> columns.add(attribute(wording, each, "")));
    for (Attribute attribute : wording.askedAttributes()) {
      boolean open = attribute.values().isEmpty();
      columns.add(attribute(wording, attribute, open ? "Open-Ended Response" : "Response"));
    }
    for (Dimension dimension : wording.rubric().dimensions()) {
      String question = wording.title(dimension);
      for (Item item : dimension.items()) {
        columns.add(
            column(question, wording.text(item), each -> wording.coded(dimension, item, each)));
        question = "";
      }
    }
    wording
        .comments()
        .forEach(each -> columns.add(attribute(wording, each, "Open-Ended Response")));
    return new SimulatedExport(columns, responses, CsvStyle.COMMAS);
  }

  private static ExportColumn attribute(Wording wording, Attribute attribute, String below) {
    return column(wording.heading(attribute), below, response -> wording.cell(attribute, response));
  }

  private static ExportColumn column(
      String question, String below, Function<SimulatedResponse, String> cell) {
    return new ExportColumn(List.of(question, below), cell);
  }

  private static String time(LocalDateTime time) {
    return time.format(TIME);
  }
}
