package org.regionalism.report.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFFactory;
import org.apache.poi.xssf.usermodel.XSSFRelation;

/**
 * The texts of a workbook's cells, each once. POI's own table makes XML of a text to see whether it
 * is there; here no text has letters of several kinds, so that the characters alone tell.
 */
final class SharedTexts extends SharedStringsTable {

  private final Map<String, Integer> places = new HashMap<>();

  /** Makes workbooks that keep their texts so. */
  static XSSFFactory factory() {
    return new XSSFFactory() {
      @Override
      public POIXMLDocumentPart newDocumentPart(POIXMLRelation descriptor) {
        return descriptor == XSSFRelation.SHARED_STRINGS
            ? new SharedTexts()
            : super.newDocumentPart(descriptor);
      }
    };
  }

  @Override
  public int addSharedStringItem(RichTextString text) {
    Integer known = places.get(text.getString());
    if (known == null) {
      int place = super.addSharedStringItem(text);
      places.put(text.getString(), place);
      return place;
    }
    count++;
    return known;
  }
}
