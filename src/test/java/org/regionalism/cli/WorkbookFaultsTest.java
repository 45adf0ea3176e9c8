package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionalism.Workbooks;

/** What a person reads when something is wrong with a workbook, or worth knowing. */
class WorkbookFaultsTest {

  private static final String HEADERS = Workbooks.row("geo-1", "net-1");

  @TempDir private Path folder = Path.of("unset");

  private Run score(Map<String, String> parts, String... more) throws Exception {
    Path file = Files.write(folder.resolve("r.xlsx"), Workbooks.zip(parts));
    String[] base = {"score", file.toString(), "--out", folder.resolve("out").toString()};
    return Run.of(
        java.util.stream.Stream.of(base, more)
            .flatMap(java.util.Arrays::stream)
            .toArray(String[]::new));
  }

  private void refused(Run run, String line) {
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err())
        .contains(line)
        .contains("Nothing was scored and nothing was written.")
        .doesNotContain("Exception");
    assertThat(run.out()).isEmpty();
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void namesCellsAsASpreadsheetDoes() throws Exception {
    String rows = HEADERS + Workbooks.row("Agree", "Stronlgy agree");

    refused(
        score(Workbooks.parts(rows)),
        "r.xlsx:Responses!B2: error[answer-unmatched]: 'Stronlgy agree' is no answer");
  }

  @Test
  void namesTheHeaderWhereBlankRowsStandAboveIt() throws Exception {
    String rows =
        "<row r=\"4\"><c t=\"inlineStr\"><is><t>geo-1</t></is></c><c t=\"inlineStr\"><is><t>geo-1"
            + "</t></is></c></row><row r=\"6\"><c><v>4</v></c><c><v>7</v></c></row>";

    refused(score(Workbooks.parts(rows)), "r.xlsx:Responses!B4: error[column-ambiguous-item]");
  }

  @Test
  void namesDatesWhereAnswersShouldBe() throws Exception {
    Map<String, String> parts =
        Workbooks.parts(HEADERS + "<row><c s=\"1\"><v>46117</v></c><c><v>4</v></c></row>");
    parts.put(Workbooks.STYLES, Workbooks.styles("", 0, 16));

    refused(score(parts), "r.xlsx:Responses!A2: error[answer-date]: '2026-04-05' is a date where");
  }

  @Test
  void refusesABadWorkbookWithItsCodePlaceAndRemedy() throws Exception {
    refused(
        score(Workbooks.parts(HEADERS + "<row><c><v>1e400</v></c></row>")),
        "r.xlsx:Responses!A2: error[xlsx-number]: this cell should hold a number and holds"
            + " something else. Open it in your spreadsheet program");
  }

  @Test
  void listsTheSheetsWhereTheNameIsWrong() throws Exception {
    refused(
        score(Workbooks.parts(HEADERS), "--sheet", "Respones"),
        "error[sheet-unknown]: the workbook has no sheet 'Respones'. Did you mean 'Responses'?");
  }

  @Test
  void scoresHiddenRowsAndSaysSoWithoutNamingTheSheetInReports() throws Exception {
    String answers = "<row hidden=\"1\"><c><v>4</v></c><c><v>5</v></c></row>";
    Map<String, String> parts =
        Workbooks.sheets(
            "<sheet name=\"Ana's list\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/>"
                + "<sheet name=\"Ben's copy\" sheetId=\"2\" r:id=\"rId2\"/>");
    parts.put("xl/worksheets/sheet1.xml", Workbooks.sheet(""));
    parts.put("xl/worksheets/sheet2.xml", Workbooks.sheet(HEADERS + answers.repeat(12)));

    Run run = score(parts);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err())
        .contains("r.xlsx:Ben's copy: warning[sheet-rows-hidden]: rows of this sheet are hidden")
        .contains("by a filter: 12. They were read")
        .contains("warning[sheet-hidden-unread]")
        .contains("'Ana's list'");
    for (String report : new String[] {"assessment.json", "report.md"}) {
      assertThat(Files.readString(folder.resolve("out").resolve(report)))
          .contains("r.xlsx")
          .doesNotContain("Ana")
          .doesNotContain("Ben");
    }
  }
}
