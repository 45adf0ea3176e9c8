package org.regionalism.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.regionalism.TestRubrics;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Location;
import org.regionalism.mapping.CodeBook;
import org.regionalism.mapping.ExportMap;
import org.regionalism.rubric.Rubric;

/** Codes of a survey tool are read by the labels that its code book gives them. */
class CodedReadingTest {

  private static final Rubric TWO = TestRubrics.ofItems(2);
  private static final String HEAD =
      "Q1,Q2\nItem 1,Item 2\n{'ImportId': 'QID1'},{'ImportId': 'QID2'}\n";

  private static final Map<String, String> REVERSED =
      Map.of("1", "Strongly agree", "2", "Agree", "3", "Neutral", "4", "Disagree", "9", "N/A");

  private static Readings read(CodeBook book, String export) {
    return Readings.of(
        TWO, Readings.declaring(ExportMap.NONE, book), export, Optional.empty(), false);
  }

  private static CodeBook question(String id, Map<String, String> labels) {
    return new CodeBook(
        Location.of("book.csv"),
        "test",
        List.of(new CodeBook.Question(Set.of(id), "", list("own", List.of(labels)))),
        List.of());
  }

  private static CodeBook lists(CodeBook.ChoiceList... lists) {
    return new CodeBook(Location.of("book.csv"), "test", List.of(), List.of(lists));
  }

  private static CodeBook.ChoiceList list(String name, List<Map<String, String>> labels) {
    return new CodeBook.ChoiceList(name, labels, Map.of());
  }

  /** A list of labels with the codes A1, A2 and so on, in the rows from 2 on of its file. */
  private static CodeBook.ChoiceList numbered(String name, String... labels) {
    Map<String, String> table = new LinkedHashMap<>();
    Map<String, Location> places = new HashMap<>();
    for (String label : labels) {
      String code = "A" + (table.size() + 1);
      table.put(code, label);
      places.put(code, Location.of(name + ".csv", table.size() + 1, 3));
    }
    return new CodeBook.ChoiceList(name, List.of(table), places);
  }

  @Test
  void refusesTwoCodesWithTheLabelOfOneAnswer() {
    Readings read =
        read(lists(numbered("lik", "Disagree", "Agree", "AGREE ", "N/A", "N/A")), "i1,i2\nA1,A3\n");

    assertThat(read.diagnostics())
        .extracting(Diagnostic::toString)
        .satisfiesExactly(
            one ->
                assertThat(one)
                    .startsWith(
                        "lik.csv:4:3: error[codebook-same-label]: the codes 'A2' and 'A3' of 'lik'"
                            + " have the same label, 'AGREE '"));
  }

  @Test
  void namesTheLabelThatIsMistypedInAListThatFitsOtherwise() {
    Readings read =
        read(
            lists(numbered("lik", "Strongly disagree", "Disagree", "Nuetral", "Agree")),
            "i1,i2\nA3,A3\nA1,A4\n");

    assertThat(read.diagnostics())
        .extracting(Diagnostic::toString)
        .satisfiesExactly(
            one ->
                assertThat(one)
                    .startsWith("lik.csv:4:3: error[answer-code-label]: 'A3' stands for 'Nuetral'")
                    .contains("Did you mean 'Neutral'? Correct the label in the code book"));
    assertThat(
            read(lists(numbered("lik", "Disagree", "Nuetral", "Agree")), "i1,i2\nA3,A1\n")
                .diagnostics())
        .isEmpty();
  }

  private static List<Answer> first(Readings read) {
    return read.respondents().stream().map(respondent -> respondent.answer(0)).toList();
  }

  @Test
  void readsNumericQualtricsByItsLabels() {
    Readings read = read(question("QID1", REVERSED), HEAD + "1,\n4,\n9,\nAgree,\n");

    assertThat(read.diagnostics()).isEmpty();
    assertThat(first(read))
        .containsExactly(
            new Answer.Scored(4),
            new Answer.Scored(1),
            new Answer.NotScored(LedgerEntry.NOT_APPLICABLE),
            new Answer.Scored(3));
    assertThat(read.reading().summary().answers())
        .filteredOn(use -> use.raw().equals("4"))
        .containsExactly(new InputSummary.AnswerUse("i1", "4", "2", true, "code book"));
  }

  @Test
  void refusesCodesThatTheBookDoesNotHaveOrWhoseLabelIsNoAnswer() {
    Readings read =
        read(question("QID1", Map.of("1", "Agree", "2", "Often")), HEAD + "1,\n2,\n5,\n");

    assertThat(read.diagnostics())
        .extracting(Diagnostic::toString)
        .satisfiesExactly(
            one ->
                assertThat(one)
                    .startsWith("standard input:5:1: error[answer-code-label]: '2' stands for"),
            one ->
                assertThat(one)
                    .startsWith("standard input:6:1: error[answer-code-unknown]: '5' in the"));
  }

