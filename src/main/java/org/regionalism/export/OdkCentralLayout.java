package org.regionalism.export;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * ODK Central: one row of names, groups before a hyphen, its own columns from {@code KEY} on,
 * perhaps a row of HXL tags. Its numbers are names of choices.
 */
final class OdkCentralLayout implements Layout {

  private static final String KEY = "KEY";
  private static final OwnColumns OWN =
      new OwnColumns(
          List.of("submissiondate", "end", "start", "today"),
          "key|parent_key|(meta[-:/])?instance(id|name)|meta[-:/].*|submitterid|submittername"
              + "|deviceid|subscriberid|simserial|phonenumber|username|audit|set-of-.*");

  /** What people may call a question too, but not behind the key. */
  private static final OwnColumns BEHIND_KEY =
      new OwnColumns(
          List.of(),
          "submitterid|submittername|attachmentspresent|attachmentsexpected|status|reviewstate"
              + "|deviceid|edits|formversion");

  private static final Pattern HYPHEN = Pattern.compile("-");

  @Override
  public String id() {
    return "odk-central";
  }

  @Override
  public Optional<Heading> recognise(List<Row> head) {
    List<String> headers = Headers.of(head.get(0));
    boolean ours =
        headers.contains(KEY)
            && headers.stream()
                .map(Headers::word)
                .anyMatch(word -> word.matches("submissiondate|(meta[-:/])?instanceid"));
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
    int key = headers.indexOf(KEY) < 0 ? headers.size() : headers.indexOf(KEY);
    List<Column.Kind> kinds = OWN.kinds(headers, i -> true);
    for (int i = key + 1; i < headers.size(); i++) {
      if (BEHIND_KEY.has(headers.get(i))) {
        kinds.set(i, Column.Kind.METADATA);
      }
    }
    int rows = PathColumns.rows(head);
    return new Heading(
            id(),
            "it has ODK's own columns, such as '"
                + headers.stream().filter(OWN::has).findFirst().orElse("")
                + "'"
                + (rows > 1 ? ", and a row of HXL tags" : ""),
            rows,
            PathColumns.of(headers, kinds, HYPHEN),
            Heading.Exclusion.NONE,
            true)
        .timed(Timings.between(headers, List.of("start"), List.of("end")));
  }
}
