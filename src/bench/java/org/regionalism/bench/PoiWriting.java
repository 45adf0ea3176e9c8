package org.regionalism.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The yardstick: writes one workbook again and again with POI alone, which is to say the same
 * sheets, cells, styles, widths and merged ranges, and as many charts, of one series of five bars.
 * Nothing is scored, laid out or drawn.
 */
final class PoiWriting {

  private static final int BARS = 5;

  private final XSSFWorkbook pattern;

  private PoiWriting(XSSFWorkbook pattern) {
    this.pattern = pattern;
  }

  /**
   * Writes copies of a workbook.
   *
   * @param arguments the workbook, the folder for the copies, how many, and how many at once
   * @throws Exception where one cannot be written
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    ExecutorService workers = Executors.newFixedThreadPool(Integer.parseInt(arguments[3]));
    List<Callable<Path>> copies = new ArrayList<>();
    ThreadLocal<PoiWriting> mine = ThreadLocal.withInitial(() -> read(Path.of(arguments[0])));
    for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
      Path file = folder.resolve(i + ".xlsx");
      copies.add(() -> Files.write(file, mine.get().copy()));
    }
    for (Future<Path> copy : workers.invokeAll(copies)) {
      copy.get();
    }
    workers.shutdown();
  }

  private static PoiWriting read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new PoiWriting(new XSSFWorkbook(in));
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private byte[] copy() throws IOException {
    try (XSSFWorkbook copy = new XSSFWorkbook()) {
      Map<Short, CellStyle> styles = new HashMap<>();
      for (Sheet sheet : pattern) {
        copy((XSSFSheet) sheet, copy.createSheet(sheet.getSheetName()), styles);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      copy.write(bytes);
      return bytes.toByteArray();
    }
  }

  private void copy(XSSFSheet from, XSSFSheet to, Map<Short, CellStyle> styles) {
    int width = 0;
    for (Row row : from) {
      Row copied = to.createRow(row.getRowNum());
      copied.setHeight(row.getHeight());
      for (Cell cell : row) {
        copy(cell, copied.createCell(cell.getColumnIndex()), styles);
        width = Math.max(width, cell.getColumnIndex());
      }
    }
    for (int column = 0; column <= width; column++) {
      to.setColumnWidth(column, from.getColumnWidth(column));
    }
    for (CellRangeAddress range : from.getMergedRegions()) {
      to.addMergedRegionUnsafe(range);
    }
    if (from.getDrawingPatriarch() != null) {
      from.getDrawingPatriarch().getCharts().forEach(chart -> chart(to));
    }
  }

  private void copy(Cell from, Cell to, Map<Short, CellStyle> styles) {
    to.setCellStyle(
        styles.computeIfAbsent(
            from.getCellStyle().getIndex(),
            index -> {
              XSSFCellStyle style = (XSSFCellStyle) to.getSheet().getWorkbook().createCellStyle();
              style.cloneStyleFrom(from.getCellStyle());
              return style;
            }));
    switch (from.getCellType()) {
      case NUMERIC -> to.setCellValue(from.getNumericCellValue());
      case STRING -> to.setCellValue(from.getStringCellValue());
      case FORMULA -> to.setCellFormula(from.getCellFormula());
      case BOOLEAN -> to.setCellValue(from.getBooleanCellValue());
      default -> to.setBlank();
    }
  }

  private static void chart(XSSFSheet sheet) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 1, 1, 8, 20));
    XDDFCategoryAxis below = chart.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis beside = chart.createValueAxis(AxisPosition.LEFT);
    XDDFChartData bars = chart.createData(ChartTypes.BAR, below, beside);
    bars.addSeries(
        XDDFDataSourcesFactory.fromArray(new String[] {"a", "b", "c", "d", "e"}),
        XDDFDataSourcesFactory.fromArray(new Double[BARS]));
    chart.plot(bars);
  }
}