  @Test
  void stillRefusesColumnsThatTheBookDoesNotHave() {
    Readings read = read(question("QID1", REVERSED), HEAD + "1,1\n");

    assertThat(read.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.ANSWER_RECODED);
    assertThat(read.diagnostics().get(0).location()).hasToString("standard input:4:2");
  }

  @Test
  void warnsOfABookOfAnotherSurvey() {
    Readings read = read(question("QID9", REVERSED), "i1,i2\n4,4\n");

    assertThat(read.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.CODEBOOK_UNUSED);
  }

  @Test
  void takesTheListWhoseLabelsAreAnswersOfTheScale() {
    CodeBook book =
        lists(
            list("yn", List.of(Map.of("y", "Yes", "n", "No"))),
            list(
                "lik",
                List.of(Map.of("a", "D'accord", "b", "x"), Map.of("a", "Agree", "b", "Disagree"))));

    Readings read = read(book, "i1,i2\na,b\nB,Agree\n");

    assertThat(read.diagnostics()).isEmpty();
    assertThat(first(read)).containsExactly(new Answer.Scored(3), new Answer.Scored(1));
  }

  @Test
  void refusesListsThatGiveACodeDifferentMeanings() {
    CodeBook book =
        lists(
            list("up", List.of(Map.of("1", "Disagree", "2", "Agree"))),
            list("down", List.of(Map.of("1", "Agree", "2", "Disagree"))));

    Readings read = read(book, "i1,i2\n1,2\n");

    assertThat(read.of(Code.CODEBOOK_AMBIGUOUS)).hasSize(1);
    assertThat(read.of(Code.CODEBOOK_AMBIGUOUS).get(0).what()).endsWith(": up, down");
  }

  @Test
  void trustsTheMapMoreThanTheBook() {
    Readings read =
        Readings.of(
            TWO,
            Readings.declaring(
                Readings.map(TWO, "answers: {scales: {agreement: {'1': 2}}}"),
                question("QID1", REVERSED)),
            HEAD + "1,\n",
            Optional.empty(),
            false);

    assertThat(first(read)).containsExactly(new Answer.Scored(1));
  }

  @Test
  void readsCodedAttributesByTheirLabels() {
    Readings read =
        Readings.of(
            TestRubrics.harbor(),
            Readings.declaring(
                ExportMap.NONE, question("sector", Map.of("1", "School", "2", "Government"))),
            "kept-1,sector\n4,1\n4,2\n4,education\n",
            Optional.empty(),
            false);

    assertThat(read.respondents())
        .extracting(respondent -> respondent.groups().get(0))
        .containsExactly("education", "government", "education");
  }

  @Test
  void takesNoListOfWhichALabelIsNoAnswer() {
    Readings mixed =
        read(lists(list("mix", List.of(Map.of("a", "Agree", "b", "Maybe")))), "i1,i2\na,a\n");
    assertThat(mixed.of(Code.ANSWER_UNMATCHED)).hasSize(2);
    assertThat(mixed.of(Code.CODEBOOK_UNUSED)).hasSize(1);

    Readings numbers =
        read(lists(list("num", List.of(Map.of("a", "1", "b", "2")))), "i1,i2\na,a\n");
    assertThat(numbers.of(Code.ANSWER_UNMATCHED)).hasSize(2);
  }

  @Test
  void takesNoListThatHasOnlyWordsForMissingAnswers() {
    CodeBook book =
        lists(
            list("missing", List.of(Map.of("a", "N/A", "b", "Don't know"))),
            list("likert", List.of(Map.of("a", "Agree", "b", "Disagree"))));

    Readings read = read(book, "i1,i2\na,b\n");

    assertThat(read.diagnostics()).isEmpty();
    assertThat(first(read)).containsExactly(new Answer.Scored(3));
  }

  @Test
  void readsTheLanguageOfAQuestionInWhichAllLabelsAreAnswers() {
    CodeBook book =
        new CodeBook(
            Location.of("book.csv"),
            "test",
            List.of(
                new CodeBook.Question(
                    Set.of("QID1"),
                    "",
                    list(
                        "own",
                        List.of(
                            Map.of("1", "Agree", "2", "Vielleicht"),
                            Map.of("1", "N/A", "2", "Don't know"),
                            Map.of("1", "Disagree", "2", "Strongly disagree"))))),
            List.of());

    Readings read = read(book, HEAD + "1,\n2,\n");

    assertThat(read.diagnostics()).isEmpty();
    assertThat(first(read)).containsExactly(new Answer.Scored(1), new Answer.Scored(0));
  }

  @Test
  void readsCodedOrganizationsByTheirLabels() {
    Readings read =
        Readings.of(
            TestRubrics.harbor(),
            Readings.declaring(
                ExportMap.NONE, question("organization", Map.of("1", "Pier", "2", "Dock"))),
            "kept-1,organization\n4,1\n4,2\n4,Cove\n",
            Optional.empty(),
            false);

    assertThat(read.respondents())
        .extracting(Respondent::organization)
        .containsExactly("Pier", "Dock", "Cove");
  }
}
