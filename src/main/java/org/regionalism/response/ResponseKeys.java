package org.regionalism.response;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.regionalism.export.Column;
import org.regionalism.export.Heading;
import org.regionalism.export.Row;

/**
 * By what a response is known again: its respondent's id where it has one, else everything that was
 * answered. What the survey tool adds, such as times, does not count.
 */
final class ResponseKeys {

  /** Two people may well give a few answers alike. */
  static final int LEAST_ANSWERS = 10;

  private final int[] questions;
  private final int[] items;
  private final int respondent;

  /**
   * Makes the keys of an export.
   *
   * @param items the columns of the items, in the order of the rubric; stay as they are
   * @param respondent the column of the respondents' ids, or below 0
   */
  ResponseKeys(Heading heading, int[] items, int respondent) {
    this.questions =
        IntStream.concat(Arrays.stream(items), others(heading, items, respondent)).toArray();
    this.items = items;
    this.respondent = respondent;
  }

  /** In the order of their headers: another export of the survey may have another order. */
  private static IntStream others(Heading heading, int[] items, int respondent) {
    return heading.columns().stream()
        .filter(column -> column.kind() == Column.Kind.QUESTION)
        .filter(column -> Arrays.stream(items).noneMatch(item -> item == column.index()))
        .filter(column -> column.index() != respondent)
        .sorted(Comparator.comparing(Column::header))
        .mapToInt(Column::index);
  }

  /** The key, or empty where too little was answered to tell. */
  Optional<Duplicates.Key> key(Row row, String wave) {
    String id = respondent < 0 ? "" : Names.clean(row.cell(respondent));
    boolean answered = isAnswered(row);
    if (id.isEmpty() && !answered) {
      return Optional.empty();
    }
    long answers = answered ? answers(row, wave) : 0;
    return Optional.of(
        id.isEmpty()
            ? new Duplicates.Key(answers, false, answers, true)
            : new Duplicates.Key(
                new Digest().text(wave).text(id).value(), true, answers, answered));
  }

  private boolean isAnswered(Row row) {
    int answered = 0;
    for (int i = 0; i < items.length && answered < LEAST_ANSWERS; i++) {
      answered += row.cell(items[i]).isEmpty() ? 0 : 1;
    }
    return answered >= LEAST_ANSWERS;
  }

  private long answers(Row row, String wave) {
    Digest digest = new Digest().quick(wave);
    for (int question : questions) {
      digest.quick(row.cell(question));
    }
    return digest.value();
  }
}
