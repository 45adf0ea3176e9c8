package org.regionalism.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The yardstick: reads an export with FastCSV as its manual shows it, and counts the digits of each
 * column, in one thread. No labels, no groups, no checks.
 */
final class FastCsvAlone {

  private static final int COLUMNS = 3 + GeneratedRubric.ITEMS;

  private FastCsvAlone() {}

  /**
   * Counts an export.
   *
   * @param arguments the file
   * @throws IOException where it cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    long[][] counts = new long[COLUMNS][10];
    try (var reader = CsvReader.builder().ofCsvRecord(Path.of(arguments[0]))) {
      for (var row : reader) {
        for (int column = 0; column < COLUMNS; column++) {
          String cell = row.getField(column);
          if (cell.length() == 1 && Character.isDigit(cell.charAt(0))) {
            counts[column][cell.charAt(0) - '0']++;
          }
        }
      }
    }
    System.out.println(Arrays.stream(counts).flatMapToLong(Arrays::stream).sum() + " digits");
  }
}
