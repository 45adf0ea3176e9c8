package org.regionalism.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTExtension;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTExtensionList;
import org.regionalism.report.Block;
import org.regionalism.report.Cell;

/**
 * Bars behind the shares of a sheet's tables, from nobody to everybody, so that they can be
 * compared. Plain bars came with a later version of the format: the older rule says what they
 * measure, an extension that they do not fade.
 */
final class ShareBars {

  private static final int FEW = 3;
  private static final String COLOUR = "C7E5E1";
  private static final String RULE_URI = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
  private static final String SHEET_URI = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
  private static final String LATER =
      "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
  private static final QName ID = new QName(LATER, "id", "x14");

  /** By the names under which they are known. */
  private static final SortedMap<String, String> SPACES =
      new TreeMap<>(
          Map.of("x14", LATER, "xm", "http://schemas.microsoft.com/office/excel/2006/main"));

  private final XSSFSheet sheet;
  private final List<Element> plain = new ArrayList<>();

  ShareBars(XSSFSheet sheet) {
    this.sheet = sheet;
  }

  /**
   * Adds bars to those columns of a table that hold shares.
   *
   * @param firstRow the row below its head
   */
  void add(Block.Table table, TablePlace place, int firstRow) {
    for (int i = 0; i < table.columns().size(); i++) {
      List<CellRangeAddress> shares = new ArrayList<>();
      for (int j = 0; j < table.rows().size(); j++) {
        if (isShare(table.rows().get(j).get(i))) {
          extend(shares, firstRow + j, place.first(i));
        }
      }
      if (shares.stream().mapToInt(CellRangeAddress::getNumberOfCells).sum() > FEW) {
        add(shares);
      }
    }
  }

  /** Writes what concerns the whole sheet, once all tables are there. */
  void finish() {
    if (!plain.isEmpty()) {
      CTExtension extension = sheet.getCTWorksheet().addNewExtLst().addNewExt();
      extension.setUri(SHEET_URI);
      try (XmlCursor cursor = extension.newCursor()) {
        cursor.toEndToken();
        insert(Element.of("x14:conditionalFormattings", plain), cursor);
        cursor.toPrevSibling();
        cursor.toFirstContentToken();
        SPACES.forEach(cursor::insertNamespace);
      }
    }
  }

  private static void extend(List<CellRangeAddress> ranges, int row, int column) {
    int last = ranges.size() - 1;
    if (last >= 0 && ranges.get(last).getLastRow() == row - 1) {
      ranges.get(last).setLastRow(row);
    } else {
      ranges.add(new CellRangeAddress(row, row, column, column));
    }
  }

  private void add(List<CellRangeAddress> cells) {
    XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    XSSFConditionalFormattingRule rule =
        formatting.createConditionalFormattingRule(CellStyles.colour(COLOUR));
    threshold(rule.getDataBarFormatting().getMinThreshold(), 0.0);
    threshold(rule.getDataBarFormatting().getMaxThreshold(), 1.0);
    formatting.addConditionalFormatting(cells.toArray(CellRangeAddress[]::new), rule);
    int index = sheet.getWorkbook().getSheetIndex(sheet);
    String id = Ids.of(index, plain.size() + 1);
    List<CTConditionalFormatting> rules = sheet.getCTWorksheet().getConditionalFormattingList();
    identify(rules.get(rules.size() - 1).getCfRuleArray(0).addNewExtLst(), id);
    plain.add(plain(id, cells));
  }

  private static Element plain(String id, List<CellRangeAddress> cells) {
    String ranges =
        cells.stream().map(CellRangeAddress::formatAsString).collect(Collectors.joining(" "));
    Element bar =
        Element.of("x14:dataBar", end("0"), end("1"))
            .with("minLength", 0)
            .with("maxLength", 100)
            .with("gradient", 0);
    return Element.of(
        "x14:conditionalFormatting",
        Element.of("x14:cfRule", bar).with("type", "dataBar").with("id", id),
        Element.text("xm:sqref", ranges));
  }

  private static Element end(String value) {
    return Element.of("x14:cfvo", Element.text("xm:f", value)).with("type", "num");
  }

  private static void threshold(ConditionalFormattingThreshold threshold, double value) {
    threshold.setRangeType(RangeType.NUMBER);
    threshold.setValue(value);
  }

  private static void identify(CTExtensionList extensions, String id) {
    CTExtension extension = extensions.addNewExt();
    extension.setUri(RULE_URI);
    try (XmlCursor cursor = extension.newCursor()) {
      cursor.toEndToken();
      cursor.beginElement(ID);
      cursor.insertNamespace(ID.getPrefix(), LATER);
      cursor.insertChars(id);
    }
  }

  /** Without a parser, which would take longer than all other rules of the sheet. */
  private static void insert(Element element, XmlCursor cursor) {
    String prefix = element.name().substring(0, element.name().indexOf(':'));
    String name = element.name().substring(prefix.length() + 1);
    cursor.beginElement(new QName(SPACES.get(prefix), name, prefix));
    for (int i = 0; i < element.attributes().size(); i += 2) {
      cursor.insertAttributeWithValue(element.attributes().get(i), element.attributes().get(i + 1));
    }
    cursor.insertChars(element.text());
    element.children().forEach(child -> insert(child, cursor));
    cursor.toNextToken();
  }

  private static boolean isShare(Cell cell) {
    return cell instanceof Cell.Amount amount && amount.format() == Cell.Format.SHARE;
  }
}
