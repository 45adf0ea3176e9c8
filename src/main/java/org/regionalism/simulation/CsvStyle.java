package org.regionalism.simulation;

import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import de.siegmar.fastcsv.writer.QuoteStrategy;

/**
 * How a survey tool writes CSV.
 *
 * @param delimiter what stands between cells
 * @param lineEnd what ends a row
 * @param quotes which cells are put in quotes
 */
record CsvStyle(char delimiter, LineDelimiter lineEnd, QuoteStrategy quotes) {

  /** Commas, quotes where needed. */
  static final CsvStyle COMMAS = new CsvStyle(',', LineDelimiter.LF, QuoteStrategies.REQUIRED);

  /** Commas, quotes where needed, line ends as on Windows. */
  static final CsvStyle WINDOWS_COMMAS =
      new CsvStyle(',', LineDelimiter.CRLF, QuoteStrategies.REQUIRED);

  /** Commas, everything in quotes, line ends as on Windows. */
  static final CsvStyle QUOTED = new CsvStyle(',', LineDelimiter.CRLF, QuoteStrategies.ALWAYS);

  /** Semicolons, everything in quotes. */
  static final CsvStyle QUOTED_SEMICOLONS =
      new CsvStyle(';', LineDelimiter.LF, QuoteStrategies.ALWAYS);
}
