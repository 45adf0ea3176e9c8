package org.regionalism.export.workbook;

import org.regionalism.diagnostic.Code;

/** Addresses of rows and cells as workbooks write them: {@code 14}, {@code C14}. */
final class CellAddress {

  /** As many as spreadsheet programs have. */
  static final int MAX_ROWS = 1_048_576;

  /** As many as spreadsheet programs have. */
  static final int MAX_COLUMNS = 16_384;

  private static final int LETTERS = 26;

  private CellAddress() {}

  /** The column of a cell, from 1; the cell has to be in the given row. */
  static int column(String address, int row) {
    int column = 0;
    int at = 0;
    while (at < address.length() && address.charAt(at) >= 'A' && address.charAt(at) <= 'Z') {
      column = LETTERS * column + 1 + (address.charAt(at) - 'A');
      if (column > MAX_COLUMNS) {
        throw new WorkbookFault(Code.XLSX_TOO_MANY_COLUMNS);
      }
      at++;
    }
    if (column == 0) {
      throw new WorkbookFault(Code.XLSX_SYNTAX);
    }
    if (number(address, at) != row) {
      throw new WorkbookFault(Code.XLSX_CELLS_UNORDERED);
    }
    return column;
  }

  /** The number of a row, from 1. */
  static int row(String number) {
    return number(number, 0);
  }

  private static int number(String text, int from) {
    int number = 0;
    for (int i = from; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        throw new WorkbookFault(Code.XLSX_SYNTAX);
      }
      number = 10 * number + digit;
      if (number > MAX_ROWS) {
        throw new WorkbookFault(Code.XLSX_TOO_MANY_ROWS);
      }
    }
    if (number == 0) {
      throw new WorkbookFault(Code.XLSX_SYNTAX);
    }
    return number;
  }
}
