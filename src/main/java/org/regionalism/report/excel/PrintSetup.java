package org.regionalism.report.excel;

import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * How a sheet prints: across, as wide as one page of either paper size, and with the title on every
 * page. The paper is left to the reader's own printer.
 */
final class PrintSetup {

  private static final double MARGIN = 0.5;
  private static final double EDGE = 0.3;
  private static final double BAND = 0.7;

  /** The most characters that a program takes for a header. */
  private static final int LONGEST = 200;

  // The blank keeps a text that begins with a digit from being read as a size.
  private static final String SMALL = "&\"" + Letter.FACE + ",Regular\"&9 ";

  private PrintSetup() {}

  /**
   * Sets a sheet up.
   *
   * @param title what stands above every page
   * @param foot what stands below it, beside the page number
   * @param area what is printed
   */
  static void apply(XSSFSheet sheet, String title, String foot, CellRangeAddress area) {
    XSSFPrintSetup setup = sheet.getPrintSetup();
    setup.setLandscape(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.setMargin(PageMargin.LEFT, MARGIN);
    sheet.setMargin(PageMargin.RIGHT, MARGIN);
    sheet.setMargin(PageMargin.TOP, BAND);
    sheet.setMargin(PageMargin.BOTTOM, BAND);
    sheet.setMargin(PageMargin.HEADER, EDGE);
    sheet.setMargin(PageMargin.FOOTER, EDGE);
    sheet.getHeader().setLeft(SMALL + escape(title));
    Footer footer = sheet.getFooter();
    footer.setLeft(SMALL + escape(foot));
    footer.setRight(SMALL + "&P / &N");
    sheet
        .getWorkbook()
        .setPrintArea(
            sheet.getWorkbook().getSheetIndex(sheet),
            area.getFirstColumn(),
            area.getLastColumn(),
            area.getFirstRow(),
            area.getLastRow());
  }

  /** Repeats some rows on every page. */
  static void repeatRows(XSSFSheet sheet, int first, int last) {
    sheet.setRepeatingRows(new CellRangeAddress(first, last, -1, -1));
  }

  private static String escape(String text) {
    String line = PlainText.clean(text).replaceAll("\\s+", " ").strip();
    return PlainText.cut(line.replace("&", "&&"), LONGEST);
  }
}
