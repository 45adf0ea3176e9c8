package org.regionalism.report.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** Prints what a workbook holds as stable text: sheets, cells, charts and names, a line each. */
public final class WorkbookDump {

  private WorkbookDump() {}

  /**
   * Returns a workbook as text.
   *
   * @param workbook the bytes of an XLSX file
   * @return lines, each ended by a line feed
   * @throws IOException if it is no workbook
   */
  public static String of(byte[] workbook) throws IOException {
    StringBuilder text = new StringBuilder();
    try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      for (int i = 0; i < read.getNumberOfSheets(); i++) {
        sheet(read.getSheetAt(i), text);
      }
      read.getAllNames().stream()
          .sorted(
              Comparator.comparing(XSSFName::getSheetIndex).thenComparing(XSSFName::getNameName))
          .forEach(name -> line(text, "name " + name.getNameName(), name.getRefersToFormula()));
    }
    return text.toString();
  }

  /** Returns the charts of a sheet, from the top down. */
  static List<XSSFChart> charts(XSSFSheet sheet) {
    XSSFDrawing drawing = sheet.getDrawingPatriarch();
    if (drawing == null) {
      return List.of();
    }
    // The charts know their frames only once the shapes were asked for.
    return drawing.getShapes().isEmpty()
        ? List.of()
        : drawing.getCharts().stream()
            .sorted(Comparator.comparing(chart -> chart.getGraphicFrame().getAnchor().getRow1()))
            .toList();
  }

  /** Returns what a chart says about itself to those who do not see it. */
  static CTNonVisualDrawingProps words(XSSFChart chart) {
    return chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
  }

  private static void sheet(XSSFSheet sheet, StringBuilder text) {
    line(text, "sheet", sheet.getSheetName());
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() != CellType.BLANK) {
          line(text, cell.getAddress().formatAsString(), value((XSSFCell) cell));
        }
      }
    }
    for (XSSFChart chart : charts(sheet)) {
      line(text, "chart", words(chart).getTitle());
      line(text, "alt", words(chart).getDescr());
    }
  }

  private static String value(XSSFCell cell) {
    return switch (cell.getCellType()) {
      case NUMERIC ->
          Numbers.plain(cell.getNumericCellValue())
              + " ["
              + cell.getCellStyle().getDataFormatString()
              + "]";
      case FORMULA -> "=" + cell.getCellFormula();
      default -> cell.getStringCellValue();
    };
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append(name).append(": ");
    text.append(value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r"));
    text.append('\n');
  }
}
