package org.regionalism.release;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads those tables of a cohort report that have a row for each question, and figures over all
 * consortia.
 *
 * @param words the words of its language
 * @param ofMany takes the figures
 */
record SpreadTables(ReportWords words, List<OfMany> ofMany) {

  private static final List<String> QUARTILES = List.of("shown", "low", "median", "high");
  private static final List<String> VERDICTS =
      List.of("moved.up", "moved.down", "moved.cannot-tell", "moved.not-compared", "moved.hidden");
  private static final List<String> SIDES =
      List.of("side.past", "side.before", "side.unclear", "side.hidden");
  private static final List<String> ACCORDS =
      List.of("accord.agreed", "accord.split", "accord.neither", "accord.hidden");

  /** Some list only the first questions; false where there are more rows than questions. */
  boolean quartiles(ReadTable table, List<String> questions) {
    return read(table, questions, "", QUARTILES) && table.body().size() <= questions.size();
  }

  /** How many consortia have moved; false where the table has another row or column. */
  boolean moved(ReadTable table, List<String> questions) {
    return table.body().size() == questions.size() && read(table, questions, ".change", VERDICTS);
  }

  /** How many stand on which side; false where the table has another row or column. */
  boolean sides(ReadTable table, List<String> questions) {
    return table.body().size() == questions.size() && read(table, questions, "", SIDES);
  }

  /** In how many people agree or split; false where the table has another row or column. */
  boolean accords(ReadTable table, List<String> questions) {
    return table.body().size() == questions.size() && read(table, questions, "", ACCORDS);
  }

  private boolean read(ReadTable table, List<String> questions, String of, List<String> keys) {
    if (table.head().size() != keys.size() + 1) {
      return false;
    }
    for (int row = 0; row < table.body().size() && row < questions.size(); row++) {
      List<ReadCell> cells = table.body().get(row);
      List<Said> said = new ArrayList<>();
      for (int i = 0; i < keys.size(); i++) {
        String text = cells.get(i + 1).text();
        if (Printed.of(text).isPresent()) {
          said.add(Said.of(keys.get(i), text));
        }
      }
      if (!said.isEmpty()) {
        ofMany.add(new OfMany(cells.get(0).place(), List.of(questions.get(row) + of), said));
      }
    }
    return true;
  }
}
