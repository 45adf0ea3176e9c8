package org.regionalism.simulation;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Item;

/**
 * An ODK Central export: names with their groups before a hyphen, whatever the form. Central writes
 * the names of choices; in labels, the form's maker has named each choice by its label.
 */
final class OdkCentralWriter implements ExportWriter {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.000'Z'", Locale.ROOT);

  @Override
  public SimulatedExport write(Wording wording, List<SimulatedResponse> responses) {
    Wording named = new Wording(wording.rubric(), wording.language(), AnswerForm.NUMBERS);
    WrittenColumns columns =
        new WrittenColumns(named)
            .add("SubmissionDate", each -> time(each.finished().plusSeconds(2)))
            .add("start", each -> time(each.started()))
            .add("end", each -> time(each.finished()))
            .attributes(named.askedAttributes(), name -> "about-" + name(name))
            .attributes(named.broughtAttributes(), OdkCentralWriter::name);
    for (Dimension dimension : wording.rubric().dimensions()) {
      for (Item item : dimension.items()) {
        columns.add(
            name(dimension.id()) + "-" + name(item.id()),
            each -> wording.coded(dimension, item, each));
      }
    }
    columns
        .attributes(named.comments(), name -> "about-" + name(name))
        .add("meta-instanceID", each -> "uuid:" + Traces.uuid(each))
        .add("KEY", each -> "uuid:" + Traces.uuid(each))
        .add("SubmitterID", each -> "17")
        .add("SubmitterName", each -> "Public link")
        .add("AttachmentsPresent", each -> "0")
        .add("AttachmentsExpected", each -> "0")
        .blank("Status")
        .blank("ReviewState")
        .blank("DeviceID")
        .add("Edits", each -> "0")
        .add("FormVersion", each -> "1");
    return new SimulatedExport(columns.list(), responses, CsvStyle.COMMAS);
  }

  private static String name(String id) {
    return id.replaceAll("[^\\p{Alnum}]", "_");
  }

  private static String time(LocalDateTime time) {
    return time.format(TIME);
  }
}
