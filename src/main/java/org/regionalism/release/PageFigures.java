package org.regionalism.release;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;

/**
 * Collects the figures of one page or workbook.
 *
 * @param words the words of its language
 * @param dictionary what its names mean
 * @param wave the wave of all figures that name none
 * @param diagnostics takes cells that say nothing that is known
 * @param statements takes the figures
 */
record PageFigures(
    ReportWords words,
    Dictionary dictionary,
    String wave,
    Diagnostics diagnostics,
    List<Statement> statements) {

  private static final Map<String, Measured> COLUMNS =
      Map.ofEntries(
          entry("people", Measured.N),
          entry("index", Measured.INDEX),
          entry("position", Measured.INDEX),
          entry("interval", Measured.INDEX_CI),
          entry("agree", Measured.AGREE),
          entry("disagree", Measured.DISAGREE),
          entry("answers", Measured.ANSWERS),
          entry("lean-agree", Measured.LEAN_AGREE),
          entry("lean-disagree", Measured.LEAN_DISAGREE),
          entry("mean", Measured.MEAN),
          entry("sd", Measured.SD),
          entry("mean-interval", Measured.CI),
          entry("pooled-mean", Measured.POOLED_MEAN),
          entry("hub-effect", Measured.HUB_EFFECT),
          entry("item-agree", Measured.AGREE),
          entry("item-disagree", Measured.DISAGREE),
          entry("pairs.people", Measured.PAIRS),
          entry("answered", Measured.ANSWERED));

  PageFigures(ReportWords words, Dictionary dictionary, String wave, Diagnostics diagnostics) {
    this(words, dictionary, wave, diagnostics, new ArrayList<>());
  }

  Topic topic(String question, PeopleSet set) {
    return new Topic(wave, question, set);
  }

  void add(Statement statement) {
    statements.add(statement);
  }

  /** All cells of a row whose column is known. */
  void row(ReadTable table, List<ReadCell> row, Topic topic) {
    for (int i = 1; i < row.size() && i < table.head().size(); i++) {
      ReadCell cell = row.get(i);
      words
          .below("column.", table.head().get(i).text())
          .flatMap(PageFigures::column)
          .ifPresent(measured -> add(cell, topic, measured));
    }
  }

  void add(ReadCell cell, Topic topic, Measured measured) {
    Optional<CellReading> reading = CellReading.of(cell.text(), words);
    if (reading.isEmpty()) {
      diagnostics.add(Code.RELEASE_CELL, cell.place());
      return;
    }
    statements.add(
        new Statement(
            cell.place(), topic, measured, reading.get().showing(), reading.get().number()));
  }

  /** What a column of figures measures, by the key of its heading. */
  static Optional<Measured> column(String key) {
    return Optional.ofNullable(COLUMNS.get(key));
  }
}
