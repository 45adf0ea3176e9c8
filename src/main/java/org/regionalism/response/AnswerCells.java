package org.regionalism.response;

import org.jspecify.annotations.Nullable;
import org.regionalism.export.Row;
import org.regionalism.response.KnownAnswers.Known;

/**
 * The cells of a row that hold answers. Nearly every cell repeats a text of its column as the very
 * same object, so the latest texts are looked up by identity first. Those of all columns lie side
 * by side: a row of many items is read out of little memory.
 */
final class AnswerCells {

  /** So many texts of a column are at hand. */
  private static final int LATEST = 32;

  private final ItemColumn[] columns;
  private final int[] cells;
  private final String[] texts;
  private final int[] codes;
  private final long[] counts;
  private final Known[] known;

  /**
   * Makes a reader of rows.
   *
   * @param columns the column of each item, in the rubric's order; null where it was not asked
   */
  AnswerCells(@Nullable ItemColumn... columns) {
    this.columns = columns.clone();
    this.cells = new int[columns.length];
    for (int item = 0; item < columns.length; item++) {
      @Nullable ItemColumn column = columns[item];
      cells[item] = column == null ? -1 : column.column();
    }
    this.texts = new String[columns.length * LATEST];
    this.codes = new int[texts.length];
    this.counts = new long[texts.length];
    this.known = new Known[texts.length];
  }

  /** Whether items are asked, and all of their cells are blank or say that there is no answer. */
  boolean sayNothing(Row row) {
    boolean asked = false;
    for (int item = 0; item < cells.length; item++) {
      if (cells[item] >= 0) {
        if (!saysNothing(item, row.cell(cells[item]))) {
          return false;
        }
        asked = true;
      }
    }
    return asked;
  }

  @SuppressWarnings("ReferenceEquality") // what is not at hand is matched
  private boolean saysNothing(int item, String raw) {
    int place = place(item, raw);
    return raw.isBlank()
        || (texts[place] == raw
            ? LedgerEntry.isNothing(codes[place])
            : columns[item].saysNothing(raw));
  }

  private static int place(int item, String raw) {
    return item * LATEST + (raw.hashCode() & (LATEST - 1));
  }

  /** The number of the answer to each item; every cell of a column goes into the ledger. */
  @SuppressWarnings(
      "ReferenceEquality") // equal texts that are not the same are found by the column
  int[] read(Row row, Ledger ledger) {
    int[] answers = new int[cells.length];
    int answered = 0;
    for (int item = 0; item < answers.length; item++) {
      if (cells[item] < 0) {
        answers[item] = LedgerEntry.BLANK.code();
        continue;
      }
      String raw = row.cell(cells[item]);
      int place = place(item, raw);
      if (texts[place] == raw) {
        counts[place]++;
        answers[item] = codes[place];
      } else {
        answers[item] = find(item, place, raw, row.number());
      }
      if (answers[item] >= 0) {
        answered++;
      } else {
        ledger.add(LedgerEntry.ofCode(answers[item]), 1);
      }
    }
    ledger.add(LedgerEntry.ANSWERED, answered);
    return answers;
  }

  private int find(int item, int place, String raw, int row) {
    ItemColumn column = columns[item];
    int code = column.answer(raw, row).code();
    @Nullable Known found = column.known(raw);
    if (found != null) {
      settle(place);
      texts[place] = raw;
      codes[place] = code;
      known[place] = found;
    }
    return code;
  }

  /** Tells the columns how often their texts were seen; to be asked before they are. */
  void settle() {
    for (int place = 0; place < counts.length; place++) {
      settle(place);
    }
  }

  private void settle(int place) {
    if (counts[place] > 0) {
      known[place].count(counts[place]);
      counts[place] = 0;
    }
  }
}
