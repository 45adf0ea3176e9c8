package org.regionalism.simulation;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Turns rows into the text of a CSV file in which no cell is a formula. */
final class CsvText {

  private static final String FORMULA_STARTS = "=+-@\t\r";

  private CsvText() {}

  static String of(List<List<String>> rows, CsvStyle style) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv =
        CsvWriter.builder()
            .fieldSeparator(style.delimiter())
            .lineDelimiter(style.lineEnd())
            .quoteStrategy(style.quotes())
            .build(text)) {
      rows.forEach(row -> csv.writeRecord(row.stream().map(CsvText::safe).toList()));
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
