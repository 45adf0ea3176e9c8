package org.regionalism.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * The responses of {@link GeneratedExport} as a workbook, with the time of each response first.
 * Every other item is answered by labels, the rest by numbers; labels and names are shared texts.
 */
final class GeneratedWorkbook {

  /** The time, three attributes and the items. */
  static final int COLUMNS = 4 + GeneratedRubric.ITEMS;

  private static final int FIRST_ITEM = 4;
  private static final int ROWS_HELD = 100;
  private static final LocalDateTime START = LocalDateTime.of(2026, 3, 2, 8, 0);
  private static final List<String> LABELS =
      List.of(
          "Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree");

  private GeneratedWorkbook() {}

  /** Turns an export into a workbook. */
  static void write(Path export, Path workbook) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(export);
        SXSSFWorkbook book = new SXSSFWorkbook(null, ROWS_HELD, true, true);
        OutputStream out = Files.newOutputStream(workbook)) {
      CellStyle time = book.createCellStyle();
      time.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd hh:mm"));
      Sheet sheet = book.createSheet("Responses");
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Row row = sheet.createRow(number);
        Cell first = row.createCell(0);
        if (number == 0) {
          first.setCellValue("timestamp");
        } else {
          first.setCellValue(START.plusMinutes(number));
          first.setCellStyle(time);
        }
        String[] cells = line.split(",", -1);
        for (int i = 0; i < cells.length; i++) {
          fill(row, i + 1, cells[i]);
        }
        number++;
      }
      book.write(out);
    }
  }

  private static void fill(Row row, int column, String text) {
    boolean digit = text.length() == 1 && Character.isDigit(text.charAt(0));
    if (digit && column >= FIRST_ITEM && column % 2 == 0) {
      row.createCell(column).setCellValue(LABELS.get(text.charAt(0) - '1'));
    } else if (digit) {
      row.createCell(column).setCellValue(text.charAt(0) - '0');
    } else if (!text.isEmpty()) {
      row.createCell(column).setCellValue(text);
    }
  }
}
