package org.regionalism.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.simulation.ExportLayout;

class InspectCommandTest {

  private static final String SAMPLE = "samples/harbor-plains-google-forms.csv";

  @TempDir private Path folder = Path.of("unset");

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void showsWhatWouldBeScoredAndWhatToDoNext() {
    Run run = Run.of("inspect", SAMPLE);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("google-forms, because: the first column is headed 'Timestamp'.")
        .contains("One header row,\nencoding UTF-8, cells apart by commas.")
        .contains("Yes. 46 of 46 items were found, and 31 of 31 rows would be scored.")
        .contains("- Score it: regionalism score " + SAMPLE)
        .contains("1    Timestamp                            time")
        .containsPattern("geo-1 +Neither agree nor disagree +3 +label +4\n")
        .contains("Every cell of every item column is under one heading");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void listsWhatWouldStopScoringAndShowsTheRestAllTheSame() throws IOException {
    Path export = write("r.csv", "geo-1,net-1,x\nAgree,Stronlgy agree,a\nmaybe,4,b\n3,2,\"broken");

    Run run = Run.of("inspect", export.toString());

    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("Not yet. 2 of 46 items were found in 2 rows, and 3 faults would stop scoring.")
        .contains("- Row 4, column 3: a quotation mark opened in this row is never closed.")
        .contains("- Row 2, column 2: 'Stronlgy agree' is no answer of the item 'net-1'.")
        .contains("Stronlgy agree not scored near \"Strongly agree\" 1")
        .contains("maybe not scored no answer of the scale 1")
        .contains("no answer, not scored 2")
        .contains("- Mend the file first");
  }

  @Test
  void showsWhatStandsBeforeALetterOfAnotherEncoding() throws IOException {
    Path export = folder.resolve("old.csv");
    Files.write(export, "geo-1,role\nAgree,a\nmaybe,é\n4,b\n".getBytes(ISO_8859_1));

    Run run = Run.of("inspect", export.toString());

    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("1 of 46 items were found in one row, and one fault would stop scoring.")
        .contains("- Row 3, column 2: byte 26 of the file is not UTF-8.")
        .contains("- Look at it again with --encoding, as said above")
        .doesNotContain("Mend the file first", "Collect more responses", "fewer than 5");
  }

  @Test
  void sendsToTheHeaderBelowATitleAndNotToAnotherRubricOrAnotherExport() throws IOException {
    Run run = Run.of("inspect", write("t.csv", "Fall\ngeo-1,net-1\nAgree,4\nAgree,3\n").toString());

    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("one fault would stop scoring", "the header seems to begin in row 2")
        .contains("- Say where the header begins, as said above")
        .doesNotContain("Mend the file first", "--rubric", "another number of cells");
  }

  @Test
  void saysARemedyOnceWhereItIsTheSameForAll() throws IOException {
    Path export = write("d.csv", "geo-1,geo-2\n2026-03-05,2026-04-05\n".repeat(3));

    String all = Run.of("inspect", export.toString()).out().replaceAll("\\s+", " ");

    assertThat(all).contains("where an answer to the item 'geo-1' should be");
    assertThat(all).contains("where an answer to the item 'geo-2' should be");
    assertThat(all.split("has changed answers into dates", -1)).hasSize(2);
  }

  @Test
  void showsCodesAsWhatTheyAre() throws IOException {
    Path export =
        write(
            "q.csv",
            "geo-1,geo-2\nOne,Two\n{'ImportId': 'QID1'},{'ImportId': 'QID2'}\n"
                + "3,3\n4,4\n".repeat(3));

    String all = Run.of("inspect", export.toString()).out().replaceAll("\\s+", " ");

    assertThat(all).contains("'3', '4' as answers to 'geo-1', 'geo-2' (2 items) may be codes");
    assertThat(all).contains("3 not scored a code without its label 6");
  }

  @Test
  void neverShowsWhatColumnsHoldThatAreNoItems() throws IOException {
    Path export =
        write(
            "r.csv",
            "Timestamp,Email Address,organization,geo-1,What should we change?,sector\n"
                + "2026-01-01,ada@example.org,Pier House,4,SECRET WISH,K-12\n".repeat(6));

    for (String format : List.of("text", "markdown", "json")) {
      Run run = Run.of("inspect", export.toString(), "--as", format);
      assertThat(run.out())
          .contains("Email Address")
          .doesNotContain("ada@", "SECRET", "Pier House");
    }
  }

  @Test
  void writesMarkdownAndJson() {
    assertThat(Run.of("inspect", SAMPLE, "--as", "markdown").out())
        .startsWith("# harbor-plains-google-forms.csv\n")
        .contains("| No. | Header ");
    String json = Run.of("inspect", SAMPLE, "--as", "json").out();
    assertThat(json)
        .contains("\"schema\": \"regionalism-inspection/1\"", "\"scorable\": true")
        .contains("\"headerRows\": 1", "\"encoding\": \"UTF-8\"", "\"delimiter\": \"comma\"")
        .containsPattern(
            "\"item\": \"geo-1\",\\s+\"raw\": \"Agree\",\\s+\"value\": 4,\\s+\"rule\": \"label\","
                + "\\s+\"count\": 10");
    Run wrong = Run.of("inspect", SAMPLE, "--as", "xml");
    assertThat(wrong.code()).isEqualTo(ExitCode.USAGE);
    assertThat(wrong.err()).contains("--as is text, markdown or json, not 'xml'");
  }

  @Test
  void writesNothingBesideTheExport() throws IOException {
    Path export = Files.copy(Path.of(SAMPLE), folder.resolve("r.csv"));
    byte[] before = Files.readAllBytes(export);

    Run.of("inspect", export.toString());

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(export);
    }
    assertThat(Files.readAllBytes(export)).isEqualTo(before);
  }

