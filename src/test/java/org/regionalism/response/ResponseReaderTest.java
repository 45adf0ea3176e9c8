package org.regionalism.response;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.TestRubrics;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.export.Table;
import org.regionalism.mapping.DuplicateRule;
import org.regionalism.mapping.Instructions;
import org.regionalism.rubric.Rubric;

class ResponseReaderTest {

  private static final Rubric TWO = TestRubrics.ofItems(2);
  private static final Rubric HARBOR = TestRubrics.harbor();

  /** Ten items of people who have ids. */
  private static final Rubric KNOWN =
      TestRubrics.read(
          """
          domains:
          - id: d
            title: D
            dimensions:
            - id: d
              title: D
              items: [{id: i1, text: A}, {id: i2, text: B}, {id: i3, text: C}, {id: i4, text: D},
                {id: i5, text: E}, {id: i6, text: F}, {id: i7, text: G}, {id: i8, text: H},
                {id: i9, text: I}, {id: i10, text: J}]
          attributes: {respondent: {}, wave: {}}
          """);

  @Test
  void readsResponsesWithWhatMattersOfThem() {
    Readings read =
        Readings.of(
            HARBOR,
            """
            role,wave,organization,sector,kept-1,open-1
            I LEAD A TEAM,Spring round, Harbor  House ,School,Agree,N/A
            ,fall,,,,Often
            """);

    Respondent first = read.respondents().get(0);
    assertThat(first.wave()).isEqualTo("spring");
    assertThat(first.organization()).isEqualTo("Harbor House");
    assertThat(first.groups().get(0)).isEqualTo("education");
    assertThat(first.groups().get(1)).isEqualTo("lead");
    assertThat(first.answer(9)).isEqualTo(new Answer.Scored(3));
    assertThat(first.answer(7).entry()).isEqualTo(LedgerEntry.NOT_APPLICABLE);
    assertThat(first.answer(0)).isEqualTo(Answer.BLANK);
    Respondent second = read.respondents().get(1);
    assertThat(second.wave()).isEqualTo("fall");
    assertThat(second.organization()).isEmpty();
    assertThat(second.groups().get(0)).isEmpty();
    assertThat(second.answer(9)).isEqualTo(Answer.BLANK);
    assertThat(second.answer(7)).isEqualTo(new Answer.Scored(2));
    assertThat(read.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.COLUMN_ITEMS_MISSING);
  }

  @Test
  void sumsUpWhatItRead() {
    Readings read = Readings.of(TWO, "i1,i2,organization\nAgree,4,A\n\nagree,,B\nAGREE, 4.0,A\n");

    InputSummary summary = read.reading().summary();
    assertThat(summary.file()).isEqualTo("survey.csv");
    assertThat(summary.layout()).isEqualTo("plain");
    assertThat(summary.rows()).isEqualTo(3);
    assertThat(summary.respondents()).isEqualTo(3);
    assertThat(summary.excluded()).isEmpty();
    assertThat(summary.sha256()).hasSize(64);
    assertThat(summary.answers())
        .containsExactly(
            new InputSummary.AnswerUse("i1", "AGREE", "4", true, "label"),
            new InputSummary.AnswerUse("i1", "Agree", "4", true, "label"),
            new InputSummary.AnswerUse("i1", "agree", "4", true, "label"),
            new InputSummary.AnswerUse("i2", "", "blank", false, "blank"),
            new InputSummary.AnswerUse("i2", "4", "4", true, "number on the scale"),
            new InputSummary.AnswerUse("i2", "4.0", "4", true, "number on the scale"));
    assertThat(read.ledger()).isEqualTo(new LedgerSummary(6, 5, 1, 0, 0, 0, 0, 0, 0));
  }

