package org.regionalism.export.workbook;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * What the workbook's main part says.
 *
 * @param sheets all sheets in the order of their tabs
 * @param since1904 whether days are counted from 1904, as once on the Macintosh
 */
record SheetList(List<Sheet> sheets, boolean since1904) {

  SheetList {
    sheets = List.copyOf(sheets);
  }

  static SheetList read(InputStream in) {
    List<Sheet> sheets = new ArrayList<>();
    boolean since1904 = false;
    XmlCursor xml = XmlCursor.open(in);
    for (xml.next(); !xml.isAtEnd(); xml.next()) {
      if (xml.isStart("workbookPr")) {
        since1904 = isTrue(xml.attribute("date1904").orElse(""));
      } else if (xml.isStart("sheet")) {
        int number = sheets.size() + 1;
        sheets.add(
            new Sheet(
                number,
                xml.attribute("name").map(EscapedText::clean).orElse("Sheet " + number),
                xml.attribute("state").filter(state -> !state.equals("visible")).isPresent(),
                xml.relationship().orElse("")));
      }
    }
    return new SheetList(sheets, since1904);
  }

  static boolean isTrue(String value) {
    return value.equals("1") || value.equals("true");
  }
}
