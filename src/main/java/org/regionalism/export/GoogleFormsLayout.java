package org.regionalism.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Google Forms and its sheets: one row, a timestamp first, grid rows in brackets. */
final class GoogleFormsLayout implements Layout {

  private static final Set<String> TIMESTAMPS =
      Set.of("timestamp", "marca temporal", "zeitstempel", "horodateur");
  private static final OwnColumns OWN =
      new OwnColumns(
          List.copyOf(TIMESTAMPS),
          "e-?mail( address)?|username|(dirección de )?correo( electrónico)?|nombre de usuario"
              + "|e-mail-adresse|nutzername");

  /** Where a form is a quiz, it has points in all, then points and remarks for each question. */
  private static final Set<String> POINTS =
      Set.of("score", "total score", "puntuación", "puntuación total", "punktzahl");

  private static final Set<String> POINTS_OF_QUESTION =
      Set.of("score", "feedback", "puntuación", "comentarios", "punktzahl");
  private static final int POINTS_WITHIN = 3;

  @Override
  public String id() {
    return "google-forms";
  }

  @Override
  public Optional<Heading> recognise(List<Row> head) {
    List<String> headers = Headers.of(head.get(0));
    return TIMESTAMPS.contains(Headers.word(headers.get(0)))
        ? Optional.of(heading(headers, 0))
        : Optional.empty();
  }

  @Override
  public Optional<Heading> readNamed(List<Row> head) {
    List<String> headers = Headers.of(head.get(0));
    return headers.stream()
        .filter(header -> TIMESTAMPS.contains(Headers.word(header)))
        .findFirst()
        .map(header -> heading(headers, headers.indexOf(header)));
  }

  private Heading heading(List<String> headers, int timestamp) {
    boolean quiz = headers.stream().limit(POINTS_WITHIN).anyMatch(GoogleFormsLayout::isPoints);
    List<Column.Kind> kinds =
        OWN.kinds(
            headers, i -> i == timestamp || !TIMESTAMPS.contains(Headers.word(headers.get(i))));
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      String header = headers.get(i);
      List<String> bracketed = Headers.bracketed(header);
      List<String> ids = new ArrayList<>(List.of(header));
      ids.addAll(bracketed);
      boolean points =
          quiz
              && ((i < POINTS_WITHIN && isPoints(header))
                  || bracketed.stream().map(Headers::word).anyMatch(POINTS_OF_QUESTION::contains));
      columns.add(
          new Column(i, header, points ? Column.Kind.METADATA : kinds.get(i), ids, bracketed));
    }
    return new Heading(
        id(),
        (timestamp == 0 ? "the first column is headed '" : "a column is headed '")
            + headers.get(timestamp)
            + "'",
        1,
        columns,
        Heading.Exclusion.NONE,
        false);
  }

  private static boolean isPoints(String header) {
    return POINTS.contains(Headers.word(header));
  }
}
