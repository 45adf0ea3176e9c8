package org.regionalism.response;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.response.InputSummary.AnswerUse;
import org.regionalism.rubric.Item;

/** The column of one item: matches each distinct value once, and keeps what matched nothing. */
final class ItemColumn {

  /** A column keeps at most so many values that matched nothing. */
  static final int MAX_UNMATCHED = 1_000;

  /** No answer is longer; what is longer is kept cut short, so that memory stays bounded. */
  private static final int LONGEST_KEPT = 1_000;

  private final Item item;
  private final int column;
  private final AnswerMatcher matcher;
  private final KnownAnswers answers = new KnownAnswers();
  private final Map<String, Occurrence> unmatched = new LinkedHashMap<>();
  private long unmatchedCells;

  ItemColumn(Item item, int column, AnswerMatcher matcher) {
    this.item = item;
    this.column = column;
    this.matcher = matcher;
  }

  /** Where a value first stood, and how often it occurred. */
  private static final class Occurrence {
    private final int row;
    private final Code fault;
    private long count;

    Occurrence(int row, Code fault) {
      this.row = row;
      this.fault = fault;
    }
  }

  int column() {
    return column;
  }

  Answer answer(String raw, int row) {
    @Nullable Answer known = answers.find(raw);
    return known != null ? known : match(raw, row);
  }

  private Answer match(String raw, int row) {
    @Nullable Occurrence seen = unmatched.get(raw);
    if (seen == null && unmatched.size() <= MAX_UNMATCHED) {
      Match match = matcher.match(raw);
      if (match.fault().isEmpty()) {
        if (raw.length() <= LONGEST_KEPT) {
          answers.keep(raw, match.answer());
        }
        return match.answer();
      }
      Code fault = match.fault().get();
      String cut = raw.substring(0, Math.min(raw.length(), LONGEST_KEPT));
      seen = unmatched.computeIfAbsent(cut, text -> new Occurrence(row, fault));
    }
    if (seen != null) {
      seen.count++;
    }
    unmatchedCells++;
    return Answer.UNMATCHED;
  }

  /** The values that got a meaning, in a fixed order. */
  List<AnswerUse> uses() {
    Map<String, AnswerUse> uses = new TreeMap<>();
    answers.texts().forEach(raw -> uses.put(raw.strip(), use(Shown.text(raw), matcher.match(raw))));
    return List.copyOf(uses.values());
  }

  private AnswerUse use(String raw, Match match) {
    return match.answer() instanceof Answer.Scored scored
        ? new AnswerUse(
            item.id(),
            raw,
            Integer.toString(matcher.scale().points().get(scored.point()).value()),
            true,
            match.rule())
        : new AnswerUse(item.id(), raw, match.answer().entry().id(), false, match.rule());
  }

  /**
   * Reports what matched nothing. Numbers that cannot be scores are always a fault, because they
   * put the column's other numbers in doubt; the rest may be let pass.
   */
  void report(FilePlaces places, boolean lenient, Diagnostics diagnostics) {
    if (unmatched.size() > MAX_UNMATCHED) {
      diagnostics.add(
          Code.ANSWERS_MANY_UNMATCHED,
          places.at(1, column),
          item.id(),
          Integer.toString(MAX_UNMATCHED));
      return;
    }
    unmatched.forEach(
        (raw, seen) -> {
          boolean doubtful =
              seen.fault == Code.ANSWER_OFF_SCALE || seen.fault == Code.ANSWER_RECODED;
          if (doubtful || !lenient) {
            report(raw, seen, places.at(seen.row, column), diagnostics);
          }
        });
    if (lenient && unmatchedCells > 0) {
      diagnostics.add(
          Code.ANSWERS_LET_PASS, places.at(1, column), Long.toString(unmatchedCells), item.id());
    }
  }

  private void report(String raw, Occurrence seen, Location at, Diagnostics diagnostics) {
    String shown = Shown.text(raw);
    String more = seen.count > 1 ? " (" + seen.count + " times)" : "";
    switch (seen.fault) {
      case ANSWER_OFF_SCALE ->
          diagnostics.add(
              Code.ANSWER_OFF_SCALE,
              at,
              shown,
              item.id(),
              Integer.toString(matcher.scale().min()),
              Integer.toString(matcher.scale().max()),
              more);
      case ANSWER_CONTRADICTS ->
          diagnostics.add(Code.ANSWER_CONTRADICTS, at, shown, matcher.meaning(raw));
      case ANSWER_DATE, ANSWER_RECODED -> diagnostics.add(seen.fault, at, shown, item.id());
      default -> diagnostics.add(Code.ANSWER_UNMATCHED, at, shown, item.id(), more, remedy(raw));
    }
  }

  private String remedy(String raw) {
    String hint =
        matcher
            .nearest(raw)
            .map(near -> "Did you mean '" + near + "'?")
            .orElse("Its answers are: " + String.join(", ", matcher.labels()) + ".");
    return hint
        + " Correct the cell in a copy of the export, or add the text under 'also' in the rubric's"
        + " answer scale, or use --lenient to leave such answers out and count them.";
  }
}
