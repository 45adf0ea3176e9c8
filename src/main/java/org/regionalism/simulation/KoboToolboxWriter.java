package org.regionalism.simulation;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Item;

/**
 * A KoboToolbox export: labels with the groups' labels before a slash; in numbers, names with the
 * groups' names and the names of choices.
 */
final class KoboToolboxWriter implements ExportWriter {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
  private static final String ZONE = ".000-06:00";

  @Override
  public SimulatedExport write(Wording wording, List<SimulatedResponse> responses) {
    Map<Long, String> numbers = new HashMap<>();
    responses.forEach(each -> numbers.put(each.key(), Integer.toString(numbers.size() + 1)));
    WrittenColumns columns =
        new WrittenColumns(wording)
            .add("start", each -> time(each.started()) + ZONE)
            .add("end", each -> time(each.finished()) + ZONE)
            .attributes(wording.askedAttributes(), head -> head(wording, head))
            .attributes(wording.broughtAttributes(), head -> head(wording, head));
    for (Dimension dimension : wording.rubric().dimensions()) {
      String group = wording.inLabels() ? wording.title(dimension) : name(dimension.id());
      for (Item item : dimension.items()) {
        columns.add(
            group + "/" + (wording.inLabels() ? wording.text(item) : name(item.id())),
            each -> wording.coded(dimension, item, each));
      }
    }
    columns
        .attributes(wording.comments(), head -> head(wording, head))
        .add("__version__", each -> "vPractice1")
        .add("_id", each -> Traces.number(each, 9))
        .add("_uuid", Traces::uuid)
        .add("_submission_time", each -> time(each.finished().plusSeconds(2)))
        .blank("_validation_status")
        .blank("_notes")
        .add("_status", each -> "submitted_via_web")
        .blank("_submitted_by")
        .blank("_tags")
        .add("_index", each -> numbers.getOrDefault(each.key(), ""));
    return new SimulatedExport(columns.list(), responses, CsvStyle.QUOTED_SEMICOLONS);
  }

  private static String head(Wording wording, String head) {
    return wording.inLabels() ? head : name(head);
  }

  private static String name(String id) {
    return id.replaceAll("[^\\p{Alnum}]", "_");
  }

  private static String time(LocalDateTime time) {
    return time.format(TIME);
  }
}
