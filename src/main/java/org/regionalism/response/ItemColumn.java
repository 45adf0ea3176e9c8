package org.regionalism.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.regionalism.diagnostic.Code;
import org.regionalism.export.Column;
import org.regionalism.response.Findings.ItemFindings;
import org.regionalism.response.Findings.RawAnswer;
import org.regionalism.response.InputSummary.AnswerUse;
import org.regionalism.response.KnownAnswers.Known;
import org.regionalism.rubric.Item;

/** The column of one item: matches each distinct value once, and keeps what matched nothing. */
final class ItemColumn {

  private final Item item;
  private final Column column;
  private final AnswerMatcher matcher;
  private final KnownAnswers answers = new KnownAnswers();
  private final Unmatched unmatched = new Unmatched();

  ItemColumn(Item item, Column column, AnswerMatcher matcher) {
    this.item = item;
    this.column = column;
    this.matcher = matcher;
  }

  Item item() {
    return item;
  }

  int column() {
    return column.index();
  }

  /** What a cell means; it is counted. */
  Answer answer(String raw, int row) {
    @Nullable Known known = answers.find(raw);
    if (known == null) {
      return match(raw, row);
    }
    known.count(1);
    return known.answer();
  }

  /** Whether a text means that nothing was said; it is not counted. */
  boolean saysNothing(String raw) {
    if (unmatched.isFull()) {
      return false;
    }
    @Nullable Known known = answers.find(raw);
    Answer answer = known == null ? matcher.match(raw).answer() : known.answer();
    return LedgerEntry.isNothing(answer.code());
  }

  /** A text that was found to be an answer before, if it was kept. */
  @Nullable Known known(String raw) {
    return answers.find(raw);
  }

  private Answer match(String raw, int row) {
    if (unmatched.repeats(raw) || unmatched.isFull()) {
      return Answer.UNMATCHED;
    }
    Match match = matcher.match(raw);
    if (match.fault().isPresent()) {
      unmatched.add(raw, row, match.fault().get());
      return Answer.UNMATCHED;
    }
    if (raw.length() <= Unmatched.LONGEST_KEPT) {
      answers.keep(raw, match, row).count(1);
    }
    return match.answer();
  }

  /** The values that got a meaning, in a fixed order. */
  List<AnswerUse> uses() {
    Map<String, AnswerUse> uses = new TreeMap<>();
    for (Known known : answers.all()) {
      uses.put(known.raw().strip(), use(Shown.text(known.raw()), known.match()));
    }
    return List.copyOf(uses.values());
  }

  private AnswerUse use(String raw, Match match) {
    return new AnswerUse(item.id(), raw, meaning(match), match.isScored(), match.rule().word());
  }

  private String meaning(Match match) {
    return match.answer() instanceof Answer.Scored scored
        ? Integer.toString(matcher.scale().points().get(scored.point()).value())
        : match.answer().entry().id();
  }

  /** Every value with its meaning and how often it occurs, for whoever holds the export. */
  ItemFindings findings(boolean recodes) {
    Set<String> doubted = check().recoded(recodes);
    Map<String, RawAnswer> found = new TreeMap<>();
    for (Known known : answers.all()) {
      Match match =
          doubted.contains(known.raw()) ? Match.fault(Code.ANSWER_RECODED) : known.match();
      found.merge(
          known.raw().strip(),
          new RawAnswer(
              known.raw().strip(),
              meaning(match),
              match.isScored(),
              match.rule(),
              known.count(),
              match.fault(),
              Optional.empty()),
          RawAnswer::plus);
    }
    List<RawAnswer> all = new ArrayList<>(found.values());
    for (Unmatched.Value value : unmatched.values()) {
      all.add(
          new RawAnswer(
              value.raw(),
              Answer.UNMATCHED.entry().id(),
              false,
              MatchRule.NONE,
              value.count(),
              Optional.of(doubted.contains(value.raw()) ? Code.ANSWER_RECODED : value.fault()),
              value.fault() == Code.ANSWER_UNMATCHED
                  ? matcher.texts().nearest(value.raw())
                  : Optional.empty()));
    }
    return new ItemFindings(
        item.id(), column.index() + 1, matcher.scale().id(), matcher.declared().descending(), all);
  }

  /** Counts the column for what many columns have alike. */
  void countUnmatched(OtherLabels labels) {
    labels.count(matcher.scale().id(), unmatched.values());
  }

  /** What the column's values say about each other. */
  ColumnCheck check() {
    return new ColumnCheck(item.id(), column, matcher, answers, unmatched);
  }

  /** Notes which declared answers the column holds. */
  void noteUses(Declarations declarations) {
    answers.all().stream()
        .filter(known -> known.match().rule() == MatchRule.MAP)
        .forEach(known -> declarations.noteUse(item.id(), matcher.scale(), known.raw()));
  }
}
