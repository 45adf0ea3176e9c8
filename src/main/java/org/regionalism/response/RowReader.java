package org.regionalism.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.export.Heading;
import org.regionalism.export.Row;
import org.regionalism.export.RowWidths;
import org.regionalism.response.Duplicates.Outcome;

/** Decides for each row whether it is a response, and counts the rows that are not. */
final class RowReader {

  /** What to do about rows of another width than the header. */
  static final String RAGGED_REMEDY =
      "export the file again, or use --lenient to leave such rows out and count them.";

  private static final String RAGGED = "ragged";
  private static final String NO_WAVE = "no-wave";
  private static final String SAYS_NOTHING = "says-nothing";
  private static final String DUPLICATE = "duplicate";

  /** So many rows are decided together: whom they repeat is sought all over the memory. */
  private static final int LOT = 64;

  private final ExportColumns columns;
  private final Heading heading;
  private final Optional<String> label;
  private final Optional<OverruledWaves> overruled;
  private final boolean lenient;
  private final Duplicates duplicates;
  private final Consumer<Respondent> into;
  private final Comments comments;
  private final Diagnostics diagnostics;
  private final FilePlaces places;
  private final Ledger ledger = new Ledger();
  private final Map<String, Long> excluded = new TreeMap<>();
  private final List<Candidate> lot = new ArrayList<>(LOT);
  private final List<Duplicates.Key> keys = new ArrayList<>(LOT);
  private long rows;

  private final RowWidths widths;

  /** A row with another number of cells, until it is known whether it is the last. */
  private Optional<Row> ragged = Optional.empty();

  /**
   * A row of which it is not known yet whether it repeats another.
   *
   * @param wave its wave, or an empty text
   * @param reason why it is left out in any case, or an empty text
   * @param key by what it is known again, or empty
   */
  private record Candidate(Row row, String wave, String reason, Optional<Duplicates.Key> key) {}

  RowReader(
      ExportColumns columns,
      Heading heading,
      Optional<String> label,
      Optional<OverruledWaves> overruled,
      boolean lenient,
      Duplicates duplicates,
      Consumer<Respondent> into,
      Comments comments,
      FilePlaces places,
      Diagnostics diagnostics) {
    this.columns = columns;
    this.heading = heading;
    this.label = label;
    this.overruled = overruled;
    this.lenient = lenient;
    this.duplicates = duplicates;
    this.into = into;
    this.comments = comments;
    this.places = places;
    this.diagnostics = diagnostics;
    this.widths = new RowWidths(heading.columns().size(), heading.columns().size());
  }

  /** Reads a row. What becomes of it is decided with a few others, in their order. */
  void read(Row row) {
    rows++;
    pass();
    lot.add(candidate(row));
    if (lot.size() == LOT) {
      decide();
    }
  }

  /** Passes a row that is not looked at: whatever came before it was not the last. */
  void pass() {
    ragged.ifPresent(this::addRagged);
    ragged = Optional.empty();
  }

  /** Of a row that is left out no cell is looked at, and so none is complained about. */
  private Candidate candidate(Row row) {
    String reason = heading.exclusion().reason(row);
    if (reason.isEmpty() && widths.isRagged(row)) {
      reason = RAGGED;
      if (!lenient && asksItems()) {
        ragged = Optional.of(row);
      }
    }
    if (reason.isEmpty() && columns.saysNothing(row)) {
      reason = SAYS_NOTHING;
    }
    String wave = reason.isEmpty() ? wave(row) : "";
    if (reason.isEmpty() && wave.isEmpty()) {
      reason = NO_WAVE;
    }
    Optional<Duplicates.Key> key = reason.isEmpty() ? columns.key(row, wave) : Optional.empty();
    key.ifPresent(keys::add);
    return new Candidate(row, wave, reason, key);
  }

  private void decide() {
    duplicates.lookAhead(keys);
    for (Candidate one : lot) {
      decide(one);
    }
    lot.clear();
    keys.clear();
  }

  private void decide(Candidate one) {
    Outcome outcome = one.key().map(duplicates::of).orElse(Outcome.SINGLE);
    String reason = outcome.leftOut() ? DUPLICATE : one.reason();
    if (reason.isEmpty()) {
      accept(one.row(), one.wave(), outcome);
    } else {
      excluded.merge(reason, 1L, Long::sum);
      ledger.add(LedgerEntry.EXCLUDED, columns.itemColumns());
    }
  }

  private void accept(Row row, String wave, Outcome outcome) {
    Respondent respondent = columns.respondent(row, wave, outcome.copy(), ledger);
    if (comments.isWanted()) {
      columns.comments().read(row, respondent, outcome.repeat(), comments);
    }
    into.accept(respondent);
  }

  /** If not, the header was not found, and says nothing of how wide a row has to be. */
  private boolean asksItems() {
    return columns.itemColumns() > 0;
  }

  private void addRagged(Row row) {
    diagnostics.add(
        Code.CSV_RAGGED,
        places.at(row.number(), Math.min(row.width(), heading.columns().size())),
        Integer.toString(row.width()),
        Integer.toString(heading.columns().size()),
        RAGGED_REMEDY);
  }

  private void addCutOff(Row last) {
    diagnostics.add(
        Code.CSV_CUT_OFF,
        places.at(last.number(), last.width()),
        Integer.toString(last.width()),
        Integer.toString(heading.columns().size()));
  }

  private String wave(Row row) {
    overruled.ifPresent(waves -> waves.read(row));
    return label.orElseGet(() -> columns.namesWave() ? columns.wave(row) : Respondent.ONLY_WAVE);
  }

  private boolean isShort(Row row) {
    return row.width() < heading.columns().size();
  }

  /** Reports what the rows came to; of a file that broke off, only what was seen. */
  void report(boolean whole) {
    decide();
    if (whole && ragged.filter(this::isShort).isPresent()) {
      addCutOff(ragged.get());
    } else {
      ragged.ifPresent(this::addRagged);
    }
    if (asksItems()) {
      widths.raggedAfterAll().ifPresent(this::addRagged);
    }
    if (rows == 0 && whole) {
      diagnostics.add(Code.CSV_HEADER_ONLY, places.at(heading.rows(), 0));
    }
    long ragged = excluded.getOrDefault(RAGGED, 0L);
    if (lenient && ragged > 0 && asksItems()) {
      diagnostics.add(Code.ROWS_RAGGED, places.at(heading.rows(), 0), Long.toString(ragged));
    }
    overruled.ifPresent(waves -> waves.report(places, diagnostics));
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
