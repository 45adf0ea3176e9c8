package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.TargetResult;
import org.regionalism.rubric.Band;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.LastPlan;

/** The tables of the plan: what it is about, then what people write. */
record PlanTable(Edition edition) {

  /** Room for what people add. */
  static final int EMPTY_ROWS = 3;

  private static final List<Integer> WIDTHS = List.of(14, 21, 25, 29, 13, 22, 10, 12);
  private static final List<String> STATUSES = List.of("not-begun", "under-way", "done", "let-go");
  private static final List<String> LANGUAGES = List.of("en", "es");
  private static final int MOST_EVIDENCE = 2;

  /** One row a priority, with what was promised for it before. */
  Block of(List<Priorities.Priority> priorities) {
    LastPlan last = edition.assessment().expectations().plan();
    List<List<Cell>> rows = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    boolean isPromised = false;
    for (Priorities.Priority priority : priorities) {
      Dimension dimension = priority.dimension();
      LastPlan.Promise promise =
          last.of(dimension.id()).map(LastPlan.Entry::promise).orElse(LastPlan.Promise.NONE);
      isPromised |= !promise.isBlank();
      List<Cell> row = new ArrayList<>();
      row.add(new Cell.RowHeading(edition.name(dimension)));
      row.add(new Cell.Label(why(priority)));
      row.add(
          new Cell.Label(
              lines(
                  dimension.evidence().stream().limit(MOST_EVIDENCE).map(edition::text).toList())));
      row.add(new Cell.Label(lines(new Moves(edition).of(dimension))));
      row.addAll(entries(promise));
      rows.add(row);
      keys.add(LastPlan.key(dimension.id(), edition.name(dimension)));
    }
    String caption = edition.words().of("plan.caption");
    return table("action-plan", caption, rows, keys, isPromised);
  }

  /** Rows that people wrote, and some for them to write. */
  Block of(String id, String caption, List<LastPlan.Entry> entries, int empty) {
    List<List<Cell>> rows = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    for (LastPlan.Entry entry : entries) {
      rows.add(row(entry));
      keys.add(
          entry.dimension().map(dimension -> LastPlan.key(dimension, entry.topic())).orElse(""));
    }
    LastPlan.Entry blank =
        new LastPlan.Entry(Optional.empty(), "", "", "", "", LastPlan.Promise.NONE);
    for (int i = 0; i < empty; i++) {
      rows.add(row(blank));
      keys.add("");
    }
    return table(id, caption, rows, keys, !entries.isEmpty());
  }

  static String word(Priorities.Why why) {
    return why.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Block table(
      String id, String caption, List<List<Cell>> rows, List<String> keys, boolean isPromised) {
    Words words = edition.words();
    boolean own = !id.equals("action-plan");
    List<Block.Column> columns = new ArrayList<>();
    for (int i = 0; i < WIDTHS.size(); i++) {
      String column = LastPlan.COLUMNS.get(i);
      boolean detail = column.equals("evidence") || !(isPromised || (i < 4 && !own));
      columns.add(new Block.Column(words.of("plan.column." + column), WIDTHS.get(i), detail));
    }
    return new Block.Table(
        id,
        caption,
        columns,
        rows,
        Optional.of(new Block.Keys(LastPlan.MARK, LastPlan.COLUMNS, keys, LastPlan.NO_ROW)));
  }

  private List<Cell> row(LastPlan.Entry entry) {
    List<Cell> row = new ArrayList<>();
    for (String text : List.of(entry.topic(), entry.why(), entry.evidence(), entry.moves())) {
      row.add(new Cell.Entry(text, List.of()));
    }
    row.addAll(entries(entry.promise()));
    return row;
  }

  private List<Cell> entries(LastPlan.Promise promise) {
    List<String> choices =
        STATUSES.stream().map(status -> edition.words().of("plan.status." + status)).toList();
    return List.of(
        new Cell.Entry(promise.owner(), List.of()),
        new Cell.Entry(promise.step(), List.of()),
        new Cell.Entry(promise.due(), List.of()),
        new Cell.Entry(status(promise.status(), choices), choices));
  }

  /** A status that was chosen in another language is said in this one. */
  private static String status(String text, List<String> choices) {
    for (String language : LANGUAGES) {
      Words words = Words.in(language);
      for (int i = 0; i < STATUSES.size(); i++) {
        if (words.of("plan.status." + STATUSES.get(i)).equals(text)) {
          return choices.get(i);
        }
      }
    }
    return text;
  }

  private String why(Priorities.Priority priority) {
    Words words = edition.words();
    Dimension dimension = priority.dimension();
    Priorities priorities = new Priorities(edition.assessment());
    Measure measure = edition.result(dimension).measure();
    Spoken spoken = new Spoken(words);
    String key = "plan.why." + word(priority.why());
    return switch (priority.why()) {
      case SPLIT -> words.of(key);
      case GAP -> {
        TargetResult target = priorities.target(dimension).orElseThrow();
        yield words.of(
            key,
            Numbers.text(priorities.gap(dimension), Cell.Format.INDEX),
            Numbers.text(target.target().index(), Cell.Format.INDEX),
            spoken.index(measure.goalIndex(), measure.goalCi(), target.target().index()));
      }
      case WINNABLE, NEXT_BAND -> {
        Band band = priorities.nextBand(dimension).orElseThrow();
        yield words.of(
            key,
            edition.text(band.name()),
            Numbers.text(band.from(), Cell.Format.INDEX),
            spoken.index(measure.goalIndex(), measure.goalCi(), band.from()));
      }
    };
  }

  private String lines(List<String> texts) {
    return texts.isEmpty() ? edition.words().of("nothing") : String.join("\n", texts);
  }
}
