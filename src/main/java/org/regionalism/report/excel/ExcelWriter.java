package org.regionalism.report.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.regionalism.report.Document;

/** Writes a report as an Excel workbook (XLSX). */
public final class ExcelWriter {

  private static final short ROW_HEIGHT = 15;

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
    try {
      write(document, new ChartParts(), out);
    } finally {
      LocaleUtil.setUserLocale(before);
    }
  }

  private static void write(Document document, ChartParts parts, OutputStream out)
      throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      WorkbookFacts.apply(document, workbook);
      Words words = Words.of(document.language());
      CellStyles styles = new CellStyles(workbook);
      SheetNames sheetNames = new SheetNames();
      RangeNames rangeNames = new RangeNames();
      for (Document.Section section : document.sections()) {
        XSSFSheet sheet = workbook.createSheet(sheetNames.next(section.name()));
        sheet.setDisplayGridlines(false);
        sheet.setDefaultRowHeightInPoints(ROW_HEIGHT);
        SheetGrid grid = SheetGrid.of(section, words);
        grid.applyTo(sheet);
        SheetPage page = new SheetPage(sheet, grid, styles);
        TableWriter tables = new TableWriter(page, rangeNames, words);
        ChartWriter charts = new ChartWriter(page, parts, words);
        new SheetWriter(page, tables, charts).write(section, overline(document, section));
        CellRangeAddress area =
            new CellRangeAddress(0, page.next() - 1, SheetGrid.FIRST, grid.last());
        PrintSetup.apply(sheet, document.title(), foot(document, section), area);
        page.breakPages();
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      FixedZip.copy(bytes.toByteArray(), parts.contents(), out);
    }
  }

  /** The report's own title stands on its first sheet only; elsewhere it is printed above. */
  private static String overline(Document document, Document.Section section) {
    if (!section.equals(document.sections().get(0))) {
      return "";
    }
    String subtitle = document.subtitle();
    return subtitle.isBlank() ? document.title() : document.title() + " · " + subtitle;
  }

  private static String foot(Document document, Document.Section section) {
    return document.date().map(date -> section.name() + " · " + date).orElse(section.name());
  }
}
