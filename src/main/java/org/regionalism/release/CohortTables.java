package org.regionalism.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;

/**
 * Reads those tables of a cohort report that have a row for each consortium.
 *
 * @param words the words of its language
 * @param diagnostics takes cells that say nothing that is known
 * @param quoted takes the figures
 */
record CohortTables(ReportWords words, Diagnostics diagnostics, List<Quoted> quoted) {

  private static final String INTERVAL = "indexCi";

  /** The figures of a table by the headings of their columns. */
  private static final Map<String, String> NUMBERS = Map.of("people", "n", "index", "index");

  /** Behind the consortium and its two waves. */
  private static final int MOVED = 3;

  private static final int GATE_COLUMNS = 4;

  void positions(ReadTable table, String question) {
    for (List<ReadCell> row : table.body()) {
      List<Said> said = new ArrayList<>();
      for (int i = 1; i < row.size(); i++) {
        String heading = table.head().get(i).text();
        String column = words.below("column.", heading).orElse("");
        ReadCell cell = row.get(i);
        if (NUMBERS.containsKey(column)) {
          number(cell, NUMBERS.get(column)).ifPresent(said::add);
        } else if (column.equals("interval")) {
          said.addAll(interval(cell, INTERVAL));
        } else if (column.equals("band")) {
          something(cell, "bandsInReach").ifPresent(said::add);
        } else if (words.says("cohort.column.rank", heading)) {
          something(cell, INTERVAL).ifPresent(said::add);
        } else if (column.equals("organizations")) {
          number(cell, column).ifPresent(it -> quote(row, "", List.of(it)));
        }
      }
      quote(row, question, said);
    }
  }

  void dimensions(ReadTable table, List<String> ids) {
    for (List<ReadCell> row : table.body()) {
      for (int i = 1; i < row.size() && i <= ids.size(); i++) {
        Optional<Said> said = number(row.get(i), "index");
        quote(row, "dimensions." + ids.get(i - 1), said.stream().toList());
      }
    }
  }

  /** What has moved; false where the table has not one column for every question. */
  boolean progress(ReadTable table, List<String> questions) {
    int verdicts = MOVED + 2;
    if (table.head().size() != verdicts + questions.size()) {
      return false;
    }
    for (List<ReadCell> row : table.body()) {
      List<Said> moved =
          new ArrayList<>(number(row.get(MOVED), "indexDifference").stream().toList());
      moved.addAll(interval(row.get(MOVED + 1), INTERVAL));
      quote(row, "overall.change", moved);
      for (int i = 0; i < questions.size(); i++) {
        String text = row.get(verdicts + i).text();
        // That nothing can be told yet is said of a test, or where there is none.
        Optional<Said> verdict =
            words
                .below("cohort.verdict.", text)
                .filter(it -> it.equals("up") || it.equals("down"))
                .map(it -> Said.of("verdict", it));
        quote(row, questions.get(i) + ".change", verdict.stream().toList());
      }
    }
    return true;
  }

  /** What gates came to; false where a sentence is none that gates are told with. */
  boolean gates(ReadTable table) {
    boolean all = table.head().size() == GATE_COLUMNS;
    for (List<ReadCell> row : all ? table.body() : List.<List<ReadCell>>of()) {
      ReadCell sentence = row.get(GATE_COLUMNS - 1);
      Optional<List<Quoted>> found =
          ReportWords.languages().stream()
              .flatMap(
                  language ->
                      new GateSayings(language)
                              .quoted(
                                  sentence.place(),
                                  Optional.of(row.get(0).text()),
                                  Optional.empty(),
                                  row.get(1).text(),
                                  sentence.text())
                              .stream())
              .findFirst();
      found.ifPresent(quoted::addAll);
      all = all && found.isPresent();
    }
    return all;
  }

  private void quote(List<ReadCell> row, String subject, List<Said> said) {
    if (!said.isEmpty()) {
      ReadCell name = row.get(0);
      quoted.add(Quoted.of(name.place(), name.text(), List.of(subject), said));
    }
  }

  private Optional<Said> number(ReadCell cell, String key) {
    Optional<CellReading> reading = CellReading.of(cell.text(), words);
    if (reading.isEmpty()) {
      diagnostics.add(Code.RELEASE_CELL, cell.place());
    }
    return reading.filter(it -> it.number().isPresent()).map(any -> Said.of(key, cell.text()));
  }

  private List<Said> interval(ReadCell cell, String key) {
    return words
        .whole("spoken.range", cell.text(), Printed.NUMBER, Printed.NUMBER)
        .map(
            ends ->
                List.of(
                    Said.of(key + ".low", ends.group("a0")),
                    Said.of(key + ".high", ends.group("a1"))))
        .orElseGet(() -> something(cell, key).stream().toList());
  }

  /** That a cell says something, unless it says why it does not. */
  private Optional<Said> something(ReadCell cell, String key) {
    boolean absent =
        words.says("nothing", cell.text())
            || CellReading.of(cell.text(), words)
                .filter(it -> it.showing() != Statement.Showing.SHOWN)
                .isPresent();
    return absent ? Optional.empty() : Optional.of(Said.something(key));
  }
}
