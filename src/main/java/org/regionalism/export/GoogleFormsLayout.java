package org.regionalism.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Google Forms: one row, a timestamp first, grid rows in brackets with stray blanks. */
final class GoogleFormsLayout implements Layout {

  private static final Set<String> TIMESTAMPS =
      Set.of("Timestamp", "Marca temporal", "Zeitstempel", "Horodateur");
  private static final Set<String> PERSONAL =
      Set.of(
          "email address",
          "email",
          "username",
          "dirección de correo electrónico",
          "correo electrónico",
          "nombre de usuario",
          "e-mail-adresse");

  @Override
  public Optional<Heading> recognise(List<Row> head) {
    List<String> headers = Headers.of(head.get(0));
    if (!TIMESTAMPS.contains(headers.get(0))) {
      return Optional.empty();
    }
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      String header = headers.get(i);
      List<String> bracketed = Headers.bracketed(header);
      List<String> ids = new ArrayList<>(List.of(header));
      ids.addAll(bracketed);
      columns.add(new Column(i, header, kind(i, header), ids, bracketed));
    }
    return Optional.of(
        new Heading(
            "google-forms",
            "the first column is headed '" + headers.get(0) + "'",
            1,
            columns,
            Heading.Exclusion.NONE,
            false));
  }

  private static Column.Kind kind(int index, String header) {
    if (index == 0) {
      return Column.Kind.TIMESTAMP;
    }
    return PERSONAL.contains(header.toLowerCase(Locale.ROOT))
        ? Column.Kind.METADATA
        : Column.Kind.QUESTION;
  }
}
