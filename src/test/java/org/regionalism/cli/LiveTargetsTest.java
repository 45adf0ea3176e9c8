package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The formulas that follow a target, as another program works them out. */
class LiveTargetsTest {

  @TempDir private Path folder = Path.of("unset");

  private XSSFWorkbook scored(String... more) throws IOException {
    List<String> all = new ArrayList<>(List.of("score", "samples/cedar-valley.csv", "--quiet"));
    all.addAll(List.of("--out", folder.toString()));
    all.addAll(List.of(more));
    Run run = Run.of(all.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    try (InputStream in = Files.newInputStream(folder.resolve("report.xlsx"))) {
      return new XSSFWorkbook(in);
    }
  }

  private static List<Cell> formulas(XSSFWorkbook workbook) {
    List<Cell> formulas = new ArrayList<>();
    for (Row row : workbook.getSheet("Dimensions")) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.FORMULA) {
          formulas.add(cell);
        }
      }
    }
    return formulas;
  }

  @Test
  void showsWhatTheFormulasComeTo() throws IOException {
    for (String[] targets :
        List.of(new String[] {"--targets", "samples/cedar-valley-targets.yaml"}, new String[0])) {
      try (XSSFWorkbook workbook = scored(targets)) {
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        List<Cell> formulas = formulas(workbook);
        assertThat(formulas).hasSize(28);
        for (Cell cell : formulas) {
          CellType shown = cell.getCachedFormulaResultType();
          CellValue value = evaluator.evaluate(cell);
          assertThat(value.getCellType()).isEqualTo(shown);
          if (shown == CellType.NUMERIC) {
            assertThat(value.getNumberValue())
                .isCloseTo(cell.getNumericCellValue(), Offset.offset(1e-9));
          } else {
            assertThat(value.getStringValue()).isEqualTo(cell.getStringCellValue());
          }
        }
      }
    }
  }

  @Test
  void followsATargetThatIsChanged() throws IOException {
    try (XSSFWorkbook workbook = scored()) {
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      Cell gap = formulas(workbook).get(0);
      Cell status = formulas(workbook).get(1);
      Cell target = gap.getRow().getCell(gap.getColumnIndex() - 1);
      assertThat(evaluator.evaluate(gap).getStringValue()).isEmpty();

      target.setCellValue(100);
      evaluator.clearAllCachedResultValues();
      assertThat(evaluator.evaluate(status).getStringValue()).isEqualTo("Not yet");
      assertThat(evaluator.evaluate(gap).getNumberValue()).isBetween(1.0, 100.0);

      target.setCellValue(0);
      evaluator.clearAllCachedResultValues();
      assertThat(evaluator.evaluate(status).getStringValue()).isEqualTo("Reached");
      assertThat(evaluator.evaluate(gap).getNumberValue()).isBetween(-100.0, -1.0);
    }
  }
}
