package org.regionalism.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.regionalism.TestRubrics;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.rubric.Rubric;

class ItemColumnTest {

  private static final Rubric ONE = TestRubrics.ofItems(1);

  private static String column(int distinct) {
    return "i1\n"
        + IntStream.range(0, distinct)
            .mapToObj(i -> "word" + i + "\n")
            .collect(Collectors.joining());
  }

  private static String qualtrics(String... answers) {
    return "i1\nItem one\n{'ImportId': 'QID1'}\n" + String.join("\n", answers) + "\n";
  }

  @Test
  void showsEveryTextThatIsNoAnswerWhereItFirstStands() {
    Readings read = Readings.of(ONE, "i1\nAgree\nstronlgy agree\nmaybe\nstronlgy agree\n");

    assertThat(read.diagnostics())
        .extracting(Diagnostic::location)
        .extracting(Object::toString)
        .containsExactly("standard input:3:1", "standard input:4:1");
    assertThat(read.diagnostics().get(0).what())
        .isEqualTo("'stronlgy agree' is no answer of the item 'i1' (in other rows, too)");
    assertThat(read.diagnostics().get(0).remedy()).startsWith("Did you mean 'Strongly agree'?");
    assertThat(read.diagnostics().get(1).remedy())
        .startsWith("Its answers are: Strongly disagree, Disagree,");
    assertThat(read.ledger().unmatched()).isEqualTo(3);
  }

  @Test
  void showsAtMostAThousandTexts() {
    assertThat(Readings.of(ONE, column(1_000)).of(Code.ANSWER_UNMATCHED)).hasSize(1_000);

    Readings more = Readings.of(ONE, column(1_001));
    assertThat(more.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.ANSWERS_MANY_UNMATCHED);
    assertThat(more.ledger().unmatched()).isEqualTo(1_001);
  }

  @Test
  void refusesAColumnOfFreeTextEvenWhereAnswersAreLetPass() {
    assertThat(Readings.lenient(ONE, column(1_001)).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.ANSWERS_MANY_UNMATCHED);
  }

  @Test
  void countsWhatIsLetPass() {
    Readings read =
        Readings.lenient(ONE, "i1\nAgree\nmaybe\n4 - Disagree\n5-Apr\nmaybe\nDisagree\n");

    assertThat(read.diagnostics())
        .extracting(Diagnostic::what)
        .containsExactly("cells of the item 'i1' that are no answers were left out: 4");
    assertThat(read.respondents())
        .extracting(respondent -> respondent.answer(0))
        .containsExactly(
            new Answer.Scored(3),
            Answer.UNMATCHED,
            Answer.UNMATCHED,
            Answer.UNMATCHED,
            Answer.UNMATCHED,
            new Answer.Scored(1));
    assertThat(read.reading().summary().answers())
        .extracting(InputSummary.AnswerUse::raw)
        .containsExactly("Agree", "Disagree");
  }

  @Test
  void neverLetsNumbersPassThatPutTheOthersInDoubt() {
    Readings read = Readings.lenient(ONE, "i1\n4\n7\n7\n");

    assertThat(read.of(Code.ANSWER_OFF_SCALE)).hasSize(1);
    assertThat(read.of(Code.ANSWER_OFF_SCALE).get(0).what())
        .isEqualTo(
            "'7' (in other rows, too) is not on the scale of the item 'i1', which runs from 1 to 5");
    assertThat(read.of(Code.ANSWER_OFF_SCALE).get(0).location()).hasToString("standard input:3:1");
  }

  @Test
  void refusesCodesOfTheSurveyTool() {
    Readings read = Readings.lenient(ONE, qualtrics("4", "Agree", "4"));

    assertThat(read.of(Code.ANSWER_RECODED)).hasSize(1);
    assertThat(read.of(Code.ANSWER_RECODED).get(0).location()).hasToString("standard input:4:1");
    assertThat(Readings.of(ONE, qualtrics("4 – Agree", "Agree")).diagnostics()).isEmpty();
  }

  @Test
  void saysWhichNumberAContradictingLabelStandsFor() {
    Diagnostic fault = Readings.of(ONE, "i1\n4 - Disagree\n").diagnostics().get(0);

    assertThat(fault.code()).isEqualTo(Code.ANSWER_CONTRADICTS);
    assertThat(fault.remedy()).contains("the label stands for 2");
  }

