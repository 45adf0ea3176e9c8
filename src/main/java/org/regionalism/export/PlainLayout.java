package org.regionalism.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One header row of ids or texts, from any tool or a spreadsheet. */
final class PlainLayout {

  private static final Set<String> DATES = Set.of("date", "timestamp", "submitted", "fecha");

  private PlainLayout() {}

  static Heading heading(Row header) {
    List<Column> columns = new ArrayList<>();
    List<String> headers = Headers.of(header);
    for (int i = 0; i < headers.size(); i++) {
      String text = headers.get(i);
      List<String> bracketed = Headers.bracketed(text);
      List<String> ids = new ArrayList<>(List.of(text));
      ids.addAll(bracketed);
      boolean date = DATES.contains(text.toLowerCase(Locale.ROOT));
      columns.add(
          new Column(i, text, date ? Column.Kind.TIMESTAMP : Column.Kind.QUESTION, ids, bracketed));
    }
    return new Heading(
        "plain",
        "one header row, no survey tool's own columns",
        1,
        columns,
        Heading.Exclusion.NONE,
        false);
  }
}
