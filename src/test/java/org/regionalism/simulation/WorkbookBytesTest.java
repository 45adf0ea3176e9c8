package org.regionalism.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookBytesTest {

  private static final List<List<String>> ROWS =
      List.of(
          List.of("id", "a < b & \"c\"", ""),
          List.of("12", " two\nlines ", "=1+1"),
          List.of("007", "", "é\u00a0ñ 日本 🙂"));

  @ParameterizedTest
  @ValueSource(strings = {"", "x:"})
  void holdsEveryTextAsItIs(String prefix) throws IOException {
    assertThat(texts(new WorkbookBytes(prefix).of(ROWS), 3)).isEqualTo(ROWS);
  }

  @Test
  void storesWholeNumbersAsNumbersAndNothingElse() throws IOException {
    try (XSSFWorkbook workbook = open(new WorkbookBytes("").of(ROWS))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(sheet.getRow(2).getCell(0).getCellType()).isEqualTo(CellType.STRING);
      assertThat(sheet.getRow(1).getCell(2).getCellType()).isEqualTo(CellType.STRING);
    }
  }

  @Test
  void findsColumnsBeyondZ() throws IOException {
    List<String> wide = new ArrayList<>();
    for (int i = 0; i < 800; i++) {
      wide.add("c" + i);
    }
    assertThat(texts(new WorkbookBytes("").of(List.of(wide)), 800)).containsExactly(wide);
  }

  @Test
  void writesTheSameBytesAgain() {
    assertThat(new WorkbookBytes("x:").of(ROWS)).isEqualTo(new WorkbookBytes("x:").of(ROWS));
  }

  private static XSSFWorkbook open(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  private static List<List<String>> texts(byte[] bytes, int width) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (XSSFWorkbook workbook = open(bytes)) {
      for (Row row : workbook.getSheetAt(0)) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < width; i++) {
          cells.add(text(row.getCell(i, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)));
        }
        rows.add(cells);
      }
    }
    return rows;
  }

  private static String text(Cell cell) {
    return cell.getCellType() == CellType.NUMERIC
        ? Long.toString((long) cell.getNumericCellValue())
        : cell.getStringCellValue();
  }
}
