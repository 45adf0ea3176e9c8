package org.regionalism.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Qualtrics: three header rows, of names, texts and import ids. People remove some of them to tidy
 * up; what the tool's own columns say of previews holds all the same.
 */
final class QualtricsLayout implements Layout {

  private static final int HEADERS = 3;

  private static final Pattern IMPORT_ID =
      Pattern.compile("\\{\\s*[\"']ImportId[\"']\\s*:\\s*[\"']([^\"']*)[\"'].*", Pattern.DOTALL);

  @Override
  public String id() {
    return "qualtrics";
  }

  @Override
  public Optional<Heading> recognise(List<Row> head) {
    return whole(head).or(() -> remains(head));
  }

  private Optional<Heading> whole(List<Row> head) {
    if (head.size() < HEADERS) {
      return Optional.empty();
    }
    int width = Math.max(head.get(0).width(), head.get(2).width());
    List<String> importIds = importIds(head.get(2), width);
    return areImportIds(importIds)
        ? Optional.of(
            heading(
                Headers.of(head.get(0), width),
                Headers.of(head.get(1), width),
                importIds,
                HEADERS,
                "the third row holds import ids"))
        : Optional.empty();
  }

  /** One of the rows, or two. */
  private Optional<Heading> remains(List<Row> head) {
    List<String> texts = Headers.of(head.get(0));
    List<String> names = texts.stream().map(QualtricsColumns::name).toList();
    List<String> importIds = List.of();
    if (!QualtricsColumns.areThere(names)) {
      return Optional.empty();
    }
    int rows = 1;
    for (Row row : head.subList(1, Math.min(HEADERS - 1, head.size()))) {
      List<String> ids = importIds(row, names.size());
      List<String> more = Headers.of(row, names.size());
      if (areImportIds(ids)) {
        importIds = ids;
        rows++;
      } else if (QualtricsColumns.areThere(more.stream().map(QualtricsColumns::name).toList())) {
        texts = more;
        rows++;
      }
    }
    return Optional.of(
        heading(
            names,
            texts,
            importIds,
            rows,
            "the columns that Qualtrics adds, though not its three header rows"));
  }

  private static List<String> importIds(Row row, int width) {
    List<String> importIds = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      Matcher matcher = IMPORT_ID.matcher(row.cell(i).strip());
      importIds.add(matcher.matches() ? matcher.group(1) : "");
    }
    return importIds;
  }

  /** One of them may be damaged or blank. */
  private static boolean areImportIds(List<String> importIds) {
    long found = importIds.stream().filter(id -> !id.isEmpty()).count();
    return found > 0 && 2 * found >= importIds.size();
  }

  private Heading heading(
      List<String> names, List<String> texts, List<String> importIds, int rows, String because) {
    QualtricsColumns own = new QualtricsColumns(names, importIds);
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String text = texts.get(i);
      List<String> ids = new ArrayList<>(List.of(names.get(i)));
      if (i < importIds.size() && !importIds.get(i).isEmpty()) {
        ids.add(importIds.get(i));
      }
      ids.addAll(Headers.bracketed(text));
      columns.add(
          new Column(
              i, text.isEmpty() ? names.get(i) : text, own.kind(i), ids, Headers.lastParts(text)));
    }
    return new Heading(id(), because, rows, columns, own.exclusion(), true).timed(own.timing());
  }
}
