package org.regionalism.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Alchemer: one row, its own columns first, the rows of grids before the question and a colon. */
final class AlchemerLayout implements Layout {

  private static final OwnColumns OWN =
      new OwnColumns(
          List.of("date submitted", "time started"),
          "response ?id|status|contact id|(legacy )?comments|language|referer|extended referer"
              + "|session ?id|user agent|tags|ip address|longitude|latitude|country|city"
              + "|state/region|postal");
  private static final Pattern COLON = Pattern.compile("\\s*:");

  @Override
  public String id() {
    return "alchemer";
  }

  @Override
  public Optional<Heading> recognise(List<Row> head) {
    List<String> headers = Headers.of(head.get(0));
    List<String> words = headers.stream().map(Headers::word).toList();
    boolean ours =
        words.get(0).matches("response ?id")
            && words.contains("date submitted")
            && (words.contains("time started") || words.contains("status"));
    return ours ? Optional.of(heading(headers)) : Optional.empty();
  }

  @Override
  public Optional<Heading> readNamed(List<Row> head) {
    List<String> headers = Headers.of(head.get(0));
    return OWN.leading(headers) > 0 ? Optional.of(heading(headers)) : Optional.empty();
  }

  private Heading heading(List<String> headers) {
    int own = OWN.leading(headers);
    List<Column.Kind> kinds = OWN.kinds(headers, i -> i < own);
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      String header = headers.get(i);
      List<String> rows = rows(header);
      List<String> ids = new ArrayList<>(List.of(header));
      ids.addAll(Headers.bracketed(header));
      rows.forEach(row -> ids.addAll(Headers.bracketed(row)));
      columns.add(new Column(i, header, kinds.get(i), ids, rows));
    }
    int status = headers.subList(0, own).stream().map(Headers::word).toList().indexOf("status");
    return new Heading(
            id(),
            "it begins with the columns '"
                + String.join("', '", headers.subList(0, Math.min(own, 4)))
                + "'",
            1,
            columns,
            status < 0 ? Heading.Exclusion.NONE : row -> reason(row.cell(status)),
            false)
        .timed(
            Timings.between(
                headers.subList(0, own), List.of("time started"), List.of("date submitted")));
  }

  /** Row and question may hold colons of their own. */
  private static List<String> rows(String header) {
    List<String> rows = new ArrayList<>();
    Matcher matcher = COLON.matcher(header);
    while (matcher.find()) {
      rows.add(header.substring(0, matcher.start()));
    }
    return rows;
  }

  private static String reason(String status) {
    return switch (Headers.word(status)) {
      case "partial" -> Heading.Exclusion.INCOMPLETE;
      case "disqualified" -> Heading.Exclusion.SCREENED_OUT;
      default -> "";
    };
  }
}
