package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.mapping.PlanReader;
import org.regionalism.rubric.LastPlan;

/** What people write into the action plan, carried from report to report. */
class CarryPlanTest {

  private static final LastPlan.Promise PROMISE =
      new LastPlan.Promise("Ana Ruiz", "Call the college\nthen the board", "spring", "Under way");
  private static final LastPlan.Entry OWN =
      new LastPlan.Entry(
          Optional.empty(),
          "=Buses",
          "",
          "  two blanks  ",
          "-",
          new LastPlan.Promise("", "", "2027-01-15", "asked"));

  @TempDir private Path folder = Path.of("unset");

  private Run score(String name, String... more) {
    String[] all = new String[more.length + 5];
    all[0] = "score";
    all[1] = "samples/cedar-valley.csv";
    all[2] = "--quiet";
    all[3] = "--out";
    all[4] = folder.resolve(name).toString();
    System.arraycopy(more, 0, all, 5, more.length);
    return Run.of(all);
  }

  private Path report(String name) {
    return folder.resolve(name).resolve("report.xlsx");
  }

  private Path edited(Path file, Consumer<XSSFSheet> change) throws IOException {
    Path edited = folder.resolve("edited.xlsx");
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(edited)) {
      change.accept(workbook.getSheet("Action plan"));
      workbook.write(out);
    }
    return edited;
  }

  private static Cell find(XSSFSheet sheet, String text) {
    Cell found = null;
    for (Row row : sheet) {
      for (Cell cell : row) {
        found = new DataFormatter().formatCellValue(cell).equals(text) ? cell : found;
      }
    }
    assertThat(found).as(text).isNotNull();
    return found;
  }

  /** The first row below the first headings, which is about something, and the first empty one. */
  private static void fill(XSSFSheet sheet) {
    int mark = find(sheet, LastPlan.MARK).getRowIndex();
    write(sheet.getRow(mark + 2), 4, PROMISE);
    Row own = sheet.getRow(find(sheet, "Topic").getRowIndex() + 1);
    own.getCell(1).setCellValue(OWN.topic());
    own.getCell(3).setCellValue(OWN.evidence());
    own.getCell(4).setCellValue(OWN.moves());
    write(own, 4, OWN.promise());
  }

  private static void write(Row row, int before, LastPlan.Promise promise) {
    row.getCell(before + 1).setCellValue(promise.owner());
    row.getCell(before + 2).setCellValue(promise.step());
    row.getCell(before + 3).setCellValue(promise.due());
    row.getCell(before + 4).setCellValue(promise.status());
  }

  @Test
  void keepsWhatPeopleWroteTwice() throws Exception {
    assertThat(score("first").code()).isZero();
    Path filled = edited(report("first"), CarryPlanTest::fill);

    Run second = score("second", "--carry-plan", filled.toString());
    Run third = score("third", "--carry-plan", report("second").toString());

    assertThat(second.code()).as(second.err()).isZero();
    assertThat(third.code()).as(third.err()).isZero();
    LastPlan once = PlanReader.read(report("second").toString());
    assertThat(once.entries()).hasSize(2);
    assertThat(once.entries().get(0).dimension()).isPresent();
    assertThat(once.entries().get(0).promise()).isEqualTo(PROMISE);
    assertThat(once.entries().get(1)).isEqualTo(OWN);
    assertThat(PlanReader.read(report("third").toString())).isEqualTo(once);
    assertThat(Files.readString(folder.resolve("third").resolve("report.md")))
        .contains("Ana Ruiz")
        .contains("=Buses");
  }

  @Test
  void saysAChosenStatusInTheLanguageAskedFor() throws Exception {
    score("first");
    Path filled = edited(report("first"), CarryPlanTest::fill);

    assertThat(score("es", "--language", "es", "--carry-plan", filled.toString()).code()).isZero();

    LastPlan plan = PlanReader.read(report("es").toString());
    assertThat(plan.entries().get(0).promise().status()).isEqualTo("En marcha");
    assertThat(plan.entries().get(1)).isEqualTo(OWN);
  }

  @Test
  void keepsApartWhatFitsNoDimension() throws Exception {
    score("first");
    Path filled =
        edited(
            report("first"),
            sheet -> {
              fill(sheet);
              int row = find(sheet, LastPlan.MARK).getRowIndex() + 2;
              Cell key = sheet.getRow(row).getCell(sheet.getRow(row).getLastCellNum() - 1);
              key.setCellValue("gone=" + key.getStringCellValue().split("=", -1)[1]);
            });

    score("second", "--carry-plan", filled.toString());
    score("third", "--carry-plan", report("second").toString());

    LastPlan once = PlanReader.read(report("second").toString());
    assertThat(once.of("gone").map(LastPlan.Entry::promise)).contains(PROMISE);
    assertThat(once.of("gone").map(LastPlan.Entry::moves).orElse("")).isNotBlank();
    assertThat(PlanReader.read(report("third").toString())).isEqualTo(once);
    assertThat(Files.readString(folder.resolve("second").resolve("report.md")))
        .contains("From the last plan");
  }

  @Test
  void findsRowsAgainThatWereSortedWithoutTheHiddenColumn() throws Exception {
    score("first");
    Path filled =
        edited(
            report("first"),
            sheet -> {
              int row = find(sheet, LastPlan.MARK).getRowIndex() + 2;
              Cell one = sheet.getRow(row).getCell(1);
              Cell other = sheet.getRow(row + 1).getCell(1);
              String text = one.getStringCellValue();
              one.setCellValue(other.getStringCellValue());
              other.setCellValue(text);
              write(sheet.getRow(row + 1), 4, PROMISE);
            });
    String first = PlanReader.read(filled.toString()).entries().get(0).topic();

    LastPlan.Entry entry = PlanReader.read(filled.toString()).entries().get(0);

    score("second", "--carry-plan", filled.toString());
    assertThat(PlanReader.read(report("second").toString()).entries().get(0))
        .extracting(LastPlan.Entry::dimension, LastPlan.Entry::topic)
        .containsExactly(entry.dimension(), first);
  }

  private static String refusal(Path file) {
    try {
      return PlanReader.read(file.toString()).toString();
    } catch (RefusedException refused) {
      return refused.diagnostics().get(0).toString();
    }
  }

  @Test
  void refusesWhatHoldsNoPlanOrWouldLoseSomething() throws Exception {
    score("first");

    Run none = score("out", "--carry-plan", "samples/cedar-valley.csv");

    assertThat(none.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(none.err()).contains("error[plan-none]").contains("report.xlsx");
    assertThat(refusal(edited(report("first"), sheet -> find(sheet, "owner").setBlank())))
        .contains("plan-column-gone");
    assertThat(
            refusal(
                edited(
                    report("first"),
                    sheet -> {
                      int row = find(sheet, LastPlan.MARK).getRowIndex() + 2;
                      sheet.getRow(row).createCell(14).setCellValue("beside");
                    })))
        .contains("plan-column-other");
    assertThat(
            refusal(
                edited(
                    report("first"),
                    sheet -> {
                      for (int i = 100; i < 2_200; i++) {
                        sheet.createRow(i).createCell(1).setCellValue("more");
                      }
                    })))
        .contains("plan-too-long");
  }
}
