package org.regionalism.mapping;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.export.ExportFile;
import org.regionalism.export.ReadingOptions;
import org.regionalism.export.Row;
import org.regionalism.export.RowWidths;
import org.regionalism.export.Table;

/** A table that people declare beside their exports: one header row, and what stands below it. */
final class DeclaredTable implements Closeable {

  private static final String RAGGED_REMEDY =
      "put such a text between quotation marks, or give the table as a workbook (.xlsx).";

  private static final Set<Code> OF_ENCODING =
      Set.of(
          Code.CSV_NOT_UTF8, Code.CSV_NOT_IN_ENCODING, Code.CSV_OTHER_ENCODING, Code.CSV_IS_UTF8);

  private final Location file;
  private final ReadingOptions options;
  private final Table table;
  private final Optional<Row> header;
  private final List<String> headers;

  private DeclaredTable(Location file, ReadingOptions options, Table table, Optional<Row> header) {
    this.file = file;
    this.options = options;
    this.table = table;
    this.header = header;
    this.headers = header.map(DeclaredTable::lowerCase).orElse(List.of());
  }

  /** Opens a table and reads its header. */
  static DeclaredTable open(String path, ReadingOptions options)
      throws RefusedException, IOException {
    Table table = opened(path, options);
    try {
      return new DeclaredTable(Location.of(path), options, table, table.read());
    } catch (RefusedException refused) {
      table.close();
      throw ofEncoding(refused, options);
    }
  }

  private static Table opened(String path, ReadingOptions options) throws RefusedException {
    try {
      return ExportFile.openBeside(path, options);
    } catch (RefusedException refused) {
      throw ofEncoding(refused, options);
    }
  }

  /** What mends the encoding of an export may do harm to this file's, or to another export's. */
  private static RefusedException ofEncoding(RefusedException refused, ReadingOptions options) {
    Diagnostic fault = refused.diagnostics().get(0);
    return OF_ENCODING.contains(fault.code())
        ? new RefusedException(
            Code.CSV_BESIDE_ENCODING,
            fault.location(),
            options.encoding().map(name -> ", and not " + name).orElse(""))
        : refused;
  }

  private Optional<Row> read() throws RefusedException {
    try {
      return table.read();
    } catch (RefusedException refused) {
      throw ofEncoding(refused, options);
    }
  }

  private static List<String> lowerCase(Row row) {
    List<String> headers = new ArrayList<>();
    for (int i = 0; i < row.width(); i++) {
      headers.add(row.cell(i).replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT));
    }
    return headers;
  }

  Location file() {
    return file;
  }

  /** The headers in lower case; none where the table is empty. */
  List<String> headers() {
    return headers;
  }

  /** The place of a header, its column counted from 0. */
  Location header(int column) {
    return table.at(header.map(Row::number).orElse(1), column);
  }

  /** The place of a cell, its column counted from 0. */
  Location at(Row row, int column) {
    return table.at(row.number(), column);
  }

  /**
   * Reads the rows below the header. Those with cells too many or too few are faults, and nothing
   * else is said of them.
   *
   * @param needed how many cells a row has at least: spreadsheets drop blank cells at the end
   */
  List<Row> rows(int needed, Diagnostics diagnostics) throws RefusedException {
    RowWidths widths = new RowWidths(headers.size(), needed);
    List<Row> rows = new ArrayList<>();
    for (Optional<Row> row = read(); row.isPresent(); row = read()) {
      if (widths.isRagged(row.get()) || isOneTextInTwo(row.get())) {
        addRagged(row.get(), diagnostics);
      } else {
        rows.add(row.get());
      }
    }
    Optional<Row> wider = widths.raggedAfterAll();
    wider.ifPresent(
        row -> {
          addRagged(row, diagnostics);
          rows.removeIf(other -> other.width() == row.width());
        });
    return rows;
  }

  /** Where cells are missing, one that begins with a blank probably follows a comma in a text. */
  private boolean isOneTextInTwo(Row row) {
    for (int i = 1; i < row.width() && row.width() < headers.size(); i++) {
      if (!row.cell(i).isBlank() && Character.isWhitespace(row.cell(i).charAt(0))) {
        return true;
      }
    }
    return false;
  }

  private void addRagged(Row row, Diagnostics diagnostics) {
    diagnostics.add(
        Code.CSV_RAGGED,
        at(row, Math.min(row.width(), headers.size())),
        Integer.toString(row.width()),
        Integer.toString(headers.size()),
        RAGGED_REMEDY);
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}
