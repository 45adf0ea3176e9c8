package org.regionalism.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Qualtrics before 2017: two header rows, names (V1 … or ResponseID …) and texts. */
final class QualtricsLegacyLayout implements Layout {

  private static final Set<String> FIRST = Set.of("V1", "ResponseID");

  @Override
  public String id() {
    return "qualtrics-legacy";
  }

  @Override
  public Optional<Heading> recognise(List<Row> head) {
    boolean legacy =
        head.size() >= 2
            && FIRST.contains(head.get(0).cell(0).strip())
            && head.get(1).cell(0).strip().equals("ResponseID");
    if (!legacy) {
      return Optional.empty();
    }
    List<String> names = Headers.of(head.get(0));
    List<String> texts = Headers.of(head.get(1));
    List<String> known = new ArrayList<>();
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String text = i < texts.size() ? texts.get(i) : "";
      known.add(names.get(i).matches("V\\d+") ? text : names.get(i));
    }
    QualtricsColumns own = new QualtricsColumns(known, List.of());
    for (int i = 0; i < names.size(); i++) {
      String text = i < texts.size() ? texts.get(i) : "";
      List<String> ids = new ArrayList<>(List.of(names.get(i)));
      ids.addAll(Headers.bracketed(text));
      columns.add(
          new Column(
              i, text.isEmpty() ? names.get(i) : text, own.kind(i), ids, Headers.lastParts(text)));
    }
    return Optional.of(
        new Heading(
                id(),
                "two header rows, the second begins with 'ResponseID'",
                2,
                columns,
                own.exclusion(),
                true)
            .timed(own.timing()));
  }
}