  @Test
  void quotesNoControlCharactersAndNoTextLongerThanAnAnswer() {
    Readings read = Readings.of(ONE, "i1\n\u001b[31mred\n" + "x".repeat(5_000) + "\n");

    assertThat(read.diagnostics().get(0).what()).contains("'[31mred'");
    assertThat(read.diagnostics().get(1).code()).isEqualTo(Code.ANSWER_TEXT);
  }

  @Test
  void keepsLongTextsCutShort() {
    String same = "x".repeat(1_000_000);

    Readings read = Readings.of(ONE, "i1\n" + same + "a\n" + same + "b\n");

    assertThat(read.of(Code.ANSWER_TEXT)).hasSize(1);
    assertThat(read.of(Code.ANSWER_TEXT).get(0).what())
        .isEqualTo(
            "a text that is longer than any answer stands where an answer to the item 'i1' should be"
                + " (in other rows, too)");
  }

  @Test
  void namesAllCodesOfAColumnAtOnce() {
    Readings read = Readings.of(ONE, qualtrics("4", "1", "4", "7"));

    assertThat(read.of(Code.ANSWER_RECODED)).hasSize(1);
    assertThat(read.of(Code.ANSWER_RECODED).get(0).what())
        .startsWith("'4', '1', '7' as answers to 'i1' may be codes");
    assertThat(read.of(Code.ANSWER_RECODED).get(0).remedy()).contains("--codebook", "map");
  }

