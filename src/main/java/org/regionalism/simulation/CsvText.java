package org.regionalism.simulation;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.regionalism.export.CsvRows;

/** Turns rows into the text of a CSV file in which no cell is a formula. */
final class CsvText {

  private CsvText() {}

  static String of(List<List<String>> rows, CsvStyle style) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv =
        CsvWriter.builder()
            .fieldSeparator(style.delimiter())
            .lineDelimiter(style.lineEnd())
            .quoteStrategy(style.quotes())
            .build(text)) {
      rows.forEach(row -> csv.writeRecord(row.stream().map(CsvRows::safe).toList()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }
}
