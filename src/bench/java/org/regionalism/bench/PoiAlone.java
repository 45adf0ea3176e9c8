package org.regionalism.bench;

import java.io.File;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/**
 * The yardstick: reads a workbook with POI's event reader as POI's own example does, and counts the
 * texts of each column. No groups, no checks, no limits.
 */
final class PoiAlone implements SheetContentsHandler {

  private final Map<String, Integer> counts = new HashMap<>();
  private long cells;

  private PoiAlone() {}

  /**
   * Counts a workbook.
   *
   * @param arguments the file
   * @throws Exception where it cannot be read
   */
  public static void main(String[] arguments) throws Exception {
    PoiAlone handler = new PoiAlone();
    try (OPCPackage opened = OPCPackage.open(new File(arguments[0]), PackageAccess.READ)) {
      XSSFReader parts = new XSSFReader(opened);
      XMLReader parser = XMLHelper.newXMLReader();
      parser.setContentHandler(
          new XSSFSheetXMLHandler(
              parts.getStylesTable(), new ReadOnlySharedStringsTable(opened), handler, false));
      try (InputStream sheet = parts.getSheetsData().next()) {
        parser.parse(new InputSource(sheet));
      }
    }
    System.out.println(handler.cells + " cells, " + handler.counts.size() + " texts");
  }

  @Override
  public void startRow(int row) {}

  @Override
  public void endRow(int row) {}

  @Override
  public void cell(String address, String text, @Nullable XSSFComment comment) {
    cells++;
    counts.merge(text, 1, Integer::sum);
  }
}
