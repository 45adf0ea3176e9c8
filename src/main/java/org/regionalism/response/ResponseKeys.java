package org.regionalism.response;

import java.util.Optional;
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

  ResponseKeys(Heading heading, int[] items, int respondent) {
    this.questions =
        heading.columns().stream()
            .filter(column -> column.kind() == Column.Kind.QUESTION)
            .mapToInt(Column::index)
            .filter(column -> column != respondent)
            .toArray();
    this.items = items;
    this.respondent = respondent;
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
