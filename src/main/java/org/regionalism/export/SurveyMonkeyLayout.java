package org.regionalism.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * SurveyMonkey: a row of questions, each repeated to the right by blanks, above a row that says
 * {@code Response} or names the row of a grid or a choice; condensed exports have one row. Its
 * numbers are codes of the answers.
 */
final class SurveyMonkeyLayout implements Layout {

  private static final List<String> STARTS = List.of("start date", "date created");
  private static final List<String> ENDS = List.of("end date", "date modified");
  private static final Set<String> FIRST = Set.of("respondent id", "respondentid");
  private static final Pattern RESPONDENT = Pattern.compile("\\d{8,16}");
  private static final OwnColumns OWN =
      new OwnColumns(
          List.of("end date", "date modified", "start date", "date created"),
          "respondent ?id|collector ?id|ip address|e-?mail address|first name|last name"
              + "|custom data( \\d+)?|custom[ _]\\d+");

  /** What stands below a question that has one column. */
  private static final Set<String> WHOLE =
      Set.of(
          "response",
          "open-ended response",
          "respuesta",
          "respuesta abierta",
          "antwort",
          "offene antwort");

  @Override
  public String id() {
    return "surveymonkey";
  }

  @Override
  public Optional<Heading> recognise(List<Row> head) {
    List<String> headers = Headers.of(head.get(0));
    if (!FIRST.contains(Headers.word(headers.get(0)))) {
      return Optional.empty();
    }
    int own = OWN.leading(headers);
    if (hasSecondRow(head, own)) {
      return Optional.of(twoRows(head, own, "the first column is headed '" + headers.get(0) + "'"));
    }
    boolean numbered = head.size() > 1 && RESPONDENT.matcher(head.get(1).cell(0).strip()).matches();
    return own > 1 || numbered ? Optional.of(oneRow(headers, own)) : Optional.empty();
  }

  @Override
  public Optional<Heading> readNamed(List<Row> head) {
    int own = OWN.leading(Headers.of(head.get(0)));
    boolean answers =
        head.size() > 1
            && Headers.of(head.get(1)).stream().map(Headers::word).anyMatch(WHOLE::contains);
    if (answers && hasSecondRow(head, own)) {
      return Optional.of(twoRows(head, own, "the second row says 'Response'"));
    }
    return own > 0 ? Optional.of(oneRow(Headers.of(head.get(0)), own)) : Optional.empty();
  }

  /**
   * Below its own columns the tool leaves the second header row blank. That alone could be a
   * response without an id.
   */
  private static boolean hasSecondRow(List<Row> head, int own) {
    if (head.size() < 2 || !IntStream.range(0, own).allMatch(i -> head.get(1).cell(i).isBlank())) {
      return false;
    }
    int width = head.get(1).width();
    return IntStream.range(own, width)
        .anyMatch(
            i ->
                WHOLE.contains(Headers.word(head.get(1).cell(i)))
                    || (head.get(0).cell(i).isBlank() && !head.get(1).cell(i).isBlank()));
  }

  private Heading twoRows(List<Row> head, int own, String because) {
    int width = Math.max(head.get(0).width(), head.get(1).width());
    List<String> questions = Headers.of(head.get(0), width);
    List<String> below = Headers.of(head.get(1), width);
    List<Column.Kind> kinds = OWN.kinds(questions, i -> i < own);
    List<Column> columns = new ArrayList<>();
    String question = "";
    for (int i = 0; i < width; i++) {
      question = questions.get(i).isEmpty() ? question : questions.get(i);
      columns.add(column(i, question, below.get(i), kinds.get(i)));
    }
    return new Heading(
            id(), because + ", two header rows", 2, columns, Heading.Exclusion.NONE, true)
        .timed(timing(questions, own));
  }

  private static Column column(int index, String question, String below, Column.Kind kind) {
    if (below.isEmpty() || WHOLE.contains(Headers.word(below))) {
      List<String> ids = new ArrayList<>(List.of(question));
      ids.addAll(Headers.bracketed(question));
      return new Column(index, question, kind, ids, List.of());
    }
    List<String> ids = new ArrayList<>(List.of(below));
    ids.addAll(Headers.bracketed(below));
    String header = question.isEmpty() ? below : question + " [" + below + "]";
    return new Column(index, header, kind, ids, List.of(below));
  }

  private Heading oneRow(List<String> headers, int own) {
    List<Column.Kind> kinds = OWN.kinds(headers, i -> i < own);
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      List<String> ids = new ArrayList<>(List.of(headers.get(i)));
      ids.addAll(Headers.bracketed(headers.get(i)));
      List<String> rows = new ArrayList<>(Headers.bracketed(headers.get(i)));
      rows.addAll(Headers.lastParts(headers.get(i)));
      columns.add(new Column(i, headers.get(i), kinds.get(i), ids, rows));
    }
    return new Heading(
            id(),
            (own > 1 ? "it begins with the columns '" : "the first column is headed '")
                + String.join("', '", headers.subList(0, own))
                + "'",
            1,
            columns,
            Heading.Exclusion.NONE,
            true)
        .timed(timing(headers, own));
  }

  private static Heading.Timing timing(List<String> headers, int own) {
    return Timings.between(headers.subList(0, own), STARTS, ENDS);
  }
}
