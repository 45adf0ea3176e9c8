package org.regionalism.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.regionalism.recovery.Reporting.check;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.cli.Run;

/**
 * Every figure over or beside consortia has to be one that their own {@code assessment.json} shows,
 * in every file that a batch writes.
 */
class DoctoredCohortTest {

  private static final String ALDER = "Alder Ridge Learning Alliance";
  private static final String BAY = "Bay Orchard Partnership";
  private static final String OTHERWISE = "its own report does not show it so";
  private static final String OVER_ALL = "over the consortia is another number here";

  @TempDir private static Path written = Path.of("unset");
  @TempDir private Path folder = Path.of("unset");

  @BeforeAll
  static void writeBatches() throws IOException {
    BatchEdition.write(written.resolve("en"), "--format=xlsx,md,html,json");
    BatchEdition.write(
        written.resolve("es"), "--format=xlsx,md,html,json", "--language=es", "--rank");
  }

  private void copy(String edition, String... files) throws IOException {
    BatchEdition.copy(written.resolve(edition).resolve("out"), folder, files);
  }

  private static void edit(Path file, String regex, String replacement) throws IOException {
    String before = Files.readString(file);
    String after = before.replaceFirst(regex, replacement);
    assertThat(after).as(file.toString()).isNotEqualTo(before);
    Files.writeString(file, after);
  }

