package org.regionalism.report.excel;

import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFFactory;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;

/**
 * The texts of a workbook's cells, each once. POI's own table makes XML of a text to see whether it
 * is there; here no text has letters of several kinds, so that the characters alone tell.
 */
final class SharedTexts extends SharedStringsTable {

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
  protected String xmlText(CTRst text) {
    return text.getT();
  }
}