  @Test
  void leavesTheHeaderOutWhereItStandsAgainSinceTwoExportsWereJoined() {
    Readings read =
        Readings.of(
            TWO,
            """
            i1,i2,wave
            Agree,4,spring
            \uFEFFi1,i2,wave
            Agree,2,spring
            \uFEFF"i1",i2,wave
            i1,i2,wave
            """);

    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.respondents()).extracting(Respondent::wave).containsOnly("spring");
    assertThat(read.reading().summary().respondents()).isEqualTo(2);
    assertThat(read.reading().summary().excluded()).containsExactly(entry("header", 3L));
  }

  @Test
  void saysWhereTheHeaderBeginsBelowATitleAndNothingOfRowsThatAreWiderThanThat() {
    for (String title : List.of("Our survey\n", "Our survey,,\n,,\n", "Line\n".repeat(20))) {
      Readings read = Readings.of(TWO, title + "i1,i2,organization\nAgree,4,A\nAgree,2,B\n");

      assertThat(read.diagnostics())
          .extracting(Diagnostic::code)
          .containsExactly(Code.COLUMN_HEADER_BELOW);
      int row = title.split("\n").length + 1;
      assertThat(read.diagnostics().get(0).what()).endsWith("row " + row);
      assertThat(read.diagnostics().get(0).remedy()).contains("'first-row: " + row + "'");
    }
  }

  @Test
  void asksForTheTextsThatWereRemovedFromAnExportOfQualtrics() {
    Readings read =
        Readings.of(
            TWO, "StartDate,EndDate,RecordedDate,ResponseId,Q1,Q2\na,b,c,R_1,Agree,Agree\n");

    assertThat(read.of(Code.COLUMN_NO_ITEMS))
        .extracting(Diagnostic::remedy)
        .containsExactly(
            "The header row with the texts of the questions is missing: export again, and leave the"
                + " three header rows of Qualtrics as they are.");
  }

  /** Another survey lacks no texts. */
  @Test
  void asksForNoTextsThatAreThere() {
    String names = "StartDate,EndDate,RecordedDate,ResponseId,Q1,Q2\n";
    String texts = "Start Date,End Date,Recorded Date,Response ID,Any snow?,Any rain?\n";
    for (String header : List.of(names + texts, texts)) {
      Readings read = Readings.of(TWO, header + "a,b,c,R_1,Agree,Agree\n");

      assertThat(read.of(Code.COLUMN_NO_ITEMS))
          .singleElement()
          .extracting(Diagnostic::remedy)
          .asString()
          .startsWith("Looked in 6 headers for item ids");
    }
  }

  @Test
  void saysThatTheHeaderIsMissingWhereAnswersStandInItsPlace() {
    Readings read = Readings.of(TWO, "Agree,agree,A,AGREE\nAgree,Agree,B,Agree\n");

    assertThat(read.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.COLUMN_HEADER_MISSING);
    assertThat(read.diagnostics().get(0).what()).contains("'Agree'").doesNotContain("agree'");
  }

  @Test
  void refusesAFileWithoutARow() {
    RefusedException refused =
        catchThrowableOfType(
            RefusedException.class,
            () ->
                new ResponseReader(TWO, false, new Diagnostics())
                    .read(
                        ExportHead.of(Readings.table(" \n\n")),
                        "a.csv",
                        Optional.empty(),
                        response -> {}));

    assertThat(refused.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.FILE_EMPTY);
  }

  @Test
  void reportsAHeaderWithoutResponses() {
    Readings read = Readings.of(TWO, "i1,i2\n\n");

    assertThat(read.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.CSV_HEADER_ONLY);
    assertThat(read.ledger().cells()).isZero();
  }

  @Test
  void refusesRaggedRowsAtTheirFirstOddCell() {
    Readings read = Readings.of(TWO, "i1,i2,x\n4,4,a\n4,4\n4,4,a,b\n4,4,a,,\n");

    assertThat(read.of(Code.CSV_RAGGED))
        .extracting(Diagnostic::location)
        .extracting(Object::toString)
        .containsExactly("standard input:3:3", "standard input:4:4", "standard input:5:4");
    assertThat(read.of(Code.CSV_RAGGED).get(0).what()).contains("(2)", "(3)");
    assertThat(read.respondents()).hasSize(1);
  }

  /** With an end of its line or without; of a row before it, a comma is the likelier reason. */
  @ParameterizedTest
  @ValueSource(strings = {"4,4", "4,4\n", "4,Agre"})
  void takesALastRowThatLacksCellsForCutOff(String last) {
    Readings read = Readings.of(TWO, "i1,i2,x\n4,4,a\n4,4\n4,4,a\n" + last);

    assertThat(read.diagnostics())
        .extracting(Diagnostic::toString)
        .satisfiesExactly(
            ragged -> assertThat(ragged).startsWith("standard input:3:3: error[csv-ragged]"),
            cut ->
                assertThat(cut)
                    .startsWith(
                        "standard input:5:3: error[csv-cut-off]: the last row has only 2 of 3"
                            + " cells: the file was probably cut off. Download or copy it"
                            + " again."));
  }

  @Test
  void leavesALastRowThatLacksCellsOutWhereThatIsAskedFor() {
    Readings read = Readings.lenient(TWO, "i1,i2,x\n4,4,a\n4,4");

    assertThat(read.of(Code.ROWS_RAGGED)).hasSize(1);
    assertThat(read.of(Code.CSV_CUT_OFF)).isEmpty();
    assertThat(read.respondents()).hasSize(1);
  }

  @Test
  void refusesHeaderRowsThatDoNotStandAboveEachOther() {
    String export = "ResponseID,Q1,Q2\nResponseID,Item one.Item two.\nR_1,Agree,Agree\n";

    RefusedException refused =
        catchThrowableOfType(RefusedException.class, () -> ExportHead.of(Readings.table(export)));

    assertThat(refused.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.CSV_RAGGED);
    assertThat(refused.diagnostics().get(0).location()).hasToString("standard input:2:3");
  }

  @Test
  void takesBlankCellsBeyondTheHeaderWhereAllRowsHaveThem() {
    Readings read = Readings.of(TWO, "i1,i2,x\n4,4,a,,\n4,4,a,,\n");

    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.respondents()).hasSize(2);
  }

  @Test
  void refusesAFirstRowThatMayHaveACellTooMany() {
    for (boolean lenient : new boolean[] {false, true}) {
      Readings read = Readings.of(TWO, "i1,i2,x\n4,4,4,\n4,4,a\n", Optional.empty(), lenient);

      assertThat(read.of(Code.CSV_RAGGED))
          .extracting(Diagnostic::location)
          .extracting(Object::toString)
          .containsExactly("standard input:2:4");
    }
  }

  @Test
  void countsRaggedRowsWhereTheyAreLetPass() {
    Readings read = Readings.lenient(TWO, "i1,i2,x\n4,4,a\n4,4\n4,4,a,b\n");

    assertThat(read.of(Code.CSV_RAGGED)).isEmpty();
    assertThat(read.of(Code.ROWS_RAGGED)).hasSize(1);
    assertThat(read.reading().summary().excluded()).isEqualTo(Map.of("ragged", 2L));
    assertThat(read.reading().summary().rows()).isEqualTo(3);
    assertThat(read.reading().summary().respondents()).isEqualTo(1);
    assertThat(read.ledger()).isEqualTo(new LedgerSummary(6, 2, 0, 0, 0, 0, 0, 0, 4));
  }

  @Test
  void leavesPreviewsOutAndCountsThem() {
    Readings read =
        Readings.of(
            TestRubrics.ofItems(1),
            """
            Status,i1,wave
            Response Type,Item one,Wave
            {'ImportId': 'status'},{'ImportId': 'QID1'},{'ImportId': 'QID2'}
            IP Address,Agree,a
            Survey Preview,nonsense,b
            """);

    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.reading().summary().excluded()).isEqualTo(Map.of("preview", 1L));
    assertThat(read.respondents()).extracting(Respondent::wave).containsExactly("a");
    assertThat(read.ledger().excluded()).isEqualTo(1);
  }

  @Test
  void saysNothingAboutTheCellsOfRowsThatAreLeftOut() {
    Readings read =
        Readings.of(
            HARBOR,
            """
            Status,kept-1,wave,sector
            Type,Promises,Wave,Sector
            {'ImportId': 'status'},{'ImportId': 'b'},{'ImportId': 'c'},{'ImportId': 'd'}
            Survey Test,nonsense,some test,tester
            IP Address,Agree,spring,School
            """);

    assertThat(read.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.COLUMN_ITEMS_MISSING);
  }

  @Test
  void takesAllForOneWaveWhereNothingNamesOne() {
    assertThat(Readings.of(TWO, "i1,i2\n4,4\n").respondents().get(0).wave())
        .isEqualTo(Respondent.ONLY_WAVE);
  }

  @Test
  void trustsTheLabelMoreThanTheWaveColumn() {
    Readings read = Readings.of(TWO, "i1,i2,wave\n4,4,x\n4,4,\n", Optional.of("spring"), false);

    assertThat(read.respondents()).extracting(Respondent::wave).containsOnly("spring").hasSize(2);
    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.reading().summary().columns())
        .extracting(InputSummary.ColumnUse::role)
        .containsExactly("item", "item", "unused");
  }

  @Test
  void warnsWhereALabelMakesOneWaveOfSeveral() {
    Readings read =
        Readings.of(
            TWO, "i1,i2,wave\n4,4,x\n4,4,\n4,5,X\n5,4,y\n5,5,z\n", Optional.of("fall"), false);

    assertThat(read.respondents()).extracting(Respondent::wave).containsOnly("fall").hasSize(5);
    assertThat(read.diagnostics())
        .singleElement()
        .asString()
        .contains(":5:3: warning[wave-overruled]", "'fall'", "3 waves: x, y, z.");
  }

  @Test
  void readsNoTooManyWavesFromAColumnThatALabelGoesBefore() {
    StringBuilder rows = new StringBuilder("i1,i2,wave\n");
    for (int i = 0; i < 300; i++) {
      rows.append("4,4,at ").append(i).append('\n');
    }
    Readings read = Readings.of(TWO, rows.toString(), Optional.of("fall"), false);

    assertThat(read.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.WAVE_OVERRULED);
  }

  @Test
  void leavesOutThoseWhoNameNoWaveAndWarns() {
    Readings read = Readings.of(TWO, "i1,i2,wave\n4,4,x\n4,4,\n4,4,\u00a0\n");

    assertThat(read.respondents()).hasSize(1);
    assertThat(read.reading().summary().excluded()).isEqualTo(Map.of("no-wave", 2L));
    assertThat(read.of(Code.WAVE_MISSING)).hasSize(1);
    assertThat(read.of(Code.WAVE_MISSING).get(0).what()).endsWith("left out: 2");
    assertThat(read.ledger().excluded()).isEqualTo(4);
  }

  @Test
  void leavesOutThoseWhoAnsweredNothing() {
    Readings read =
        Readings.of(
            TWO, "organization,i1,i2\nPier Nine,,\nPier Nine,4,\nOld Mill, ,\nOld Mill,NA,\n");

    // That an item does not apply is an answer.
    assertThat(read.respondents()).hasSize(2);
    assertThat(read.reading().summary().excluded()).isEqualTo(Map.of("says-nothing", 2L));
    assertThat(read.ledger().excluded()).isEqualTo(4);
    assertThat(read.ledger().blank()).isEqualTo(2);
  }

  @Test
  void leavesOutThoseOfWhomTheToolSaysThatThereIsNoAnswer() {
    Readings read =
        Readings.of(
            TWO,
            """
            organization,i1,i2
            Pier Nine,No response,\u00a0
            Old Mill,4,No response
            Pier Nine,Sin respuesta,No response
            Old Mill,Not asked,
            Old Mill,No response,Prefer not to say
            """);

    assertThat(read.respondents()).extracting(Respondent::organization).containsOnly("Old Mill");
    assertThat(read.reading().summary().excluded()).isEqualTo(Map.of("says-nothing", 3L));
    assertThat(read.ledger().excluded()).isEqualTo(6);
    assertThat(read.ledger().blank()).isEqualTo(2);
    assertThat(read.ledger().refused()).isEqualTo(1);
  }

  @Test
  void keepsThoseWhoOnlyWroteAComment() {
    Readings read =
        Readings.of(
            HARBOR,
            "organization,comment-wish,alone-1\nPier Nine,More time,\nPier Nine, \u00a0,\n");

    assertThat(read.respondents()).hasSize(1);
    assertThat(read.reading().summary().excluded()).isEqualTo(Map.of("says-nothing", 1L));
  }

  @Test
  void warnsOfOrganizationsThatLookAlikeAndKeepsThemApart() {
    Readings read =
        Readings.of(
            TWO, "i1,i2,organization\n4,4,Harbor House\n4,4,HARBOR HOUSE.\n4,4,Pier\n4,4,Piér\n");

    assertThat(read.respondents())
        .extracting(Respondent::organization)
        .containsExactly("Harbor House", "HARBOR HOUSE.", "Pier", "Piér");
    assertThat(read.of(Code.ORGANIZATION_VARIANTS))
        .extracting(Diagnostic::what)
        .containsExactly(
            "the organizations named in row 2 and row 3 may be one, written in two ways, and count"
                + " as two",
            "the organizations named in row 4 and row 5 may be one, written in two ways, and count"
                + " as two");
  }

  @Test
  void takesNamesThatDifferInBlanksAloneForOneOrganization() {
    Readings read =
        Readings.of(
            TWO, "i1,i2,organization\n4,4,Harbor House\n4,4,\" Harbor\u00a0 House\u200b\"\n");

    assertThat(read.respondents())
        .extracting(Respondent::organization)
        .containsOnly("Harbor House");
    assertThat(read.diagnostics()).isEmpty();
  }

  @Test
  void countsTheConsortiaThatRespondentsName() {
    String rows = "Lantern Coast,4\n Lantern  Coast,4\nHarbor Plains,4\n,4\n";

    assertThat(Readings.of(HARBOR, "consortium,kept-1\n" + rows).reading().consortia())
        .isEqualTo(Map.of("Lantern Coast", 2L, "Harbor Plains", 1L));
  }

  @Test
  void datesWavesByTheirFirstDay() {
    Calendar calendar =
        Readings.of(
                TWO,
                """
            date,i1,i2,wave
            2026-05-03,4,4,b
            2026-05-01 10:00:00,4,4,b
            2026/11/20 9:15:02 AM EST,4,4,a
            3/4/2026,4,4,c
            """)
            .reading()
            .calendar();

    assertThat(calendar.first("b")).hasToString("Optional[2026-05-01]");
    assertThat(calendar.first("a")).hasToString("Optional[2026-11-20]");
    assertThat(calendar.first("c")).isEmpty();
    assertThat(calendar.last()).hasToString("Optional[2026-11-20]");
  }

  @Test
  void showsHeadersBelowBlankRowsWhereTheyStand() {
    Readings read = Readings.of(TWO, "\n\ni1,x\n4,4\n");

    assertThat(read.of(Code.COLUMN_ITEMS_MISSING).get(0).location())
        .hasToString("standard input:3:1");
  }

  @Test
  void listsNoAttributesThatHaveNoColumn() {
    Readings read = Readings.of(HARBOR, "kept-1,role\n4,lead\n");

    assertThat(read.reading().findings().attributes())
        .extracting(Findings.AttributeFindings::attribute)
        .containsExactly("role");
  }

  @Test
  void knowsPeopleAgainByTheirIds() {
    Readings read = Readings.of(KNOWN, "respondent,i1,wave\nann,4,a\nbob,4,a\n ann ,5,b\n,4,b\n");

    List<Long> people = read.respondents().stream().map(Respondent::person).toList();
    assertThat(people.get(0)).isEqualTo(people.get(2)).isNotEqualTo(people.get(1));
    assertThat(people.subList(0, 3)).doesNotContain(Respondent.NOBODY);
    assertThat(people.get(3)).isEqualTo(Respondent.NOBODY);
    assertThat(Readings.of(KNOWN, "i1\n4\n").respondents())
        .extracting(Respondent::person)
        .containsExactly(Respondent.NOBODY);
  }

  /** Whether each response repeats all answers of another; whose id stands in the first column. */
  private static List<Boolean> copies(String header, String... rows) {
    return Readings.of(KNOWN, header + "\n" + String.join("\n", rows) + "\n").respondents().stream()
        .map(respondent -> respondent.flags().isCounted(Screen.DUPLICATE))
        .toList();
  }

  @Test
  void findsCopiesWhateverTheirIdsAndTimes() {
    String items = IntStream.rangeClosed(1, 10).mapToObj(i -> "i" + i).collect(joining(","));
    String same = "1,2,1,2,1,2,1,2,1,2";

    assertThat(
            copies(
                "respondent,date," + items + ",x",
                "ann,2026-05-01," + same + ",a",
                "bob,2026-05-02," + same + ",a",
                "cid,2026-05-03," + same + ",b",
                ",2026-05-04," + same + ",c",
                ",2026-05-05," + same + ",c"))
        .containsExactly(false, true, false, false, true);
    // Of those who answered little nothing is known.
    assertThat(copies("respondent," + items, "ann,1,2,1,2,1,2,1,2,1,", "bob,1,2,1,2,1,2,1,2,1,"))
        .containsExactly(false, false);
  }

  @Test
  void countsResponsesOfOneIdAsRepeats() {
    Diagnostics diagnostics = new Diagnostics();
    Duplicates duplicates = new Duplicates(DuplicateRule.COUNT);
    read(KNOWN, duplicates, Progress.NONE, diagnostics, "respondent,i1\nann,4\nann,5\nbob,4\n");
    duplicates.report(Location.of("a.csv"), diagnostics);

    assertThat(diagnostics.toList())
        .extracting(Diagnostic::what)
        .contains(
            "responses that repeat another: 1 (1 of the same respondent, 0 with all the same"
                + " answers)");
  }

  /** Rows are decided some at a time; whom they repeat does not depend on that. */
  @Test
  void leavesOutEveryRepeatHoweverFarBehind() {
    List<String> ids = IntStream.range(0, 500).mapToObj(i -> "p" + i * i % 211).toList();
    String export = "respondent,i1\n" + ids.stream().map(id -> id + ",4\n").collect(joining());
    List<Long> all = new ArrayList<>();
    List<Long> kept = new ArrayList<>();

    read(export, DuplicateRule.COUNT, respondent -> all.add(respondent.person()));
    Reading first =
        read(export, DuplicateRule.KEEP_FIRST, respondent -> kept.add(respondent.person()));

    assertThat(all).hasSize(500);
    assertThat(kept).isEqualTo(all.stream().distinct().toList()).hasSize(106);
    assertThat(first.summary().excluded()).isEqualTo(Map.of("duplicate", 394L));
  }

  private static Reading read(String export, DuplicateRule rule, Consumer<Respondent> into) {
    Duplicates duplicates = new Duplicates(rule);
    return read(KNOWN, duplicates, Progress.NONE, new Diagnostics(), export, into);
  }

  private static Reading read(
      Rubric rubric,
      Duplicates duplicates,
      Progress progress,
      Diagnostics diagnostics,
      String export) {
    return read(rubric, duplicates, progress, diagnostics, export, respondent -> {});
  }

  private static Reading read(
      Rubric rubric,
      Duplicates duplicates,
      Progress progress,
      Diagnostics diagnostics,
      String export,
      Consumer<Respondent> into) {
    try (Table table = Readings.table(export)) {
      return new ResponseReader(
              rubric,
              Instructions.NONE,
              duplicates,
              false,
              diagnostics,
              progress,
              Comments.wanted(false),
              new WaveNames(rubric))
          .read(ExportHead.of(table), "survey.csv", Optional.empty(), into);
    } catch (RefusedException | IOException refused) {
      throw new AssertionError(refused);
    }
  }

  @Test
  void tellsHowFarItHasComeNowAndThen() {
    List<String> told = new ArrayList<>();
    read(
        TWO,
        new Duplicates(DuplicateRule.COUNT),
        (file, rows, part) -> told.add(file + " " + rows),
        new Diagnostics(),
        "i1,i2\n" + "4,4\n".repeat(9_000));

    assertThat(told).containsExactly("survey.csv 4096", "survey.csv 8192");
  }

  /** Rows are not held: a file may have more of them than memory. */
  @Test
  void handsResponsesOnWhileItReads() {
    List<Respondent> handedOn = new ArrayList<>();
    List<Long> waiting = new ArrayList<>();
    read(
        TWO,
        new Duplicates(DuplicateRule.COUNT),
        (file, rows, part) -> waiting.add(rows - handedOn.size()),
        new Diagnostics(),
        "i1,i2\n" + "4,4\n".repeat(9_000),
        handedOn::add);

    assertThat(waiting).hasSize(2).allMatch(rows -> rows < 100);
    assertThat(handedOn).hasSize(9_000);
  }

  @Test
  void reportsWhatItSawOfAFileThatBreaksOff() {
    Readings read = Readings.of(TWO, "i1,i2\n" + "4,4\n".repeat(200) + "nonsense,4\n4,\"4\n");

    assertThat(read.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactlyInAnyOrder(Code.ANSWER_UNMATCHED, Code.CSV_UNCLOSED_QUOTE);
    assertThat(read.reading().summary().rows()).isEqualTo(201);
  }

  @Test
  void saysNothingOfMissingResponsesWhereTheFileBreaksOff() {
    Readings read = Readings.of(TWO, "i1,i2\n4,\"4\n");

    assertThat(read.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.CSV_UNCLOSED_QUOTE);
  }

  @Test
  void countsTheItemsThatAnExportAsks() {
    assertThat(
            ResponseReader.itemsAsked(
                TWO, Instructions.NONE, Readings.heading("i1,x,Item 2\n4,4,4\n")))
        .isEqualTo(2);
    assertThat(ResponseReader.itemsAsked(TWO, Instructions.NONE, Readings.heading("x\n4\n")))
        .isZero();
  }
}