  @Test
  void takesBareNumbersBetweenLabelledEnds() {
    Readings read =
        Readings.of(
            ONE, qualtrics("2", "1 - Strongly disagree", "4", "3", "5 - Strongly agree", "2"));

    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.respondents())
        .extracting(respondent -> respondent.answer(0))
        .startsWith(new Answer.Scored(1), new Answer.Scored(0), new Answer.Scored(3));
  }

  @Test
  void trustsNoBareNumbersWhereOneEndIsMissingOrHasNoNumber() {
    assertThat(Readings.of(ONE, qualtrics("2", "1 - Strongly disagree")).of(Code.ANSWER_RECODED))
        .hasSize(1);
    assertThat(
            Readings.of(ONE, qualtrics("2", "Strongly disagree", "Strongly agree"))
                .of(Code.ANSWER_RECODED))
        .hasSize(1);
  }

  @Test
  void refusesAColumnWhoseLabelsSayThatItsNumbersRunTheOtherWay() {
    String export = "i1\n1 - Strongly agree\n2\n3\n5 - Strongly disagree\n";

    for (Readings read : List.of(Readings.of(ONE, export), Readings.lenient(ONE, export))) {
      assertThat(read.of(Code.COLUMN_DESCENDING)).hasSize(1);
      assertThat(read.of(Code.ANSWER_CONTRADICTS)).isEmpty();
    }
    Diagnostic fault = Readings.of(ONE, export).of(Code.COLUMN_DESCENDING).get(0);
    assertThat(fault.location()).hasToString("standard input:2:1");
    assertThat(fault.what()).endsWith("labels: '1 - Strongly agree', '5 - Strongly disagree'");
    assertThat(fault.remedy()).contains("header 'i1'", "'direction: descending'", "--write-map");
  }

  @Test
  void callsAColumnDescendingOnlyWhereAllItsLabelsSaySo() {
    Readings read = Readings.of(ONE, "i1\n1 - Strongly agree\n5 - Strongly agree\n");

    assertThat(read.of(Code.COLUMN_DESCENDING)).isEmpty();
    assertThat(read.of(Code.ANSWER_CONTRADICTS)).hasSize(1);
  }

  @Test
  void neverLetsAContradictionPassBesideBareNumbers() {
    assertThat(Readings.lenient(ONE, "i1\n4 - Disagree\n3\n").of(Code.ANSWER_CONTRADICTS))
        .hasSize(1);
    assertThat(Readings.lenient(ONE, "i1\n4 - Disagree\nAgree\n").of(Code.ANSWER_CONTRADICTS))
        .isEmpty();
  }

  @Test
  void refusesTwoLabelsForOnePoint() {
    Readings read =
        Readings.lenient(ONE, "i1\nNeutral\nNEUTRAL\nAgree\nNeither agree nor disagree\n");

    assertThat(read.of(Code.ANSWERS_TWO_LABELS)).hasSize(1);
    assertThat(read.of(Code.ANSWERS_TWO_LABELS).get(0).location())
        .hasToString("standard input:5:1");
    assertThat(read.of(Code.ANSWERS_TWO_LABELS).get(0).what())
        .isEqualTo(
            "'Neutral' and 'Neither agree nor disagree' would count as the same point of the item"
                + " 'i1'");
  }

  @Test
  void takesTheLabelsOfTwoLanguagesInOneColumn() {
    assertThat(Readings.of(ONE, "i1\nAgree\nDe acuerdo\nNeutral\n").diagnostics()).isEmpty();
    assertThat(
            Readings.of(ONE, "i1\nAgree\nDe acuerdo\nNeutral\nNeither agree nor disagree\n")
                .diagnostics())
        .isEmpty();
  }

  @Test
  void refusesAnswersOfTwoScalesInOneColumn() {
    for (Readings read :
        List.of(
            Readings.of(ONE, "i1\nAgree\nOften\nNever\n"),
            Readings.lenient(ONE, "i1\nAgree\nOften\nNever\n"))) {
      assertThat(read.of(Code.ANSWER_OTHER_SCALE)).hasSize(1);
      assertThat(read.of(Code.ANSWER_OTHER_SCALE).get(0).what())
          .isEqualTo(
              "answers of the scale 'frequency' ('Often', 'Never') are given to the item 'i1', which is"
                  + " answered on the scale 'agreement'");
    }
  }

  @Test
  void saysOnceThatManyColumnsHaveTheAnswersOfAnotherScale() {
    Readings read =
        Readings.of(
            TestRubrics.ofItems(8),
            """
            i1,i2,i3,i4,i5,i6,i7,i8
            Agree,Often,Often,Often,Often,Often,Often,Often
            Agree,Often,Never,Often,Often,Often,Often,Often
            """);

    assertThat(read.diagnostics()).hasSize(1);
    assertThat(read.of(Code.ANSWER_OTHER_SCALE).get(0).what())
        .isEqualTo(
            "answers of the scale 'frequency' ('Often', 'Never') are given to 7 items"
                + " ('i2', 'i3', 'i4', 'i5', 'i6', 'i7' …), which are answered on the scale"
                + " 'agreement'");
    assertThat(read.of(Code.ANSWER_OTHER_SCALE).get(0).location())
        .hasToString("standard input:2:2");
  }

  @Test
  void countsEveryValueForWhoeverHoldsTheExport() {
    Readings read = Readings.of(ONE, "i1\nAgree\n4\n Agree\nagre\nAgree\nagre\n");

    assertThat(read.reading().findings().items().get(0).answers())
        .extracting(Findings.RawAnswer::raw, Findings.RawAnswer::meaning, Findings.RawAnswer::count)
        .containsExactly(
            tuple("4", "4", 1L), tuple("Agree", "4", 3L), tuple("agre", "unmatched", 2L));
    assertThat(read.reading().findings().items().get(0).answers().get(2).nearest())
        .contains("Agree");
  }

  @Test
  void refusesCodesOfSurveyToolsThatExportThem() {
    Readings read = Readings.of(ONE, qualtrics("A1", "AO04", "Agree", "a1"));

    assertThat(read.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.ANSWER_RECODED);
    assertThat(read.diagnostics().get(0).what()).startsWith("'A1', 'AO04', 'a1' as answers");
    assertThat(Readings.of(ONE, "i1\nA1\n").diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.ANSWER_UNMATCHED);
  }

  @Test
  void countsCellsBeyondTheTextsThatItKeeps() {
    Readings read = Readings.of(ONE, column(1_003) + "word1002\nAgree\n");

    assertThat(read.ledger()).isEqualTo(new LedgerSummary(1_005, 0, 0, 0, 0, 0, 0, 1_005, 0));
  }

  @Test
  void saysNothingOfCellsLetPassWhereThereAreNone() {
    assertThat(Readings.lenient(ONE, "i1\nAgree\nDisagree\n").diagnostics()).isEmpty();
  }

  @Test
  void saysOfATextThatStandsOnceNothingOfOtherRows() {
    Readings read = Readings.of(ONE, "i1\nmaybe\nAgree\n");

    assertThat(read.diagnostics())
        .extracting(Diagnostic::what)
        .containsExactly("'maybe' is no answer of the item 'i1'");
  }

  @Test
  void quotesTextsOfUpToFortyCharacters() {
    String forty = "x".repeat(40);
    assertThat(Readings.of(ONE, "i1\n" + forty + "\n").of(Code.ANSWER_UNMATCHED))
        .extracting(Diagnostic::what)
        .containsExactly("'" + forty + "' is no answer of the item 'i1'");

    Readings longer = Readings.of(ONE, "i1\nx" + forty + "\n");
    assertThat(longer.of(Code.ANSWER_UNMATCHED)).isEmpty();
    assertThat(longer.of(Code.ANSWER_TEXT)).hasSize(1);
  }

  @Test
  void showsDatesThatWereAnswersWhereTheyStand() {
    Readings read = Readings.of(ONE, "i1\nAgree\n5-Apr\n");

    assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.ANSWER_DATE);
    assertThat(read.diagnostics().get(0).location()).hasToString("standard input:3:1");
    assertThat(read.diagnostics().get(0).what()).contains("'5-Apr'", "'i1'");
  }

  @Test
  void showsTheFirstCodeAndNoAnswerBeforeIt() {
    assertThat(
            Readings.of(ONE, qualtrics("Agree", "4", "Disagree"))
                .of(Code.ANSWER_RECODED)
                .get(0)
                .location())
        .hasToString("standard input:5:1");
    assertThat(
            Readings.of(ONE, qualtrics("Agree", "maybe", "A1", "A2"))
                .of(Code.ANSWER_RECODED)
                .get(0)
                .location())
        .hasToString("standard input:6:1");
  }

  @Test
  void quotesSixOfManyCodes() {
    Diagnostic six =
        Readings.of(ONE, qualtrics("A1", "A2", "A3", "A4", "A5", "A6"))
            .of(Code.ANSWER_RECODED)
            .get(0);
    assertThat(six.what()).startsWith("'A1', 'A2', 'A3', 'A4', 'A5', 'A6' as");

    Diagnostic seven =
        Readings.of(ONE, qualtrics("A1", "A2", "A3", "A4", "A5", "A6", "A7"))
            .of(Code.ANSWER_RECODED)
            .get(0);
    assertThat(seven.what()).startsWith("'A1', 'A2', 'A3', 'A4', 'A5', 'A6' … as");
  }

  @Test
  void callsAColumnDescendingBesideTextsThatAreNoAnswers() {
    Readings read =
        Readings.of(ONE, "i1\n1 - Strongly agree\nmaybe\n3 - Neutral\n5 - Strongly disagree\n");

    assertThat(read.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactlyInAnyOrder(Code.COLUMN_DESCENDING, Code.ANSWER_UNMATCHED);
  }

  @Test
  void callsNoColumnDescendingWhereALabelSaysSomethingElse() {
    Readings read = Readings.of(ONE, "i1\n1 - Strongly agree\n4 - Strongly disagree\n");

    assertThat(read.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.ANSWER_CONTRADICTS, Code.ANSWER_CONTRADICTS);
  }

  @Test
  void showsWhoeverHoldsTheExportWhyValuesHaveNoMeaning() {
    Readings read = Readings.of(ONE, qualtrics("Agree", "A1", "maybe", "4 - Disagree"));

    Findings.ItemFindings found = read.reading().findings().items().get(0);
    assertThat(found.column()).isEqualTo(1);
    assertThat(found.answers())
        .extracting(Findings.RawAnswer::raw, Findings.RawAnswer::fault)
        .containsExactly(
            tuple("Agree", Optional.empty()),
            tuple("A1", Optional.of(Code.ANSWER_RECODED)),
            tuple("maybe", Optional.of(Code.ANSWER_UNMATCHED)),
            tuple("4 - Disagree", Optional.of(Code.ANSWER_CONTRADICTS)));
  }

  @Test
  void listsAnswersWithManyBlanksBehindThem() {
    Readings read = Readings.of(ONE, "i1\nAgree" + " ".repeat(Unmatched.LONGEST_KEPT - 5) + "\n");

    assertThat(read.reading().summary().answers())
        .extracting(InputSummary.AnswerUse::raw)
        .containsExactly("Agree");
  }
}
