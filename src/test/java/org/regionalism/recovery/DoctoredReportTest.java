package org.regionalism.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.regionalism.recovery.Reporting.check;
import static org.regionalism.recovery.Reporting.people;
import static org.regionalism.recovery.Reporting.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionalism.diagnostic.RefusedException;

/**
 * What a careless writer or a later hand leaves behind is found, wherever it stands. Patience is
 * kept back in these reports, because three people answered.
 */
class DoctoredReportTest {

  @TempDir private Path folder = Path.of("unset");

  @BeforeEach
  void writeReports() throws Exception {
    write(Reporting.careful(people(12, 8, 3)), folder);
  }

  private Path edit(String file, UnaryOperator<String> edit) throws IOException {
    Path path = folder.resolve(file);
    String before = Files.readString(path);
    String after = edit.apply(before);
    assertThat(after).as(file).isNotEqualTo(before);
    return Files.writeString(path, after);
  }

  private Path editWorkbook(String part, UnaryOperator<String> edit) throws IOException {
    Path path = folder.resolve("report.xlsx");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipFile zip = new ZipFile(path.toFile());
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        byte[] content = zip.getInputStream(entry).readAllBytes();
        if (entry.getName().equals(part)) {
          String before = new String(content, StandardCharsets.UTF_8);
          String after = edit.apply(before);
          assertThat(after).as(part).isNotEqualTo(before);
          content = after.getBytes(StandardCharsets.UTF_8);
        }
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(content);
      }
    }
    return Files.write(path, bytes.toByteArray());
  }

  private static void assertFound(Outcome outcome, String place, String how) {
    assertThat(outcome.findings())
        .anySatisfy(
            one -> {
              assertThat(one.place().toString()).contains(place);
              assertThat(one.how()).contains(how);
            });
  }

  @Test
  void findsWhatAChartKeeps() throws Exception {
    Path book =
        editWorkbook(
            "xl/charts/chart1.xml",
            chart -> chart.replaceFirst("(<c:numCache>.*?<c:v>)[^<]*", "$171.234"));

    assertFound(check(book), "xl/charts/chart1.xml", "‘71.234’ is kept here");
  }

  @Test
  void findsANameThatStandsForAFigure() throws Exception {
    Path book =
        editWorkbook(
            "xl/workbook.xml",
            text ->
                text.replace(
                    "<definedNames>", "<definedNames><definedName name=\"pat\">3.5</definedName>"));

    assertFound(check(book), "xl/workbook.xml", "‘pat 3.5’ is kept here");
  }

  @Test
  void findsAFigureInTheDescriptionOfAChart() throws Exception {
    Path book =
        editWorkbook(
            "xl/drawings/drawing1.xml",
            text -> text.replaceFirst("descr=\"", "descr=\"Patience: 62 (40 to 80). "));

    assertFound(check(book), "xl/drawings/drawing1.xml", "said here outside of the tables");
  }

  @Test
  void findsAFigureInTheProperties() throws Exception {
    Path book =
        editWorkbook(
            "docProps/core.xml",
            text ->
                text.replace(
                    "<dc:title>", "<dc:description>Patience 62</dc:description><dc:title>"));

    assertFound(check(book), "docprops/core.xml", "said here outside of the tables");
  }

  @Test
  void refusesAHiddenSheet() throws Exception {
    Path book =
        editWorkbook(
            "xl/workbook.xml",
            text -> text.replaceFirst("<sheet ", "<sheet state=\"veryHidden\" "));

    assertThatThrownBy(() -> check(book))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("error[release-hidden-sheet]");
  }

  @Test
  void findsFiguresInPicturesAndTheirDescriptions() throws Exception {
    Path picture =
        edit(
            "charts/shifts.svg",
            svg ->
                svg.replace(
                    "</svg>",
                    "<text x=\"1\" y=\"900\">Patience</text><text x=\"9\" y=\"901\">62</text></svg>"));
    assertFound(check(folder), picture.toString(), "said here outside of the tables");

    Path page = edit("report.md", text -> text.replaceFirst("!\\[", "![Patience: 62 (40 to 80). "));
    assertFound(check(page), "report.md", "said here outside of the tables");
  }

  @Test
  void refusesACellThatSaysNothingWeWrite() throws Exception {
    Path page = edit("report.md", text -> text.replaceFirst("\\*<5\\*", "about half"));

    assertThatThrownBy(() -> check(page))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("error[release-cell]")
        .hasMessageMatching("(?s).*report\\.md:\\d+:\\d+:.*");
  }

  @Test
  void refusesFilesOfTwoRunsInOneFolder() throws Exception {
    edit("report.md", text -> text.replaceAll("(?m)^\\| Patience +\\|.*\\R", ""));

    assertThatThrownBy(() -> check(folder))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("error[release-other-run]");
  }

  @Test
  void findsAFewWhoAreFlagged() throws Exception {
    Path json =
        edit("assessment.json", text -> text.replaceFirst("\"flagged\": \\w+", "\"flagged\": 21"));

    assertFound(check(json), "assessment.json", "all 23 − those flagged 21 = 2 people");
  }

  @Test
  void findsWhoIsLeftWhenOrganizationsAreNamed() throws Exception {
    Path json =
        edit(
            "assessment.json",
            text ->
                text.replaceFirst(
                    "\"gaps\": \\[",
                    "\"named\": [{\"name\": \"Org 1\", \"n\": 20, \"index\": 51}], \"gaps\": ["));

    assertFound(check(json), "assessment.json", "= 3 people of the others");
  }

  @Test
  void findsTheOneSectorOfWhichItIsHiddenWhoAnswered() throws Exception {
    String turnouts =
        "\"coverage\": {\"invited\": 9, \"answered\": 7, \"rate\": 0.7, \"people\": {\"invited\": 99,"
            + " \"answered\": 22, \"rate\": 0.3}, \"bySector\": {\"k12\": {\"invited\": 5,"
            + " \"answered\": 5, \"rate\": 1}, \"city\": {\"invited\": 4, \"answered\": null,"
            + " \"rate\": null, \"reasons\": {\"answered\": \"withheld\"}}}}, \"gaps\": [";
    Path json = edit("assessment.json", text -> text.replaceFirst("\"gaps\": \\[", turnouts));

    assertFound(check(json), "assessment.json", "leaves only city");
    assertFound(
        check(json), "assessment.json", "22 people of invited organizations answered, and 1");
  }

  @Test
  void findsTheFewWhoAreNotInBothWaves() throws Exception {
    String change =
        "\"changes\": [{\"from\": \"earlier\", \"to\": \"all\", \"method\": \"respondents-paired\","
            + " \"pairs\": 21, \"matched\": 21, \"joined\": 2, \"left\": 9,"
            + " \"overall\": {\"pairs\": 21}}]";
    Path json = edit("assessment.json", text -> text.replaceFirst("\"changes\": \\[\\]", change));

    assertFound(check(json), "assessment.json", "those joined since earlier has 2 people");
    assertFound(check(json), "assessment.json", "all 23 − 21 in both waves = 2 people");
  }

  @Test
  void findsCommentsOfAFew() throws Exception {
    Path page =
        edit(
            "report.md",
            text ->
                text
                    + "\n## Comments\n\nFrom 4 people. Listen for what comes up again and again, and"
                    + " for what only one says.\n\n| Comment |\n| --- |\n| `a 1` |\n| `b` |\n| `c` |\n| `d` |\n");

    assertFound(check(page), "report.md", "4 people");
  }

  @Test
  void refusesWhatIsNoReportAndTellsOfWhatLiesBeside() throws Exception {
    Path other = Files.writeString(folder.resolve("notes.md"), "# Notes\n\nNothing here.\n");
    Path own = Files.writeString(folder.resolve("facilitator-private.md"), "# Names\n");

    assertThatThrownBy(() -> check(other))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("error[release-not-ours]");
    assertThat(check(folder).others()).containsExactly(other.toString());
    assertThat(check(folder).privates()).containsExactly(own.toString());
    assertThat(OutcomeText.lines(check(folder)))
        .contains(
            own + ": is for you alone. It was not checked: do not pass it on.",
            other + ": not checked, because it is no report of this program.");
    assertThat(OutcomeJson.of(check(folder))).contains("\"others\": [");
    Files.writeString(folder.resolve("report.md"), "# Something else\n");
    assertThatThrownBy(() -> check(folder))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("error[release-not-ours]");
  }
}
