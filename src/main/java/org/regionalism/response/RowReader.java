package org.regionalism.response;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.export.Heading;
import org.regionalism.export.Row;

/** Decides for each row whether it is a response, and counts the rows that are not. */
final class RowReader {

  private static final String RAGGED = "ragged";
  private static final String NO_WAVE = "no-wave";
  private static final String DUPLICATE = "duplicate";

  private final ExportColumns columns;
  private final Heading heading;
  private final Optional<String> label;
  private final boolean lenient;
  private final Duplicates duplicates;
  private final Consumer<Respondent> into;
  private final Diagnostics diagnostics;
  private final FilePlaces places;
  private final Ledger ledger = new Ledger();
  private final Map<String, Long> excluded = new TreeMap<>();
  private long rows;

  RowReader(
      ExportColumns columns,
      Heading heading,
      Optional<String> label,
      boolean lenient,
      Duplicates duplicates,
      Consumer<Respondent> into,
      FilePlaces places,
      Diagnostics diagnostics) {
    this.columns = columns;
    this.heading = heading;
    this.label = label;
    this.lenient = lenient;
    this.duplicates = duplicates;
    this.into = into;
    this.places = places;
    this.diagnostics = diagnostics;
  }

  void read(Row row) {
    rows++;
    String reason = heading.exclusion().reason(row);
    if (reason.isEmpty() && isRagged(row)) {
      reason = RAGGED;
      if (!lenient) {
        diagnostics.add(
            Code.CSV_RAGGED,
            places.at(row.number(), Math.min(row.width(), heading.columns().size())),
            Integer.toString(row.width()),
            Integer.toString(heading.columns().size()));
      }
    }
    // Of a row that is left out no cell is looked at, and so none is complained about.
    String wave = reason.isEmpty() ? wave(row) : "";
    if (reason.isEmpty() && wave.isEmpty()) {
      reason = NO_WAVE;
    }
    if (reason.isEmpty() && repeats(row, wave)) {
      reason = DUPLICATE;
    }
    if (reason.isEmpty()) {
      into.accept(columns.respondent(row, wave, ledger));
    } else {
      excluded.merge(reason, 1L, Long::sum);
      ledger.add(LedgerEntry.EXCLUDED, columns.itemColumns());
    }
  }

  private boolean repeats(Row row, String wave) {
    Optional<Duplicates.Key> key = columns.key(row, wave);
    return key.isPresent() && duplicates.leavesOut(key.get());
  }

  private String wave(Row row) {
    return label.orElseGet(() -> columns.namesWave() ? columns.wave(row) : Respondent.ONLY_WAVE);
  }

  /** Blank cells beyond the header do no harm; missing cells and further texts do. */
  private boolean isRagged(Row row) {
    int width = heading.columns().size();
    for (int i = width; i < row.width(); i++) {
      if (!row.cell(i).isBlank()) {
        return true;
      }
    }
    return row.width() < width;
  }

  /** Reports what the rows came to; of a file that broke off, only what was seen. */
  void report(boolean whole) {
    if (rows == 0 && whole) {
      diagnostics.add(Code.CSV_HEADER_ONLY, places.at(heading.rows(), 0));
    }
    long ragged = excluded.getOrDefault(RAGGED, 0L);
    if (lenient && ragged > 0) {
      diagnostics.add(Code.ROWS_RAGGED, places.at(heading.rows(), 0), Long.toString(ragged));
    }
    long noWave = excluded.getOrDefault(NO_WAVE, 0L);
    if (noWave > 0) {
      diagnostics.add(Code.WAVE_MISSING, places.at(heading.rows(), 0), Long.toString(noWave));
    }
  }

  long rows() {
    return rows;
  }

  Map<String, Long> excluded() {
    return new TreeMap<>(excluded);
  }

  Ledger ledger() {
    return ledger;
  }
}
