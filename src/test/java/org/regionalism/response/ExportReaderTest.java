package org.regionalism.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionalism.TestRubrics;
import org.regionalism.Workbooks;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.export.ExportFile;
import org.regionalism.export.ReadingOptions;
import org.regionalism.mapping.CodeBook;
import org.regionalism.mapping.DuplicateRule;
import org.regionalism.mapping.ExportMap;
import org.regionalism.mapping.Instructions;
import org.regionalism.mapping.Roster;
import org.regionalism.response.ExportReader.Source;
import org.regionalism.rubric.Rubric;

/** Files of each kind, one after another. */
class ExportReaderTest {

  /** Ten items, so that answers alone tell a response again. */
  private static final String ITEMS = "i1,i2,i3,i4,i5,i6,i7,i8,i9,i10";

  private static final String SAME = "1,2,1,2,1,2,1,2,1,2\n";
  private static final String OTHER = "2,1,2,1,2,1,2,1,2,1\n";

  @TempDir private Path folder = Path.of("unset");

  private final Diagnostics diagnostics = new Diagnostics();
  private final List<Respondent> respondents = new ArrayList<>();
  private final Ratings ratings = new Ratings();

  private ExportReader reader(Rubric rubric, DuplicateRule rule) {
    return new ExportReader(
        rubric,
        new Instructions(ExportMap.NONE, CodeBook.NONE, Roster.NONE, rule),
        ReadingOptions.NONE,
        false,
        diagnostics,
        Progress.NONE);
  }

  private ExportReader tens(DuplicateRule rule) {
    return reader(TestRubrics.ofItems(10), rule);
  }

  private ExportReader harbor() {
    return reader(TestRubrics.harbor(), DuplicateRule.COUNT);
  }

