package org.regionalism.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Columns whose headers are paths: groups of questions, then the question's name or label. */
final class PathColumns {

  private static final Pattern TAG = Pattern.compile("#\\p{L}.*");

  private PathColumns() {}

  static List<Column> of(List<String> headers, List<Column.Kind> kinds, Pattern separator) {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      String header = headers.get(i);
      List<String> last = Headers.after(separator, header);
      List<String> ids = new ArrayList<>();
      ids(header, ids);
      last.forEach(part -> ids(part, ids));
      columns.add(new Column(i, header, kinds.get(i), ids, last));
    }
    return columns;
  }

  private static void ids(String name, List<String> ids) {
    ids.add(name);
    ids.addAll(Headers.bracketed(name));
    ids.addAll(Headers.hyphenated(name));
  }

  /** How many rows are header: below the names may stand a row of {@code #tags}. */
  static int rows(List<Row> head) {
    if (head.size() < 2 || head.get(1).isBlank()) {
      return 1;
    }
    boolean tags =
        Headers.of(head.get(1)).stream()
            .allMatch(cell -> cell.isEmpty() || TAG.matcher(cell).matches());
    return tags ? 2 : 1;
  }
}
