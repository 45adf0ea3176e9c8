package org.regionalism.report.excel;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.regionalism.report.Block;
import org.regionalism.report.Document;

/** Writes the sheets of a report into an empty workbook. */
final class WorkbookWriter {

  private static final short ROW_HEIGHT = 15;

  private final Document document;
  private final XSSFWorkbook workbook;
  private final ChartParts charts;
  private final Words words;
  private final CellStyles styles;
  private final SheetNames sheetNames = new SheetNames();
  private final RangeNames rangeNames = new RangeNames();

  WorkbookWriter(Document document, XSSFWorkbook workbook, ChartParts charts) {
    this.document = document;
    this.workbook = workbook;
    this.charts = charts;
    this.words = Words.of(document.language());
    this.styles = new CellStyles(workbook);
  }

  void write() {
    List<Document.Section> sections = document.sections();
    List<List<TableShape>> shapes = sections.parallelStream().map(this::shapes).toList();
    for (int i = 0; i < sections.size(); i++) {
      // The report's own title stands on its first sheet; elsewhere it is printed above.
      sheet(sections.get(i), shapes.get(i), i == 0 ? titleLine() : "");
    }
  }

  private List<TableShape> shapes(Document.Section section) {
    return section.blocks().stream()
        .filter(Block.Table.class::isInstance)
        .map(block -> TableShape.of((Block.Table) block, words))
        .toList();
  }

  private void sheet(Document.Section section, List<TableShape> shapes, String overline) {
    XSSFSheet sheet = workbook.createSheet(sheetNames.next(section.name()));
    sheet.setDisplayGridlines(false);
    sheet.setDefaultRowHeightInPoints(ROW_HEIGHT);
    SheetGrid grid = SharedColumns.of(shapes);
    grid.applyTo(sheet);
    SheetPage page = new SheetPage(sheet, grid, styles);
    TableWriter tables = new TableWriter(page, shapes, rangeNames, words);
    new SheetWriter(page, tables, new ChartWriter(page, charts, words)).write(section, overline);
    CellRangeAddress area = new CellRangeAddress(0, page.next() - 1, SheetGrid.FIRST, grid.last());
    PrintSetup.apply(sheet, document.title(), foot(section), area);
    page.breakPages();
  }

  private String titleLine() {
    String subtitle = document.subtitle();
    return subtitle.isBlank() ? document.title() : document.title() + " · " + subtitle;
  }

  private String foot(Document.Section section) {
    return document.date().map(date -> section.name() + " · " + date).orElse(section.name());
  }
}
