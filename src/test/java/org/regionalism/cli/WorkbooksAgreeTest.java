package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.assessment.Assessment;
import org.regionalism.assessment.Settings;
import org.regionalism.batch.LabelledExport;
import org.regionalism.batch.ScoreRequest;
import org.regionalism.batch.Scoring;
import org.regionalism.export.ExportFile;
import org.regionalism.export.ReadingOptions;
import org.regionalism.export.Row;
import org.regionalism.export.Table;
import org.regionalism.mapping.Instructions;
import org.regionalism.rubric.LastPlan;
import org.regionalism.rubric.Rubrics;
import org.regionalism.rubric.Targets;
import org.regionalism.rubric.Unit;

/** A workbook scores like the text file that holds the same cells. */
class WorkbooksAgreeTest {

  @TempDir private Path folder = Path.of("unset");

  @ParameterizedTest
  @ValueSource(strings = {"plain", "google-forms", "qualtrics"})
  void scoresAWorkbookLikeTheTextFile(String layout) throws Exception {
    Path text = folder.resolve("responses.csv");
    Run run =
        Run.of("simulate", "--as", layout, "--waves", "2", "--seed", "5", "--out", text.toString());
    assertThat(run.code()).as(run.err()).isZero();
    Path workbook = copy(text, folder.resolve("responses.xlsx"));

    Assessment fromText = score(text);
    Assessment fromWorkbook = score(workbook);

    assertThat(fromText.waves()).hasSize(2);
    assertThat(fromWorkbook.waves()).isEqualTo(fromText.waves());
    assertThat(fromWorkbook.ledger()).isEqualTo(fromText.ledger());
    assertThat(fromWorkbook.diagnostics()).isEmpty();
    assertThat(fromWorkbook.inputs().get(0).layout()).isEqualTo(layout);
    assertThat(fromWorkbook.inputs().get(0).columns())
        .isEqualTo(fromText.inputs().get(0).columns());
  }

  private static Assessment score(Path file) throws Exception {
    return Scoring.score(
            new ScoreRequest(
                Rubrics.find(Rubrics.DEFAULT),
                List.of(LabelledExport.parse(file.toString())),
                new Settings(Unit.ORGANIZATION, 5, "en", false),
                ReadingOptions.NONE,
                Instructions.NONE,
                Targets.NONE,
                LastPlan.NONE,
                ScoreRequest.Permissions.NONE,
                Optional.empty(),
                Optional.empty()),
            InputStream.nullInputStream())
        .assessment();
  }

  /** Numbers become numbers and days days, as when a spreadsheet program opens the text. */
  private static Path copy(Path text, Path workbook) throws Exception {
    try (Table table =
            ExportFile.open(text.toString(), InputStream.nullInputStream(), ReadingOptions.NONE);
        XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(workbook)) {
      CellStyle day = book.createCellStyle();
      day.setDataFormat(book.createDataFormat().getFormat("m/d/yy"));
      XSSFSheet sheet = book.createSheet("Responses");
      for (Optional<Row> row = table.read(); row.isPresent(); row = table.read()) {
        XSSFRow target = sheet.createRow(row.get().number() - 1);
        for (int i = 0; i < row.get().width(); i++) {
          if (!row.get().cell(i).isEmpty()) {
            fill(target.createCell(i), row.get().cell(i), day);
          }
        }
      }
      book.createSheet("Notes").createRow(0).createCell(0).setCellValue("Sent on Monday.");
      book.write(out);
    }
    return workbook;
  }

  private static void fill(Cell cell, String text, CellStyle day) {
    if (text.matches("\\d{1,9}")) {
      cell.setCellValue(Integer.parseInt(text));
    } else if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
      cell.setCellValue(LocalDate.parse(text));
      cell.setCellStyle(day);
    } else {
      cell.setCellValue(text);
    }
  }
}