  @Test
  void leavesAFileThatIsAlreadyThere() throws IOException {
    Path map = write("map.yaml", "mine");

    Run run = Run.of("inspect", SAMPLE, "--write-map", map.toString());

    assertThat(run.code()).isEqualTo(ExitCode.UNWRITABLE);
    assertThat(run.err()).contains("is already there, and stays as it is");
    assertThat(map).hasContent("mine");
  }

  @Test
  void saysThatAWaveIsTooSmall() throws IOException {
    Run run = Run.of("inspect", write("r.csv", "geo-1\n4\n3\n").toString());

    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.out()).contains("The wave 'all' has fewer than 5 respondents");
  }

  @Test
  void refusesWhatCannotBeReadAtAll() {
    Run run = Run.of("inspect", folder.resolve("no.csv").toString());

    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains("error[file-missing]");
    assertThat(run.out()).isEmpty();
  }

  static Stream<Arguments> exports() {
    List<Arguments> exports = new ArrayList<>();
    for (ExportLayout layout : ExportLayout.values()) {
      exports.add(Arguments.of(layout.id(), "labels", "csv"));
      exports.add(Arguments.of(layout.id(), "labels", "xlsx"));
    }
    for (String layout : List.of("plain", "google-forms", "microsoft-forms", "alchemer")) {
      exports.add(Arguments.of(layout, "numbers", "csv"));
    }
    return exports.stream();
  }

  @ParameterizedTest
  @MethodSource("exports")
  void writesAMapThatUneditedReadsTheSame(String layout, String answers, String ending)
      throws IOException {
    Path export = folder.resolve("s." + ending);
    String[] simulated = {
      "simulate",
      "--as",
      layout,
      "--answers",
      answers,
      "--waves",
      "2",
      "--respondents",
      "40",
      "--seed",
      "5",
      "--out",
      export.toString()
    };
    assertThat(Run.of(simulated).code()).isZero();

    readsTheSame(export);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "samples/cedar-valley.csv",
        "samples/harbor-plains-google-forms.csv",
        "samples/three-rivers-qualtrics.csv"
      })
  void writesAMapOfASampleThatUneditedReadsTheSame(String sample) throws IOException {
    readsTheSame(Path.of(sample));
  }

  private void readsTheSame(Path export) throws IOException {
    Path map = folder.resolve("map.yaml");
    Run written = Run.of("inspect", export.toString(), "--write-map", map.toString());
    assertThat(written.code()).as(written.out()).isZero();

    Run again = Run.of("inspect", export.toString(), "--map", map.toString());
    assertThat(again.code()).as(again.out() + again.err()).isZero();
    assertThat(again.out()).doesNotContain("never occurs");
    assertThat(score(export, "with", "--map", map.toString())).isEqualTo(score(export, "without"));
  }

  /** The assessment without what says by which rule answers were found. */
  private String score(Path export, String name, String... more) throws IOException {
    Path out = folder.resolve(name);
    String[] base = {
      "score", export.toString(), "--out", out.toString(), "--format", "json", "--quiet"
    };
    Run run = Run.of(Stream.concat(Stream.of(base), Stream.of(more)).toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    String json = Files.readString(out.resolve("assessment.json"));
    int inputs = json.indexOf("\"inputs\":");
    int ledger = json.indexOf("\"ledger\":");
    int diagnostics = json.indexOf("\"diagnostics\":");
    assertThat(inputs).isBetween(1, ledger);
    assertThat(diagnostics).isGreaterThan(ledger);
    return json.substring(0, inputs) + json.substring(ledger, diagnostics);
  }

  @Test
  void mendsAnExportByAnEditedMap() throws IOException {
    Path export =
        write("r.csv", "geo-1,Own question\n" + "Agree,4\nsort of,3\nAgree,2\n".repeat(3));
    Path map = folder.resolve("map.yaml");
    assertThat(Run.of("inspect", export.toString(), "--write-map", map.toString()).code())
        .isEqualTo(ExitCode.REFUSED);
    String edited =
        Files.readString(map)
            .replaceFirst("# \"sort of\": \\?", "\"sort of\": 3")
            .replaceFirst("use: nothing", "item: net-1");
    Files.writeString(map, edited);

    Run run = Run.of("inspect", export.toString(), "--map", map.toString());

    assertThat(run.code()).as(run.out()).isZero();
    assertThat(run.out())
        .contains("2 of 46 items were found, and 9 of 9 rows would be scored")
        .containsPattern("sort of +3 +map +3");
  }

  @Test
  void refusesAStaleMap() throws IOException {
    Path export = write("r.csv", "geo-1\n" + "4\n".repeat(6));
    Path map = write("map.yaml", "columns:\n  - {header: Geo 1, item: geo-1}\n");

    Run run = Run.of("score", export.toString(), "--map", map.toString());

    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err())
        .contains("map.yaml:2:5: error[map-column-missing]: the column 'Geo 1' is not in")
        .contains("Did you mean 'geo-1'?");
  }

  @Test
  void refusesARowBehindTheEndOfTheFile() throws IOException {
    Path export = write("r.csv", "geo-1,geo-2\nAgree,Agree\n");
    Path map = write("map.yaml", "export:\n  first-row: 2147483647\n");

    Run run = Run.of("inspect", export.toString(), "--map", map.toString());

    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err())
        .contains("error[file-first-row]: the file ends before row 2147483647")
        .contains("Correct 'first-row' in the map.");
  }

  @Test
  void readsFromTheRowThatTheMapNames() throws IOException {
    String rows = "Agree,Agree\n".repeat(6);
    Path export = write("r.csv", "Survey of May,\nfor the board,\n\ngeo-1,geo-2\n" + rows);
    Path map = write("map.yaml", "export:\n  first-row: 4\n");
    Path again = folder.resolve("again.yaml");

    Run blind = Run.of("inspect", export.toString());
    Run seeing =
        Run.of(
            "inspect", export.toString(), "--map", map.toString(), "--write-map", again.toString());

    assertThat(blind.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(seeing.out()).contains("Yes. 2 of 46 items were found, and 6 of 6 rows");
    assertThat(again).content().contains("  first-row: 4\n");
  }

  @Test
  void namesTheSheetOfAWorkbook() throws IOException {
    Path export = folder.resolve("r.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(export)) {
      book.createSheet("Notes").createRow(0).createCell(0).setCellValue("Sent on Monday.");
      XSSFSheet sheet = book.createSheet("Answers of May");
      for (String cell : List.of("geo-1", "Agree", "4", "agre", "Agree", "2", "2", "1")) {
        sheet.createRow(sheet.getPhysicalNumberOfRows()).createCell(0).setCellValue(cell);
      }
      book.write(out);
    }
    Path map = folder.resolve("map.yaml");

    Run run = Run.of("inspect", export.toString(), "--write-map", map.toString());

    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.out())
        .contains("One header row,\nsheet \"Answers of May\".")
        .contains("- Answers of May!A4: 'agre' is no answer of the item 'geo-1'.");
    assertThat(map).content().contains("export:\n  layout: plain\n  sheet: \"Answers of May\"\n");
  }
}
