package org.regionalism.report.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.regionalism.report.Block;
import org.regionalism.report.Document;

/** Writes documents and reads them back. */
final class Written {

  private Written() {}

  static byte[] bytes(Document document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ExcelWriter.write(document, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static XSSFWorkbook workbook(Document document) {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(bytes(document)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the one sheet of a document with some blocks. */
  static XSSFSheet sheet(Block... blocks) {
    return workbook(SampleReport.of(blocks)).getSheetAt(0);
  }

  /** Returns the first cell with a text. */
  static XSSFCell cell(XSSFSheet sheet, String text) {
    for (var row : sheet) {
      for (var cell : row) {
        if (cell.toString().equals(text)) {
          return (XSSFCell) cell;
        }
      }
    }
    throw new AssertionError("no cell says " + text);
  }
}
