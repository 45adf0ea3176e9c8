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
      boolean date = DATES.contains(Headers.word(text));
      columns.add(
          new Column(i, text, date ? Column.Kind.TIMESTAMP : Column.Kind.QUESTION, ids, bracketed));
    }
    return Optional.of(
        new Heading(
            ID,
            "one header row, no survey tool's own columns",
            1,
            columns,
            Heading.Exclusion.NONE,
            false));
  }
}
