package org.regionalism.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Typeform: a column {@code #} of tokens first, its own columns last, choices in columns of their
 * own that may repeat {@code Other}; with a row of question titles above, or without.
 */
final class TypeformLayout implements Layout {

  private static final OwnColumns OWN =
      new OwnColumns(
          List.of("submit date (utc)", "submitted at", "stage date (utc)", "start date (utc)"),
          "#|token|network id|response type|tags|ending");

  /** Only the column {@code #} and those from here on are Typeform's own. */
  private static final Set<String> LAST =
      Set.of("response type", "start date (utc)", "submit date (utc)", "network id", "ending");

  private static final Pattern TOKEN = Pattern.compile("[a-z0-9]{16,64}");

  @Override
  public String id() {
    return "typeform";
  }

  @Override
  public Optional<Heading> recognise(List<Row> head) {
    return readNamed(head)
        .filter(
            heading ->
                heading.columns().stream().anyMatch(TypeformLayout::isLast)
                    || (head.size() > heading.rows()
                        && TOKEN.matcher(head.get(heading.rows()).cell(0).strip()).matches()));
  }

  @Override
  public Optional<Heading> readNamed(List<Row> head) {
    if (head.get(0).cell(0).strip().equals("#")) {
      return Optional.of(heading(head, 1));
    }
    boolean titled =
        head.size() > 1 && head.get(0).cell(0).isBlank() && head.get(1).cell(0).strip().equals("#");
    return titled ? Optional.of(heading(head, 2)) : Optional.empty();
  }

  /** Titles in the row above are left alone: they do not say where their choices end. */
  private Heading heading(List<Row> head, int rows) {
    List<String> headers =
        Headers.of(head.get(rows - 1), Math.max(head.get(0).width(), head.get(rows - 1).width()));
    int last =
        IntStream.range(0, headers.size())
            .filter(i -> LAST.contains(Headers.word(headers.get(i))))
            .findFirst()
            .orElse(headers.size());
    List<Column.Kind> kinds = OWN.kinds(headers, i -> i == 0 || i >= last);
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      List<String> ids = new ArrayList<>(List.of(headers.get(i)));
      ids.addAll(Headers.bracketed(headers.get(i)));
      columns.add(
          new Column(i, headers.get(i), kinds.get(i), ids, Headers.lastParts(headers.get(i))));
    }
    int type = headers.stream().map(Headers::word).toList().indexOf("response type");
    return new Heading(
            id(),
            "the first column is headed '#'" + (rows > 1 ? ", below a row of titles" : ""),
            rows,
            columns,
            type < 0 ? Heading.Exclusion.NONE : row -> reason(row.cell(type)),
            false)
        .timed(timing(headers, last));
  }

  /** A question may be headed like a time; the tool's own come last. */
  private static Heading.Timing timing(List<String> headers, int last) {
    List<String> words = headers.stream().map(Headers::word).toList();
    int start = words.lastIndexOf("start date (utc)");
    int end = words.lastIndexOf("submit date (utc)");
    return start < last || end < last ? Heading.Timing.NONE : Timings.between(start, end);
  }

  private static boolean isLast(Column column) {
    return LAST.contains(Headers.word(column.header()));
  }

  private static String reason(String type) {
    return switch (Headers.word(type)) {
      case "partial", "started" -> Heading.Exclusion.INCOMPLETE;
      default -> "";
    };
  }
}
