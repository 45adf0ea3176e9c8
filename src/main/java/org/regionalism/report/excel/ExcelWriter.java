package org.regionalism.report.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.regionalism.report.Document;

/** Writes a report as an Excel workbook (XLSX). */
public final class ExcelWriter {

  private ExcelWriter() {}

  /**
   * Writes a workbook with a sheet for every section. The same document gives the same bytes on any
   * machine.
   *
   * @param document what to write
   * @param out where to; left open
   * @throws IOException if it cannot be written
   */
  public static void write(Document document, OutputStream out) throws IOException {
    Locale before = LocaleUtil.getUserLocale();
    LocaleUtil.setUserLocale(Locale.ROOT);
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      WorkbookFacts.apply(document, workbook);
      ChartParts charts = new ChartParts();
      new WorkbookWriter(document, workbook, charts).write();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      FixedZip.copy(bytes.toByteArray(), charts.contents(), out);
    } finally {
      LocaleUtil.setUserLocale(before);
    }
  }
}
