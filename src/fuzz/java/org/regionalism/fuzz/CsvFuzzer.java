package org.regionalism.fuzz;

import org.regionalism.export.ExportFile;

/** Text files: any bytes are a table with or without faults. */
public final class CsvFuzzer {

  private CsvFuzzer() {}

  /**
   * Reads some bytes as standard input.
   *
   * @param bytes what the fuzzer made
   */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Trial.of(() -> Reader.read(ExportFile.STANDARD_INPUT, bytes));
  }
}
