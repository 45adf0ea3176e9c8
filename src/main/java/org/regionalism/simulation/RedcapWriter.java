package org.regionalism.simulation;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Item;

/**
 * A REDCap export with labels, or raw with the names of variables and the codes of choices. Some
 * records were begun and not completed.
 */
final class RedcapWriter implements ExportWriter {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
  private static final String FORM = "partner_survey";

  @Override
  public SimulatedExport write(Wording wording, List<SimulatedResponse> responses) {
    List<SimulatedResponse> unfinished = Previews.before(wording.rubric(), responses);
    List<SimulatedResponse> rows = new ArrayList<>(unfinished);
    rows.addAll(responses);
    Map<Long, String> numbers = new HashMap<>();
    rows.forEach(each -> numbers.put(each.key(), Integer.toString(numbers.size() + 1)));
    boolean labels = wording.inLabels();
    WrittenColumns columns =
        new WrittenColumns(wording)
            .add(labels ? "Record ID" : "record_id", each -> numbers.getOrDefault(each.key(), ""))
            .blank(labels ? "Survey Identifier" : "redcap_survey_identifier")
            .add(
                labels ? "Survey Timestamp" : FORM + "_timestamp",
                each ->
                    unfinished.contains(each) ? "[not completed]" : each.finished().format(TIME))
            .attributes(wording.askedAttributes(), head -> labels ? head : name(head))
            .attributes(wording.broughtAttributes(), head -> labels ? head : name(head));
    for (Dimension dimension : wording.rubric().dimensions()) {
      for (Item item : dimension.items()) {
        columns.add(
            labels ? wording.text(item) : name(item.id()),
            each -> wording.coded(dimension, item, each));
      }
    }
    columns
        .attributes(wording.comments(), head -> labels ? head : name(head))
        .add(
            labels ? "Complete?" : FORM + "_complete",
            each ->
                unfinished.contains(each)
                    ? labels ? "Incomplete" : "0"
                    : labels ? "Complete" : "2");
    return new SimulatedExport(columns.list(), rows, CsvStyle.COMMAS);
  }

  /** Variables have small letters, digits and underscores. */
  private static String name(String id) {
    return id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
  }
}