  private void assertFound(String place, String question, String how) throws Exception {
    assertThat(check(folder).findings())
        .anySatisfy(
            one -> {
              assertThat(one.place().toString()).contains(place);
              assertThat(one.question()).contains(question);
              assertThat(one.how()).contains(how);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void findsNothingInWhatWasWritten(String edition) throws Exception {
    copy(edition);

    Outcome outcome = check(folder);

    assertThat(outcome.findings()).isEmpty();
    assertThat(outcome.unread()).isEmpty();
    assertThat(outcome.others()).isEmpty();
  }

  static Stream<Arguments> texts() {
    String overall = "charts/position-overall.svg";
    String shift = "charts/position-shift-focus.svg";
    return Stream.of(
        // What gates came to, for machines.
        arguments("en", "junit.xml", "(Overall: index )29", "$177", BAY + ": overall", OTHERWISE),
        arguments("en", "junit.xml", "(29 \\(24 to )35", "$136", BAY + ": overall", "indexCi.high"),
        arguments("en", "junit.xml", "(35\\) of )24", "$13", BAY + ": overall", "n of"),
        arguments("en", "junit.xml", "(answered: )24", "$123", BAY + ": people", OTHERWISE),
        arguments("en", "junit.xml", "(moved by )4", "$19", ALDER + ": overall.change", OTHERWISE),
        arguments(
            "en", "junit.xml", "moved by not shown", "moved by 2", BAY + ": overall", OTHERWISE),
        arguments("en", "junit.xml", "(lower end )25", "$129", BAY + ": dimensions.trust", "low"),
        arguments("en", "junit.xml", "(agree )6%", "$17%", BAY + ": dimensions.trust", "agree"),
        arguments("es", "junit.xml", "(índice )29", "$177", BAY + ": overall", OTHERWISE),
        arguments("es", "junit.xml", "(movió )4", "$19", ALDER + ": overall.change", OTHERWISE),
        arguments("es", "junit.xml", "(acuerdo )6 %", "$17 %", BAY + ": dimensions.trust", "agree"),
        arguments(
            "en",
            "junit.xml",
            "<error [^>]*>[^<]*</error>\\s*</testcase>",
            "<error/></testcase><testcase name=\"overall.index at-least 45\">"
                + "<failure message=\"Overall: index 40; at least 45 was asked for. No.\"/></testcase>",
            "overall",
            "of a consortium that was refused"),
        // The same for people, in the cohort report.
        arguments(
            "en", "cohort.md", "(Trust: agree )6%", "$17%", BAY + ": dimensions.trust", "agree"),
        arguments("es", "cohort.html", "(índice )29", "$177", BAY + ": overall", OTHERWISE),
        // What has moved.
        arguments(
            "en", "cohort.md", "\\+4( \\| \\+3 to)", "+5$1", ALDER + ": overall.change", "index"),
        arguments("en", "cohort.md", "\\+3 to", "+2 to", ALDER + ": overall.change", "indexCi.low"),
        arguments(
            "en",
            "cohort.md",
            "(\\+6 \\| ↑ Toward \\| ↑ Toward \\| )↑ Toward",
            "$1↓ Away",
            ALDER + ": domains.network-principles.change",
            "verdict of"),
        arguments(
            "en", "cohort.md", "(\\| Principles +\\| +)1", "$12", "principles.change", OVER_ALL),
        arguments(
            "es", "cohort.md", "\\+4( \\| \\+3 a)", "+5$1", ALDER + ": overall.change", "index"),
        arguments("es", "cohort.html", "\\+3 a", "+2 a", ALDER + ": overall.change", "indexCi.low"),
        // What many share.
        arguments(
            "en",
            "cohort.md",
            "(Trust +\\| +)4( \\| +1 )",
            "$13$2",
            "dimensions.trust",
            "side.past"),
        arguments("es", "cohort.md", "(\\| Dinero +\\| +)\\d", "$15", "lenses.lever.", "side.past"),
        arguments(
            "en",
            "cohort.md",
            "(?s)(Agreement and splits.*?\\| Trust +\\| +)\\d",
            "$10",
            "dimensions.trust",
            "accord.agreed"),
        // Where consortia stand, in pictures: what is said, written and drawn.
        arguments("en", overall, "(Partnership: )29", "$128", BAY + ": overall", "index of"),
        arguments("en", overall, "(>)24–35", "$124–36", BAY + ": overall", "indexCi.high of"),
        arguments("en", overall, "(weight=\"600\">)29(<)", "$130$2", BAY + ": overall", "index of"),
        arguments("en", overall, "cx=\"411.07\"", "cx=\"412.07\"", BAY + ": overall", "index of"),
        arguments(
            "en", overall, "width=\"61.95\"", "width=\"63\"", BAY + ": overall", "indexCi.high"),
        arguments("en", overall, "(Median )\\d+", "$147", "overall", OVER_ALL),
        arguments("en", overall, "(lies between )\\d+", "$13", "overall", OVER_ALL),
        arguments("en", shift, "(Partnership: )\\d+", "$199", BAY + ": shifts.focus", "index of"),
        arguments("es", shift, "(Partnership: )\\d+", "$199", BAY + ": shifts.focus", "index of"),
        arguments(
            "es", "cohort.html", "(<desc.*?Partnership: )\\d+", "$199", BAY + ": ", "index of"),
        // What gates came to, and how far apart consortia lie.
        arguments("en", "batch.json", "(\"value\": )29\\.", "$130.", BAY + ": overall", "index of"),
        arguments(
            "en", "batch.json", "(\"reach\": \\[\\s*)55", "$156", "overall", "indexCi.low of"),
        arguments("en", "batch.json", "(\"limit\": )90", "$140", "gates.overall.index", "limit of"),
        arguments("en", "batch.json", "\"weaving\"", "\"linking\"", "dimensions.trust", "band of"),
        arguments(
            "en", "cohort.md", "(Levers: Money +\\| +5 \\| +)40", "$139", "lenses.", OVER_ALL),
        arguments("en", "cohort.md", "(Levers: Money +\\| +)5", "$14", "lenses.", "shown over"),
        arguments("es", "cohort.md", "(Dinero +\\| +5 \\| +)40", "$139", "lenses.", OVER_ALL),
        arguments("en", "cohort.md", "24 to 35", "25 to 35", BAY + ": overall", "indexCi.low of"),
        arguments("es", "cohort.md", "24 a 35", "24 a 36", BAY + ": overall", "indexCi.high of"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void findsAnotherFigureThanTheOwnReportShows(
      String edition, String file, String regex, String replacement, String question, String how)
      throws Exception {
    copy(edition, file);

    edit(folder.resolve(file), regex, replacement);

    assertFound(file, question, how);
  }

  static Stream<Arguments> parts() {
    return Stream.of(
        // A chart's own copy, the cell that it draws from, and its description.
        arguments("xl/charts/chart1.xml", "<c:v>29\\.\\d+", "<c:v>28.5", "chart1.xml", "kept here"),
        arguments(
            "xl/worksheets/sheet2.xml",
            "(r=\"L7\".*?<v>)29",
            "$128",
            BAY + ": overall",
            "index of"),
        arguments(
            "xl/worksheets/sheet2.xml", "(r=\"M7\".*?<v>)5", "$14", BAY + ": overall", "low of"),
        arguments("xl/worksheets/sheet2.xml", "(r=\"Q6\".*?<v>)\\d+", "$13", "overall", OVER_ALL),
        arguments(
            "xl/drawings/drawing1.xml",
            "(Partnership: )29 ",
            "$128 ",
            BAY + ": overall",
            "index of"),
        arguments(
            "xl/worksheets/sheet8.xml",
            "(r=\"E17\".*?<v>)\\d",
            "$19",
            ALDER + ": overall.change",
            "indexDifference"));
  }

  @ParameterizedTest
  @MethodSource("parts")
  void findsItInTheWorkbook(
      String part, String regex, String replacement, String question, String how) throws Exception {
    copy("en", "cohort.xlsx");
    Path workbook = folder.resolve("cohort.xlsx");

    try (FileSystem zip = FileSystems.newFileSystem(workbook)) {
      edit(zip.getPath(part), regex, replacement);
    }

    assertFound("cohort.xlsx", question, how);
  }

  /** Then every file that repeats it is found, each by itself. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "batch.json",
        "junit.xml",
        "cohort.md",
        "cohort.html",
        "cohort.xlsx",
        "charts/position-overall.svg"
      })
  void findsWhatTheOwnReportKeepsBack(String file) throws Exception {
    copy("es", file);
    edit(
        folder.resolve("bay-orchard/assessment.json"),
        "(?s)(\"waves\": .*?\"overall\": \\{.*?\"index\": )[\\d.]+(.*?\"reasons\": \\{)",
        "$1null$2\"index\": \"withheld\", ");
    // What its own gates say would be found first.
    edit(
        folder.resolve("bay-orchard/assessment.json"),
        "(?s)\"gates\": \\[.*?\\n  \\]",
        "\"gates\": []");

    assertFound(file, BAY + ": overall", "index of " + BAY);
  }

  @Test
  void findsWhatAConsortiumKeepsBackInItsOwnGates() throws Exception {
    copy("en", "batch.json");
    Path own = folder.resolve("bay-orchard/assessment.json");
    edit(
        own,
        "(?s)(\"waves\": .*?\"overall\": \\{.*?\"index\": )[\\d.]+(.*?\"reasons\": \\{)",
        "$1null$2\"index\": \"withheld\", ");

    assertThat(check(own).findings())
        .anySatisfy(one -> assertThat(one.question()).isEqualTo(BAY + ": overall"));
  }

  @Test
  void tellsWhatItCannotRead() throws Exception {
    copy("en", "junit.xml", "cohort.md");
    edit(folder.resolve("junit.xml"), "message=\"Overall: index 29[^\"]*\"", "message=\"So, 3!\"");
    edit(folder.resolve("cohort.md"), "Overall: index 29[^|]*", "Overall is 29 ");

    assertThat(OutcomeText.lines(check(folder)))
        .anyMatch(line -> line.contains("junit.xml:") && line.endsWith("wrote: So, 3!"))
        .anyMatch(line -> line.contains("cohort.md:") && line.contains("not checked"));
  }

  @Test
  void leavesTestResultsOfOthersAlone() throws Exception {
    copy("en", "cohort.md", "charts/position-overall.svg");
    Path foreign = Files.writeString(folder.resolve("charts/junit.xml"), "<testsuites/>");

    assertThat(check(folder).others()).containsExactly(foreign.toString());
  }

  @Test
  void endsWithOneWhereSomethingIsFound() throws Exception {
    copy("en", "junit.xml");
    edit(folder.resolve("junit.xml"), "(Overall: index )29", "$188");

    Run run = Run.of("privacy-check", folder.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().replace(folder.toString(), ""))
        .contains("index of " + BAY + " is shown here")
        .doesNotContain("88");
  }
}
