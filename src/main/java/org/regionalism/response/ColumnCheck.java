package org.regionalism.response;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.export.Column;
import org.regionalism.mapping.AnswerText;
import org.regionalism.response.KnownAnswers.Known;

/**
 * What only the distinct values of a whole column can tell: it may refuse the column, and never
 * changes a point.
 */
final class ColumnCheck {

  private static final int MOST_QUOTED = 6;

  /** What survey tools name answers by, such as A1. */
  private static final Pattern CODE = Pattern.compile("\\p{L}{1,2}\\d{1,3}");

  private final String item;
  private final Column column;
  private final AnswerMatcher matcher;
  private final List<Known> known;
  private final Unmatched unmatched;

  ColumnCheck(
      String item,
      Column column,
      AnswerMatcher matcher,
      KnownAnswers answers,
      Unmatched unmatched) {
    this.item = item;
    this.column = column;
    this.matcher = matcher;
    this.known =
        answers.all().stream()
            .sorted(Comparator.comparingInt(Known::row).thenComparing(Known::raw))
            .toList();
    this.unmatched = unmatched;
  }

  /**
   * Reports what is wrong with the column. Numbers that cannot be scores, and answers of two
   * scales, are always a fault, because they put the column's other answers in doubt; the rest may
   * be let pass.
   *
   * @param recodes whether bare numbers may be codes of the survey tool
   * @param across takes what other columns may have, too
   */
  void report(
      boolean recodes,
      AcrossColumns across,
      FilePlaces places,
      boolean lenient,
      Diagnostics diagnostics) {
    if (unmatched.isFull()) {
      diagnostics.add(
          Code.ANSWERS_MANY_UNMATCHED,
          places.at(1, column.index()),
          item,
          Integer.toString(Unmatched.MAX));
      return;
    }
    List<Known> numbers = by(MatchRule.NUMBER);
    Set<String> codes = recoded(recodes);
    addRecoded(codes, places, across.recoded());
    new TwoLabels(item, column, matcher).report(known, places, diagnostics);
    boolean descending =
        new DescendingNumbers(item, column, matcher)
            .report(by(MatchRule.NUMBERED_LABEL), unmatched.values(), places, diagnostics);
    UnmatchedReport report = new UnmatchedReport(item, column, matcher, across, places);
    long passed = 0;
    for (Unmatched.Value value : unmatched.values()) {
      boolean contradicts = value.fault() == Code.ANSWER_CONTRADICTS;
      boolean doubtful =
          value.fault() == Code.ANSWER_OFF_SCALE || (contradicts && !numbers.isEmpty());
      passed += doubtful ? 0 : value.count();
      if (!(contradicts && descending) && !codes.contains(value.raw())) {
        report.add(value, doubtful || !lenient, diagnostics);
      }
    }
    if (lenient && passed > 0) {
      diagnostics.add(
          Code.ANSWERS_LET_PASS, places.at(1, column.index()), Long.toString(passed), item);
    }
  }

  private List<Known> by(MatchRule rule) {
    return known.stream().filter(answer -> answer.match().rule() == rule).toList();
  }

  /**
   * Whether both ends of the scale stand in the column with number and label, so that the numbers
   * between them are what people read.
   */
  private boolean hasNumberedEnds() {
    Set<Integer> points =
        by(MatchRule.NUMBERED_LABEL).stream()
            .map(answer -> ((Answer.Scored) answer.match().answer()).point())
            .collect(Collectors.toSet());
    return points.contains(0) && points.contains(matcher.scale().points().size() - 1);
  }

  /**
   * The values that may be codes of the survey tool, in the order in which they first stand: bare
   * numbers, unless both ends of the scale say what numbers mean, and codes such as A1.
   */
  Set<String> recoded(boolean recodes) {
    boolean doubtful = recodes && !hasNumberedEnds();
    Map<Integer, List<String>> byRow = new TreeMap<>();
    if (doubtful) {
      by(MatchRule.NUMBER).forEach(number -> at(number.row(), byRow).add(number.raw()));
    }
    for (Unmatched.Value value : unmatched.values()) {
      boolean number = doubtful && value.fault() == Code.ANSWER_OFF_SCALE;
      boolean code =
          recodes
              && value.fault() == Code.ANSWER_UNMATCHED
              && CODE.matcher(AnswerText.tidy(value.raw())).matches();
      if (number || code) {
        at(value.row(), byRow).add(value.raw());
      }
    }
    Set<String> codes = new LinkedHashSet<>();
    byRow.values().forEach(codes::addAll);
    return codes;
  }

  private static List<String> at(int row, Map<Integer, List<String>> byRow) {
    return byRow.computeIfAbsent(row, key -> new ArrayList<>());
  }

  private void addRecoded(Set<String> codes, FilePlaces places, RecodedColumns recoded) {
    if (!codes.isEmpty()) {
      int first =
          Stream.concat(
                  known.stream().filter(a -> codes.contains(a.raw())).map(Known::row),
                  unmatched.values().stream()
                      .filter(value -> codes.contains(value.raw()))
                      .map(Unmatched.Value::row))
              .min(Comparator.naturalOrder())
              .orElse(1);
      List<String> shown = codes.stream().map(Shown::text).distinct().toList();
      recoded.add(item, shown, places.at(first, column.index()));
    }
  }

  /** The first few of several texts. */
  static String quoted(List<String> texts) {
    String shown =
        texts.stream()
            .limit(MOST_QUOTED)
            .map(text -> "'" + text + "'")
            .collect(Collectors.joining(", "));
    return texts.size() > MOST_QUOTED ? shown + " …" : shown;
  }
}
