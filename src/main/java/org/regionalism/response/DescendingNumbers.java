package org.regionalism.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.export.Column;
import org.regionalism.mapping.AnswerText;
import org.regionalism.response.AnswerMatcher.Labelled;
import org.regionalism.response.KnownAnswers.Known;

/** Refuses a column whose labels say that its numbers count from the other end. */
final class DescendingNumbers {

  private final String item;
  private final Column column;
  private final AnswerMatcher matcher;
  private final int last;

  DescendingNumbers(String item, Column column, AnswerMatcher matcher) {
    this.item = item;
    this.column = column;
    this.matcher = matcher;
    this.last = matcher.scale().points().size() - 1;
  }

  /**
   * Reports it where every number that contradicts its label would agree with it the other way, one
   * of them at an end of the scale, and no number agrees as it is.
   *
   * @return whether it was reported
   */
  boolean report(
      List<Known> agreeing,
      List<Unmatched.Value> unmatched,
      FilePlaces places,
      Diagnostics diagnostics) {
    List<Unmatched.Value> contradicting =
        unmatched.stream().filter(value -> value.fault() == Code.ANSWER_CONTRADICTS).toList();
    List<Unmatched.Value> ends = new ArrayList<>();
    for (Unmatched.Value value : contradicting) {
      Optional<Labelled> read = matcher.labelled(AnswerText.tidy(value.raw()));
      int point = read.map(found -> point(found.match())).orElse(-1);
      if (!isTurnedRound(point, read.map(Labelled::number).orElse(0))) {
        return false;
      }
      if (point == 0 || point == last) {
        ends.add(value);
      }
    }
    // The middle of a scale is the same from either end.
    boolean agrees = agreeing.stream().anyMatch(answer -> point(answer.match()) * 2 != last);
    if (ends.isEmpty() || agrees) {
      return false;
    }
    diagnostics.add(
        Code.COLUMN_DESCENDING,
        places.at(ends.get(0).row(), column.index()),
        item,
        ColumnCheck.quoted(ends.stream().map(Unmatched.Value::raw).map(Shown::text).toList()),
        Shown.text(column.header()),
        matcher.declared().descending() ? "ascending" : "descending");
    return true;
  }

  private boolean isTurnedRound(int point, int number) {
    int place = matcher.scale().indexOf(number);
    return place >= 0 && (matcher.declared().descending() ? place : last - place) == point;
  }

  private static int point(Match match) {
    return match.answer() instanceof Answer.Scored scored ? scored.point() : -1;
  }
}
