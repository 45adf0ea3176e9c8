package org.regionalism.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
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
    XSSFWorkbook workbook = new XSSFWorkbook(SharedTexts.factory());
    Locale before = LocaleUtil.getUserLocale();
    LocaleUtil.setUserLocale(Locale.ROOT);
    try {
      WorkbookFacts.apply(document, workbook);
      ChartParts charts = new ChartParts();
      new WorkbookWriter(document, workbook, charts).write();
      WorkbookParts written = new WorkbookParts();
      workbook.write(written);
      Map<String, byte[]> parts = written.parts();
      parts.putAll(charts.contents());
      FixedZip.pack(parts, out);
    } finally {
      workbook.getPackage().revert(); // closing would pack it once more, for nobody
      LocaleUtil.setUserLocale(before);
    }
  }
}
