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
  public Optional<Heading> recognise(List<Row> head) {
    if (head.size() < 3 || !IMPORT_ID.matcher(head.get(2).cell(0)).matches()) {
      return Optional.empty();
    }
    List<String> names = Headers.of(head.get(0));
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String text = head.get(1).cell(i).strip();
      List<String> ids = new ArrayList<>(List.of(names.get(i)));
      Matcher importId = IMPORT_ID.matcher(head.get(2).cell(i));
      if (importId.matches()) {
        ids.add(importId.group(1));
      }
      ids.addAll(Headers.bracketed(text));
      columns.add(
          new Column(
              i,
              text.isEmpty() ? names.get(i) : text,
              QualtricsColumns.kind(names.get(i), names),
              ids,
              Headers.lastParts(text)));
    }
    return Optional.of(
        new Heading(
            "qualtrics",
            "the third row holds import ids",
            3,
            columns,
            QualtricsColumns.exclusion(names),
            true));
  }
}
