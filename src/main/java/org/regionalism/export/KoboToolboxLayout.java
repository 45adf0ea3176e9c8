package org.regionalism.export;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * KoboToolbox: one row of names or labels, groups before a slash, perhaps a row of HXL tags. Its
 * numbers are names of choices.
 */
final class KoboToolboxLayout implements Layout {

  private static final OwnColumns OWN =
      new OwnColumns(
          List.of("_submission_time", "end", "start", "today"),
          "_.*|deviceid|subscriberid|simserial|phonenumber|username|audit|background-audio"
              + "|meta/.*|formhub/uuid");
  private static final Pattern SLASH = Pattern.compile("\\s*/\\s*");

  @Override
  public String id() {
    return "kobotoolbox";
  }

  @Override
  public Optional<Heading> recognise(List<Row> head) {
    List<String> headers = Headers.of(head.get(0));
    boolean ours =
        headers.contains("_uuid")
            && (headers.contains("_submission_time") || headers.contains("_index"));
    return ours ? Optional.of(heading(head, headers)) : Optional.empty();
  }

  @Override
  public Optional<Heading> readNamed(List<Row> head) {
    List<String> headers = Headers.of(head.get(0));
    return headers.stream().anyMatch(OWN::has)
        ? Optional.of(heading(head, headers))
        : Optional.empty();
  }

  private Heading heading(List<Row> head, List<String> headers) {
    int rows = PathColumns.rows(head);
    return new Heading(
            id(),
            "it has KoboToolbox's own columns, such as '"
                + headers.stream().filter(OWN::has).reduce((one, other) -> other).orElse("")
                + "'"
                + (rows > 1 ? ", and a row of HXL tags" : ""),
            rows,
            PathColumns.of(headers, OWN.kinds(headers, i -> true), SLASH),
            Heading.Exclusion.NONE,
            true)
        .timed(Timings.between(headers, List.of("start"), List.of("end")));
  }
}
