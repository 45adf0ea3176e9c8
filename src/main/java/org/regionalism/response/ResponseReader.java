package org.regionalism.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.export.Heading;
import org.regionalism.export.Layout;
import org.regionalism.export.Layouts;
import org.regionalism.export.Row;
import org.regionalism.export.Table;
import org.regionalism.rubric.Rubric;

/** Reads the responses of one export in one pass. */
public final class ResponseReader {

  private final Rubric rubric;
  private final boolean lenient;
  private final Optional<String> layout;
  private final Diagnostics diagnostics;

  /**
   * Makes a reader.
   *
   * @param rubric what was asked
   * @param lenient whether cells that are no answers, and ragged rows, are left out and counted
   *     instead of being faults
   * @param diagnostics takes what is found, faults and remarks
   */
  public ResponseReader(Rubric rubric, boolean lenient, Diagnostics diagnostics) {
    this(rubric, lenient, Optional.empty(), diagnostics);
  }

  /**
   * Makes a reader of exports whose layout a person may have named.
   *
   * @param rubric what was asked
   * @param lenient whether cells that are no answers, and ragged rows, are left out and counted
   *     instead of being faults
   * @param layout one of {@link Layouts#ids}, or empty where it is to be found out
   * @param diagnostics takes what is found, faults and remarks
   */
  public ResponseReader(
      Rubric rubric, boolean lenient, Optional<String> layout, Diagnostics diagnostics) {
    this.rubric = rubric;
    this.lenient = lenient;
    this.layout = layout;
    this.diagnostics = diagnostics;
  }

  /**
   * What an export came to.
   *
   * @param summary what was read
   * @param ledger where its cells went
   * @param calendar when responses were given
   * @param consortia how many responses name each consortium
   */
  public record Reading(
      InputSummary summary, LedgerSummary ledger, Calendar calendar, Map<String, Long> consortia) {

    /** Keeps its own copy, in order. */
    public Reading {
      consortia = new TreeMap<>(consortia);
    }
  }

  /**
   * Reads all responses.
   *
   * @param table the export, at its first row
   * @param file its base name
   * @param wave the wave of all its responses, or empty where a column says
   * @param into takes each response that counts; what it took is void where faults were found
   * @return what was read
   * @throws RefusedException where the file cannot be read on
   */
  public Reading read(Table table, String file, Optional<String> wave, Consumer<Respondent> into)
      throws RefusedException {
    List<Row> head = new ArrayList<>();
    Optional<Row> row = table.read();
    while (row.isPresent() && head.size() < Layout.LOOKED_AT) {
      head.add(row.get());
      row = table.read();
    }
    if (head.isEmpty()) {
      throw new RefusedException(Code.FILE_EMPTY, table.at(1, 0));
    }
    Heading heading = Layouts.read(head, layout, table.at(head.get(0).number(), 0));
    ColumnRoles roles = new ColumnMatcher(rubric, table::at, diagnostics).match(heading);
    ExportColumns columns = new ExportColumns(rubric, heading, roles);
    RowReader rows = new RowReader(columns, heading, wave, lenient, into, table::at, diagnostics);
    head.stream().skip(heading.rows()).forEach(rows::read);
    while (row.isPresent()) {
      rows.read(row.get());
      row = table.read();
    }
    rows.report();
    columns.report(table::at, lenient, diagnostics);
    long left = rows.excluded().values().stream().mapToLong(Long::longValue).sum();
    InputSummary summary =
        new InputSummary(
            file,
            table.sha256(),
            heading.layout(),
            heading.because(),
            rows.rows(),
            rows.rows() - left,
            rows.excluded(),
            roles.uses(heading),
            columns.answerUses());
    return new Reading(summary, rows.ledger().summary(), columns.calendar(), columns.consortia());
  }
}