  private Source source(String name, String content) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    return new Source(file.toString(), name, Optional.empty(), Optional.empty());
  }

  private Reading read(ExportReader reader, Source source) throws RefusedException {
    return reader.read(source, InputStream.nullInputStream(), respondents::add, ratings);
  }

  private List<Code> codes() {
    return diagnostics.toList().stream().map(Diagnostic::code).toList();
  }

  @Test
  void readsResponsesAndRatingsAsWhatTheyAre() throws Exception {
    ExportReader reader = harbor();

    Reading survey = read(reader, source("survey.csv", "kept-1\n4\n"));
    assertThat(survey.isRatingSheet()).isFalse();
    assertThat(respondents).hasSize(1);
    assertThat(ratings.waves()).isEmpty();

    Reading sheet = read(reader, source("sheet.csv", "dimension,level\nkept,3\n"));
    assertThat(sheet.isRatingSheet()).isTrue();
    assertThat(respondents).hasSize(1);
    assertThat(ratings.of(Respondent.ONLY_WAVE)).containsOnlyKeys("kept");
  }

  @Test
  void readsStandardInput() throws Exception {
    Source source =
        new Source(ExportFile.STANDARD_INPUT, "-", Optional.of("spring"), Optional.empty());
    InputStream input = new ByteArrayInputStream("kept-1\n4\n".getBytes(StandardCharsets.UTF_8));

    harbor().read(source, input, respondents::add, ratings);

    assertThat(respondents).extracting(Respondent::wave).containsExactly("spring");
  }

  @Test
  void handsOnWhatIsRemarkedOfAWorkbook() throws Exception {
    Map<String, String> parts =
        Workbooks.sheets(
            "<sheet name=\"Answers\" sheetId=\"1\" r:id=\"rId1\"/>"
                + "<sheet name=\"Old\" sheetId=\"2\" r:id=\"rId2\" state=\"hidden\"/>");
    parts.put(
        "xl/worksheets/sheet1.xml", Workbooks.sheet(Workbooks.row("i1") + Workbooks.row("4")));
    parts.put("xl/worksheets/sheet2.xml", Workbooks.sheet(Workbooks.row("x")));
    Path file = Files.write(folder.resolve("survey.xlsx"), Workbooks.zip(parts));

    read(
        reader(TestRubrics.ofItems(1), DuplicateRule.COUNT),
        new Source(file.toString(), "survey.xlsx", Optional.empty(), Optional.empty()));

    assertThat(codes()).containsExactly(Code.SHEET_HIDDEN_UNREAD);
  }

  @Test
  void choosesTheSheetThatAsksMostItems() throws Exception {
    Map<String, String> parts =
        Workbooks.sheets(
            "<sheet name=\"Draft\" sheetId=\"1\" r:id=\"rId1\"/>"
                + "<sheet name=\"Answers\" sheetId=\"2\" r:id=\"rId2\"/>");
    parts.put(
        "xl/worksheets/sheet1.xml",
        Workbooks.sheet(Workbooks.row("x", "y") + Workbooks.row("1", "1")));
    parts.put(
        "xl/worksheets/sheet2.xml",
        Workbooks.sheet(Workbooks.row("i1", "i2") + Workbooks.row("4", "4")));
    Path file = Files.write(folder.resolve("survey.xlsx"), Workbooks.zip(parts));

    read(
        reader(TestRubrics.ofItems(2), DuplicateRule.COUNT),
        new Source(file.toString(), "survey.xlsx", Optional.empty(), Optional.empty()));

    assertThat(respondents).extracting(one -> one.point(0)).containsExactly(3);
  }

  @Test
  void looksOnlyAtTheRowsOfOneConsortium() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("survey.csv"),
            "consortium,kept-1\nPlains,4\nCoast,nonsense\n Plains ,5\n,3\n");
    Source plains =
        new Source(
            file.toString(),
            "survey.csv",
            Optional.empty(),
            Optional.of(new OnlyRows("consortium", "Plains")));

    Reading reading = read(harbor(), plains);

    assertThat(respondents).extracting(one -> one.point(9)).containsExactly(3, 4);
    assertThat(reading.summary().rows()).isEqualTo(2);
    assertThat(codes()).containsExactly(Code.COLUMN_ITEMS_MISSING);
  }

  /** The last row of one consortium, behind which are others, is not where the file ends. */
  @Test
  void takesARowForCutOffOnlyAtTheEndOfAll() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("survey.csv"), "consortium,kept-1,x\nPlains,4\nCoast,4,a\nCoast,4\n");

    for (String consortium : List.of("Plains", "Coast")) {
      read(
          harbor(),
          new Source(
              file.toString(),
              "survey.csv",
              Optional.empty(),
              Optional.of(new OnlyRows("consortium", consortium))));
    }

    assertThat(codes()).containsSubsequence(Code.CSV_RAGGED, Code.CSV_CUT_OFF);
  }

  @Test
  void looksAtNoRowWhereNoColumnTellsThemApart() throws Exception {
    Path file = Files.writeString(folder.resolve("survey.csv"), "kept-1\n4\n");

    read(
        harbor(),
        new Source(
            file.toString(),
            "survey.csv",
            Optional.empty(),
            Optional.of(new OnlyRows("consortium", "Plains"))));

    assertThat(respondents).isEmpty();
  }

  @Test
  void findsRepeatsAcrossFiles() throws Exception {
    ExportReader reader = tens(DuplicateRule.COUNT);
    read(reader, source("a.csv", ITEMS + "\n" + SAME + OTHER));
    read(reader, source("b.csv", ITEMS + "\n" + SAME));
    assertThat(codes()).isEmpty();

    reader.reportDuplicates(Location.of("a.csv, b.csv"));

    assertThat(codes()).containsExactly(Code.DUPLICATES_FOUND);
    assertThat(respondents).hasSize(3);
  }

  @Test
  void findsRepeatsWhereTheColumnsHaveAnotherOrder() throws Exception {
    ExportReader reader = tens(DuplicateRule.COUNT);
    String cells = "5,4,3,2,1,5,4,3,2,1";
    read(reader, source("a.csv", "place,why," + ITEMS + "\nhere,so," + cells + "\n"));
    String turned = new StringBuilder(cells).reverse().toString();
    String header =
        IntStream.rangeClosed(1, 10).mapToObj(i -> "i" + (11 - i)).collect(Collectors.joining(","));
    read(reader, source("b.csv", "why," + header + ",place\nso," + turned + ",here\n"));
    // The same cells in other columns.
    read(reader, source("c.csv", "place," + header + ",why\nhere," + cells + ",so\n"));
    read(reader, source("d.csv", "why,place," + ITEMS + "\nhere,so," + cells + "\n"));

    reader.reportDuplicates(Location.of("a.csv, b.csv, c.csv, d.csv"));

    assertThat(diagnostics.toList())
        .extracting(Diagnostic::what)
        .containsExactly(
            "responses that repeat another: 1 (0 of the same respondent, 1 with all the same answers)");
  }

  @Test
  void saysNothingOfRepeatsWhereThereAreNone() throws Exception {
    ExportReader reader = tens(DuplicateRule.COUNT);
    read(reader, source("a.csv", ITEMS + "\n" + SAME + OTHER));

    reader.reportDuplicates(Location.of("a.csv"));

    assertThat(codes()).isEmpty();
  }

  @Test
  void keepsTheLastOfRepeatsWhereItLookedAhead() throws Exception {
    Source first = source("a.csv", "wave," + ITEMS + "\nspring," + SAME + "spring," + OTHER);
    Source second = source("b.csv", "wave," + ITEMS + "\nspring," + SAME);
    ExportReader reader = tens(DuplicateRule.KEEP_LAST);

    reader.lookAhead(List.of(first, second));
    assertThat(respondents).isEmpty();
    Reading one = read(reader, first);
    Reading two = read(reader, second);

    assertThat(one.summary().respondents()).isEqualTo(1);
    assertThat(two.summary().respondents()).isEqualTo(1);
    assertThat(one.summary().excluded()).isEqualTo(Map.of("duplicate", 1L));
    assertThat(codes()).isEmpty();
  }

  @Test
  void keepsTheAnswersOfWhoOpenedTheSurveyAgainAndLeftIt() throws Exception {
    Source source = source("a.csv", "respondent,i1,i2\nann,4,5\nann,,\n");
    ExportReader reader =
        reader(
            TestRubrics.read(
                """
                domains:
                - id: d
                  title: D
                  dimensions:
                  - {id: d, title: D, items: [{id: i1, text: A}, {id: i2, text: B}]}
                attributes: {respondent: {}}
                """),
            DuplicateRule.KEEP_LAST);

    reader.lookAhead(List.of(source));
    Reading reading = read(reader, source);

    assertThat(respondents).extracting(one -> one.point(0)).containsExactly(3);
    assertThat(reading.summary().excluded()).isEqualTo(Map.of("says-nothing", 1L));
  }

  @Test
  void cannotLookAheadInStandardInput() {
    Source source = new Source(ExportFile.STANDARD_INPUT, "-", Optional.empty(), Optional.empty());

    RefusedException refused =
        catchThrowableOfType(
            RefusedException.class, () -> tens(DuplicateRule.KEEP_LAST).lookAhead(List.of(source)));

    assertThat(refused.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.DUPLICATES_STANDARD_INPUT);
  }

  @Test
  void looksAheadOnlyWhereTheLastIsKept() throws Exception {
    Source source = new Source(ExportFile.STANDARD_INPUT, "-", Optional.empty(), Optional.empty());

    tens(DuplicateRule.COUNT).lookAhead(List.of(source));

    assertThat(codes()).isEmpty();
  }

  @Test
  void keepsCommentsOnceTheyAreAskedFor() throws Exception {
    Source source =
        source("survey.csv", "kept-1,organization,comment-wish\n4,Pier,More time\n4,Dock,\n");
    Comments comments = Comments.wanted(true);
    ExportReader reader = harbor();
    reader.keep(comments);

    read(reader, source);

    assertThat(comments.of(Respondent.ONLY_WAVE))
        .isEqualTo(Map.of("comment-wish", new Comments.Said(1, List.of("More time"))));
    assertThat(comments.organizations()).containsExactly("Dock", "Pier");
  }

  @Test
  void keepsNoCommentsThatNobodyAskedFor() throws Exception {
    Comments comments = Comments.wanted(false);
    ExportReader reader = harbor();
    reader.keep(comments);

    read(reader, source("survey.csv", "kept-1,comment-wish\n4,More time\n"));

    assertThat(comments.of(Respondent.ONLY_WAVE)).isEmpty();
  }

  @Test
  void countsTheCommentOfACopyForNoOtherPerson() throws Exception {
    Comments comments = Comments.wanted(true);
    ExportReader reader =
        reader(
            TestRubrics.read(
                """
                domains:
                - id: d
                  title: D
                  dimensions:
                  - id: d
                    title: D
                    items: [{id: i1, text: A}, {id: i2, text: B}, {id: i3, text: C},
                      {id: i4, text: D}, {id: i5, text: E}, {id: i6, text: F}, {id: i7, text: G},
                      {id: i8, text: H}, {id: i9, text: I}, {id: i10, text: J}]
                attributes: {comment: {}}
                """),
            DuplicateRule.COUNT);
    reader.keep(comments);
    String row = "More time," + SAME;

    read(reader, source("survey.csv", "comment," + ITEMS + "\n" + row + row));

    assertThat(comments.of(Respondent.ONLY_WAVE))
        .isEqualTo(Map.of("comment", new Comments.Said(1, List.of("More time", "More time"))));
  }
}
