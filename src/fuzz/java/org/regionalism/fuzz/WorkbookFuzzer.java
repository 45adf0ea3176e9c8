package org.regionalism.fuzz;

import java.util.Arrays;

/**
 * Workbooks. Bytes that begin with {@code S} become the sheet, and those with {@code T} the shared
 * texts, of a workbook that is sound otherwise; anything else is the file as it is. So the fuzzer
 * need not learn to compress before it gets anywhere.
 */
public final class WorkbookFuzzer {

  private WorkbookFuzzer() {}

  /**
   * Reads some bytes as a workbook.
   *
   * @param bytes what the fuzzer made
   */
  public static void fuzzerTestOneInput(byte[] bytes) {
    byte[] rest = bytes.length == 0 ? bytes : Arrays.copyOfRange(bytes, 1, bytes.length);
    byte[] file =
        switch (bytes.length == 0 ? ' ' : bytes[0]) {
          case 'S' -> PackedWorkbook.withSheet(rest);
          case 'T' -> PackedWorkbook.withTexts(rest);
          default -> bytes;
        };
    Trial.ofFile(".xlsx", file, path -> Reader.read(path, new byte[0]));
  }
}
