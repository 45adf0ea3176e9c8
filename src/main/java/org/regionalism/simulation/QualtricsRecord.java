package org.regionalism.simulation;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

/** The columns about the act of answering, which Qualtrics puts before the questions. */
final class QualtricsRecord {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
  private static final String TIME_ZONE = "\",\"timeZone\":\"America/Denver";
  private static final int ID_LENGTH = 15;

  private QualtricsRecord() {}

  static List<ExportColumn> columns(String language, Predicate<SimulatedResponse> preview) {
    Function<SimulatedResponse, String> nothing = response -> "";
    String shown = language.toUpperCase(Locale.ROOT);
    return List.of(
        column("StartDate", "Start Date", "startDate" + TIME_ZONE, r -> time(r.started())),
        column("EndDate", "End Date", "endDate" + TIME_ZONE, r -> time(r.finished())),
        column(
            "Status",
            "Response Type",
            "status",
            r -> preview.test(r) ? "Survey Preview" : "IP Address"),
        column("IPAddress", "IP Address", "ipAddress", Traces::address),
        column("Progress", "Progress", "progress", r -> "100"),
        column(
            "Duration (in seconds)",
            "Duration (in seconds)",
            "duration",
            r -> Long.toString(Duration.between(r.started(), r.finished()).toSeconds())),
        column("Finished", "Finished", "finished", r -> "True"),
        column(
            "RecordedDate",
            "Recorded Date",
            "recordedDate" + TIME_ZONE,
            r -> time(r.finished().plusSeconds(1))),
        column("ResponseId", "Response ID", "_recordId", r -> "R_" + Traces.id(r, ID_LENGTH)),
        column("RecipientLastName", "Recipient Last Name", "recipientLastName", nothing),
        column("RecipientFirstName", "Recipient First Name", "recipientFirstName", nothing),
        column("RecipientEmail", "Recipient Email", "recipientEmail", nothing),
        column("ExternalReference", "External Data Reference", "externalDataReference", nothing),
        column("LocationLatitude", "Location Latitude", "locationLatitude", nothing),
        column("LocationLongitude", "Location Longitude", "locationLongitude", nothing),
        column(
            "DistributionChannel",
            "Distribution Channel",
            "distributionChannel",
            r -> preview.test(r) ? "preview" : "anonymous"),
        column("UserLanguage", "User Language", "userLanguage", r -> shown));
  }

  /** Returns the cell of the third header row. */
  static String importId(String id) {
    return "{\"ImportId\":\"" + id + "\"}";
  }

  private static ExportColumn column(
      String id, String text, String importId, Function<SimulatedResponse, String> cell) {
    return new ExportColumn(List.of(id, text, importId(importId)), cell);
  }

  private static String time(LocalDateTime time) {
    return time.format(TIME);
  }
}
