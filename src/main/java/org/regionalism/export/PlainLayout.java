package org.regionalism.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One header row of ids or texts, from any tool or a spreadsheet. */
final class PlainLayout implements Layout {

  static final String ID = "plain";

  private static final Set<String> DATES =
      Set.of("date", "timestamp", "submitted", "fecha", "datum");

  private static final List<String> SECONDS =
      List.of("duration (in seconds)", "duration in seconds", "duration_seconds");

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Optional<Heading> recognise(List<Row> head) {
    List<Column> columns = new ArrayList<>();
    List<String> headers = Headers.of(head.get(0));
    for (int i = 0; i < headers.size(); i++) {
      String text = headers.get(i);
      List<String> bracketed = Headers.bracketed(text);
      List<String> ids = new ArrayList<>(List.of(text));
      ids.addAll(bracketed);
      columns.add(new Column(i, text, kind(Headers.word(text)), ids, bracketed));
    }
    return Optional.of(
        new Heading(
                ID,
                "one header row, no survey tool's own columns",
                1,
                columns,
                Heading.Exclusion.NONE,
                false)
            .timed(
                Timings.seconds(
                    Timings.first(headers.stream().map(Headers::word).toList(), SECONDS))));
  }

  private static Column.Kind kind(String word) {
    return DATES.contains(word)
        ? Column.Kind.TIMESTAMP
        : SECONDS.contains(word) ? Column.Kind.METADATA : Column.Kind.QUESTION;
  }
}
