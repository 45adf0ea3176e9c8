package org.regionalism.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes rows as CSV in which no spreadsheet takes a cell for a formula. */
public final class CsvRows implements AutoCloseable {

  private static final String FORMULA_STARTS = "=+-@\t\r";

  private final CsvWriter csv;

  /**
   * Begins.
   *
   * @param into takes the text; closed with this
   */
  public CsvRows(Writer into) {
    csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(into);
  }

  /**
   * Writes a row.
   *
   * @param cells its cells, any texts
   */
  public void row(List<String> cells) {
    csv.writeRecord(cells.stream().map(CsvRows::safe).toList());
  }

  /**
   * Returns a cell that a spreadsheet takes for a text, whatever it begins with.
   *
   * @param cell any text
   * @return the same, behind an apostrophe where it could be a formula
   */
  public static String safe(String cell) {
    return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
