package org.regionalism.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Qualtrics: three header rows, of names, texts and import ids. */
final class QualtricsLayout implements Layout {

  private static final Pattern IMPORT_ID =
      Pattern.compile("\\{\\s*[\"']ImportId[\"']\\s*:\\s*[\"']([^\"']*)[\"'].*", Pattern.DOTALL);

  @Override
  public String id() {
    return "qualtrics";
  }

  @Override
  public Optional<Heading> recognise(List<Row> head) {
    if (head.size() < 3) {
      return Optional.empty();
    }
    int width = Math.max(head.get(0).width(), head.get(2).width());
    List<String> importIds = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      Matcher matcher = IMPORT_ID.matcher(head.get(2).cell(i).strip());
      importIds.add(matcher.matches() ? matcher.group(1) : "");
    }
    // One of them may be damaged or blank.
    long found = importIds.stream().filter(id -> !id.isEmpty()).count();
    return found > 0 && 2 * found >= width
        ? Optional.of(heading(head, width, importIds))
        : Optional.empty();
  }

  private Heading heading(List<Row> head, int width, List<String> importIds) {
    List<String> names = Headers.of(head.get(0), width);
    QualtricsColumns own = new QualtricsColumns(names, importIds);
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      String text = head.get(1).cell(i).strip();
      List<String> ids = new ArrayList<>(List.of(names.get(i)));
      if (!importIds.get(i).isEmpty()) {
        ids.add(importIds.get(i));
      }
      ids.addAll(Headers.bracketed(text));
      columns.add(
          new Column(
              i, text.isEmpty() ? names.get(i) : text, own.kind(i), ids, Headers.lastParts(text)));
    }
    return new Heading(id(), "the third row holds import ids", 3, columns, own.exclusion(), true)
        .timed(own.timing());
  }
}
