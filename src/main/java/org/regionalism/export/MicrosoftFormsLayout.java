package org.regionalism.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Microsoft Forms: one row that begins with an id, the start and the end; statements alone. */
final class MicrosoftFormsLayout implements Layout {

  private static final List<String> STARTS = List.of("start time", "hora de inicio", "startzeit");
  private static final List<String> ENDS =
      List.of("completion time", "hora de finalización", "fertigstellungszeit");
  private static final String STARTS_OR_CHANGES =
      "start time|hora de inicio|startzeit|last modified time|hora de la última modificación"
          + "|(uhrzeit|zeitpunkt) der letzten änderung";
  private static final String TOTALS = "total points|total de puntos|gesamtpunktzahl";
  private static final OwnColumns OWN =
      new OwnColumns(
          ENDS,
          "id\\.?|e-?mail|correo electrónico|name|nombre|language|idioma|sprache"
              + "|quiz feedback|comentarios del cuestionario|"
              + STARTS_OR_CHANGES
              + "|"
              + TOTALS);

  /** Where a form is a quiz, each question has two more columns. */
  private static final Pattern POINTS =
      Pattern.compile("(?iu)(points|puntos|punkte|feedback|comentarios) [-–] .*");

  @Override
  public String id() {
    return "microsoft-forms";
  }

  @Override
  public Optional<Heading> recognise(List<Row> head) {
    List<String> headers = Headers.of(head.get(0));
    List<String> leading = headers.subList(0, OWN.leading(headers));
    boolean both =
        leading.stream().map(Headers::word).anyMatch(STARTS::contains)
            && leading.stream().map(Headers::word).anyMatch(ENDS::contains);
    return both ? Optional.of(heading(headers)) : Optional.empty();
  }

  @Override
  public Optional<Heading> readNamed(List<Row> head) {
    List<String> headers = Headers.of(head.get(0));
    return OWN.leading(headers) > 0 ? Optional.of(heading(headers)) : Optional.empty();
  }

  private Heading heading(List<String> headers) {
    int leading = OWN.leading(headers);
    List<Column.Kind> kinds = OWN.kinds(headers, i -> i < leading);
    boolean quiz =
        headers.stream().limit(leading).anyMatch(header -> Headers.word(header).matches(TOTALS));
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      String header = headers.get(i);
      List<String> ids = new ArrayList<>(List.of(header));
      ids.addAll(Headers.bracketed(header));
      boolean points = quiz && POINTS.matcher(header).matches();
      columns.add(
          new Column(
              i,
              header,
              points ? Column.Kind.METADATA : kinds.get(i),
              ids,
              Headers.bracketed(header)));
    }
    return new Heading(
            id(),
            "it begins with the columns '" + String.join("', '", headers.subList(0, leading)) + "'",
            1,
            columns,
            Heading.Exclusion.NONE,
            false)
        .timed(Timings.between(headers.subList(0, leading), STARTS, ENDS));
  }
}
