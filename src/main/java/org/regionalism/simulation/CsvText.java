package org.regionalism.simulation;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Turns columns and rows into the text of a CSV file in which no cell is a formula. */
final class CsvText {

  private static final String FORMULA_STARTS = "=+-@\t\r";

  private CsvText() {}

  static String of(
      List<ExportColumn> columns,
      List<SimulatedResponse> rows,
      LineDelimiter lineEnd,
      QuoteStrategies quotes) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv =
        CsvWriter.builder().lineDelimiter(lineEnd).quoteStrategy(quotes).build(text)) {
      int heads = columns.stream().mapToInt(column -> column.heads().size()).max().orElse(0);
      for (int head = 0; head < heads; head++) {
        int row = head;
        csv.writeRecord(columns.stream().map(column -> safe(column.heads().get(row))).toList());
      }
      for (SimulatedResponse response : rows) {
        csv.writeRecord(columns.stream().map(each -> safe(each.cell().apply(response))).toList());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  /** A spreadsheet takes a cell with a leading apostrophe for text, whatever follows. */
  private static String safe(String cell) {
    return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
