package org.regionalism.export;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** The columns that Qualtrics adds to every export, and the rows that are tests. */
final class QualtricsColumns {

  private static final Set<String> METADATA =
      Set.of(
          "startdate",
          "enddate",
          "status",
          "ipaddress",
          "progress",
          "duration (in seconds)",
          "finished",
          "recordeddate",
          "responseid",
          "recipientlastname",
          "recipientfirstname",
          "recipientemail",
          "externalreference",
          "externaldatareference",
          "locationlatitude",
          "locationlongitude",
          "locationaccuracy",
          "distributionchannel",
          "userlanguage",
          "responseset",
          "emailaddress",
          "name");
  private static final Set<String> TIMES = Set.of("recordeddate", "enddate");

  /** What the column Status says of rows that nobody meant as a response: as text, as code. */
  private static final Set<String> PREVIEWS =
      Set.of(
          "survey preview",
          "1",
          "survey test",
          "2",
          "spam",
          "8",
          "survey preview spam",
          "9",
          "imported spam",
          "12",
          "offline survey preview",
          "17",
          "ex spam",
          "40",
          "synthetic",
          "256",
          "vista previa de la encuesta",
          "umfragevorschau");

  private QualtricsColumns() {}

  /** By the name in the first header row; the time a response was recorded comes first. */
  static Column.Kind kind(String name, List<String> names) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (TIMES.contains(lower)) {
      boolean better = lower.equals("enddate") && contains(names, "recordeddate");
      return better ? Column.Kind.METADATA : Column.Kind.TIMESTAMP;
    }
    return METADATA.contains(lower) ? Column.Kind.METADATA : Column.Kind.QUESTION;
  }

  static Heading.Exclusion exclusion(List<String> names) {
    int status =
        IntStream.range(0, names.size())
            .filter(i -> names.get(i).equalsIgnoreCase("Status"))
            .findFirst()
            .orElse(-1);
    return status < 0
        ? Heading.Exclusion.NONE
        : row ->
            PREVIEWS.contains(row.cell(status).strip().toLowerCase(Locale.ROOT)) ? "preview" : "";
  }

  private static boolean contains(List<String> names, String lower) {
    return names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(lower));
  }
}
