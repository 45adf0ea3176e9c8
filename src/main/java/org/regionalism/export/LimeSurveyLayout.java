package org.regionalism.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * LimeSurvey: one row of codes, of codes and texts, or of texts; its own columns first. Responses
 * without a date of submission were not finished. Its answers may be codes such as {@code A1}.
 */
final class LimeSurveyLayout implements Layout {

  private static final List<String> SUBMITTED =
      List.of("submitdate", "date submitted", "datum abgeschickt", "fecha de envío");
  private static final OwnColumns OWN =
      new OwnColumns(
          times(),
          "id|response id|antwort[ -]?id|id de (la )?respuesta"
              + "|lastpage|last page|letzte seite|última página"
              + "|startlanguage|start language|start-?sprache|(lenguaje|idioma) inicial"
              + "|seed|zufallsstartwert|semilla"
              + "|token|access code|zugangscode|zugangsschlüssel|código de acceso|contraseña"
              + "|ipaddr|ip[ -]address|ip-adresse|dirección ip"
              + "|refurl|referrer url|weiterleitungs-url|url de referencia"
              + "|firstname|lastname|email|first name|last name|email address");
  private static final Set<String> SIGNS =
      Set.of(
          "lastpage",
          "last page",
          "letzte seite",
          "última página",
          "startlanguage",
          "start language",
          "start-sprache",
          "startsprache",
          "lenguaje inicial",
          "idioma inicial");
  private static final OwnColumns LAST =
      new OwnColumns(
          List.of(),
          "interviewtime|total time|gesamtzeit|tiempo total|grouptime\\w*|(group|question) time: .*"
              + "|\\w+time");

  private static final Set<String> TOTAL_TIMES = Set.of("total time", "gesamtzeit", "tiempo total");

  private static final List<String> STARTED =
      List.of("startdate", "date started", "datum gestartet", "fecha de inicio");

  private static List<String> times() {
    List<String> times = new ArrayList<>(SUBMITTED);
    times.addAll(
        List.of(
            "datestamp",
            "date last action",
            "datum letzte aktivität",
            "fecha de la última acción",
            "startdate",
            "date started",
            "datum gestartet",
            "fecha de inicio"));
    return times;
  }

  @Override
  public String id() {
    return "limesurvey";
  }

  @Override
  public Optional<Heading> recognise(List<Row> head) {
    List<LimeSurveyHeader> headers = headers(head);
    List<String> own = own(headers);
    boolean named =
        (own.stream().anyMatch(SUBMITTED::contains) && own.size() > 1)
            || own.stream().anyMatch(SIGNS::contains);
    if (named) {
      return Optional.of(heading(headers, "it begins with LimeSurvey's own columns"));
    }
    long coded = headers.stream().filter(LimeSurveyHeader::hasBoth).count();
    boolean rows = headers.stream().anyMatch(header -> header.hasBoth() && header.isRow());
    return rows && 2 * coded > headers.size()
        ? Optional.of(heading(headers, "headers are codes and texts, such as 'code[row]. Text'"))
        : Optional.empty();
  }

  @Override
  public Optional<Heading> readNamed(List<Row> head) {
    List<LimeSurveyHeader> headers = headers(head);
    boolean any = !own(headers).isEmpty() || headers.stream().anyMatch(LimeSurveyHeader::hasBoth);
    return any ? Optional.of(heading(headers, "codes or LimeSurvey's own columns")) : none();
  }

  private static Optional<Heading> none() {
    return Optional.empty();
  }

  private static List<LimeSurveyHeader> headers(List<Row> head) {
    return Headers.of(head.get(0)).stream().map(LimeSurveyHeader::of).toList();
  }

  /** The words of its own columns at the beginning: of those with both, the code. */
  private static List<String> own(List<LimeSurveyHeader> headers) {
    List<String> words =
        headers.stream()
            .map(header -> header.hasBoth() ? header.code() : header.text())
            .map(Headers::word)
            .toList();
    return words.subList(0, OWN.leading(words));
  }

  private Heading heading(List<LimeSurveyHeader> headers, String because) {
    List<String> own = own(headers);
    List<Column.Kind> kinds = OWN.kinds(own, i -> true);
    List<Column> columns = new ArrayList<>();
    boolean timed = false;
    int seconds = -1;
    for (int i = 0; i < headers.size(); i++) {
      LimeSurveyHeader header = headers.get(i);
      if (!timed && isTotalTime(header)) {
        timed = true;
        seconds = i;
      }
      boolean timing = timed && (LAST.has(header.code()) || LAST.has(header.text()));
      Column.Kind kind =
          i < own.size() ? kinds.get(i) : timing ? Column.Kind.METADATA : Column.Kind.QUESTION;
      columns.add(new Column(i, header.text(), kind, header.ids(), header.rows()));
    }
    int submitted = columnOfSubmission(own);
    return new Heading(
            id(),
            because,
            1,
            columns,
            submitted < 0
                ? Heading.Exclusion.NONE
                : row -> row.cell(submitted).isBlank() ? Heading.Exclusion.INCOMPLETE : "",
            true)
        .timed(seconds >= 0 ? Timings.seconds(seconds) : Timings.between(own, STARTED, SUBMITTED));
  }

  private static boolean isTotalTime(LimeSurveyHeader header) {
    return Headers.word(header.code()).equals("interviewtime")
        || TOTAL_TIMES.contains(Headers.word(header.text()));
  }

  private static int columnOfSubmission(List<String> own) {
    for (int i = 0; i < own.size(); i++) {
      if (SUBMITTED.contains(own.get(i))) {
        return i;
      }
    }
    return -1;
  }
}
