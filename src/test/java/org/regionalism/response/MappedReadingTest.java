package org.regionalism.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.regionalism.TestRubrics;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.rubric.Rubric;

/** What a map says goes before what is found out. */
class MappedReadingTest {

  private static final Rubric TWO = TestRubrics.ofItems(2);
  private static final Rubric HARBOR = TestRubrics.harbor();

  private static List<Answer> answers(Readings read, int item) {
    return read.respondents().stream().map(respondent -> respondent.answer(item)).toList();
  }

  @Test
  void takesTheColumnsThatTheMapNames() {
    Readings read =
        Readings.mapped(
            TWO,
            """
            columns:
              - {header: Own words, item: i1}
              - {header: i1, item: i2}
              - {header: i2, use: nothing}
            """,
            "i1,Own words,i2\n1,2,3\n");

    assertThat(answers(read, 0)).containsExactly(new Answer.Scored(1));
    assertThat(answers(read, 1)).containsExactly(new Answer.Scored(0));
    assertThat(read.reading().summary().columns())
        .extracting(InputSummary.ColumnUse::role)
        .containsExactly("item", "item", "unused");
    assertThat(read.diagnostics()).isEmpty();
  }

  @Test
  void settlesWhichOfTwoColumnsCounts() {
    String export = "i1,Item 1,i2\n1,2,3\n";
    assertThat(Readings.of(TWO, export).of(Code.COLUMN_AMBIGUOUS_ITEM)).hasSize(1);

    Readings read = Readings.mapped(TWO, "columns: [{header: Item 1, item: i1}]", export);

    assertThat(read.diagnostics()).isEmpty();
    assertThat(answers(read, 0)).containsExactly(new Answer.Scored(1));
  }

  @Test
  void tellsColumnsOfOneHeaderApart() {
    String export = "Rate,Rate\n1,2\n";

    Readings both =
        Readings.mapped(
            TWO,
            """
            columns:
              - {header: Rate, occurrence: 2, item: i1}
              - {header: Rate, occurrence: 1, item: i2}
            """,
            export);
    assertThat(answers(both, 0)).containsExactly(new Answer.Scored(1));
    assertThat(answers(both, 1)).containsExactly(new Answer.Scored(0));

    Readings unclear = Readings.mapped(TWO, "columns: [{header: Rate, item: i1}]", export);
    assertThat(unclear.of(Code.MAP_COLUMN_AMBIGUOUS).get(0).remedy()).contains("occurrence: 1");
  }

  @Test
  void refusesColumnsThatAreNotThere() {
    Readings read =
        Readings.mapped(
            TWO,
            "columns: [{header: Itm 1, item: i1}, {header: i2, occurrence: 2, item: i2}]",
            "Item 1,i2\n1,2\n");

    assertThat(read.of(Code.MAP_COLUMN_MISSING))
        .extracting(Diagnostic::location)
        .extracting(Object::toString)
        .containsExactly("map.yaml:1:11", "map.yaml:1:38");
    assertThat(read.of(Code.MAP_COLUMN_MISSING).get(0).remedy())
        .startsWith("Did you mean 'Item 1'?");
    assertThat(read.of(Code.MAP_COLUMN_MISSING).get(1).remedy())
        .startsWith("Columns of that name: 1, and 'occurrence' is 2.");
  }

  @Test
  void refusesOneColumnNamedTwice() {
    Readings read =
        Readings.mapped(
            TWO, "columns: [{header: i1, item: i1}, {header: I1, item: i2}]", "i1,i2\n1,2\n");

    assertThat(read.of(Code.MAP_COLUMN_TWICE)).hasSize(1);
  }

  @Test
  void turnsNumbersRoundWhereTheMapSaysThatTheyDescend() {
    String export = "i1,i2\n1 - Strongly agree,1\n2,2\n5 - Strongly disagree,5\n";
    assertThat(Readings.of(TWO, export).of(Code.COLUMN_DESCENDING)).hasSize(1);

    Readings read =
        Readings.mapped(TWO, "columns: [{header: i1, item: i1, direction: descending}]", export);

    assertThat(read.diagnostics()).isEmpty();
    assertThat(answers(read, 0))
        .containsExactly(new Answer.Scored(4), new Answer.Scored(3), new Answer.Scored(0));
    assertThat(answers(read, 1))
        .containsExactly(new Answer.Scored(0), new Answer.Scored(1), new Answer.Scored(4));
  }

  @Test
  void namesTheOtherDirectionWhereTheMapIsWrong() {
    Readings read =
        Readings.mapped(
            TWO,
            "columns: [{header: i1, item: i1, direction: descending}]",
            "i1,i2\n1 - Strongly disagree,1\n2,1\n");

    assertThat(read.of(Code.COLUMN_DESCENDING).get(0).remedy()).contains("direction: ascending");
  }

  @Test
  void takesAnswersForAScaleAndForOneItem() {
    Readings read =
        Readings.mapped(
            TWO,
            """
            answers:
              scales: {agreement: {Often: 4, Agree: 2, "9": dont-know, never: 1}}
              items: {i2: {often: 5}}
            """,
            "i1,i2\nOften,OFTEN\nAgree,Agree\n9,9\n");

    assertThat(answers(read, 0))
        .containsExactly(
            new Answer.Scored(3),
            new Answer.Scored(1),
            new Answer.NotScored(LedgerEntry.DONT_KNOW));
    assertThat(answers(read, 1)).startsWith(new Answer.Scored(4), new Answer.Scored(1));
    assertThat(read.diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "map.yaml:2:60: warning[map-answer-unused]: 'never' never occurs in the export."
                + " Check its spelling, or remove it from the map.");
  }

  @Test
  void takesTwoLabelsForOnePointWhereTheMapSaysSo() {
    String export = "i1,i2\nNeutral,4\nNeither agree nor disagree,4\n";
    assertThat(Readings.of(TWO, export).of(Code.ANSWERS_TWO_LABELS)).hasSize(1);

    assertThat(
            Readings.mapped(TWO, "answers: {scales: {agreement: {Neutral: 3}}}", export)
                .diagnostics())
        .isEmpty();
  }

  @Test
  void takesCodesThatTheMapExplains() {
    String export =
        "i1,i2\nItem one,Item two\n{'ImportId': 'QID1'},{'ImportId': 'QID2'}\n2,1\n1,1\n";
    assertThat(Readings.of(TWO, export).of(Code.ANSWER_RECODED))
        .extracting(Diagnostic::what)
        .containsExactly(
            "'2', '1' as answers to 'i1', 'i2' (2 items) may be codes of the survey tool, which"
                + " need not be in the order of the scale");

    Readings read =
        Readings.mapped(TWO, "answers: {scales: {agreement: {'1': 5, '2': 1}}}", export);

    assertThat(read.diagnostics()).isEmpty();
    assertThat(answers(read, 0)).containsExactly(new Answer.Scored(0), new Answer.Scored(4));
  }

  @Test
  void takesAttributesValuesAndTimesThatTheMapNames() {
    Readings read =
        Readings.mapped(
            HARBOR,
            """
            columns:
              - {header: Field, attribute: sector, values: {Schule: education, unused: government}}
              - {header: Company, attribute: organization}
              - {header: When, use: timestamp}
              - {header: date, use: nothing}
            """,
            "kept-1,Field,Company,When,date\n4,SCHULE,Pier,2026-05-01,2030-01-01\n");

    Respondent first = read.respondents().get(0);
    assertThat(first.groups().get(0)).isEqualTo("education");
    assertThat(first.organization()).isEqualTo("Pier");
    assertThat(read.reading().calendar().last()).hasToString("Optional[2026-05-01]");
    assertThat(read.reading().summary().columns())
        .extracting(InputSummary.ColumnUse::role)
        .containsExactly("item", "attribute", "attribute", "timestamp", "unused");
    assertThat(read.of(Code.MAP_ANSWER_UNUSED))
        .extracting(Diagnostic::what)
        .containsExactly("'unused' never occurs in the export");
  }

  @Test
  void saysNothingOfUnusedValuesWhereTheirColumnIsNotInTheExport() {
    Readings read =
        Readings.mapped(
            HARBOR,
            """
            columns:
            - header: Field
              attribute: sector
              values: {Schule: education}
            """,
            "kept-1\n4\n");

    assertThat(read.of(Code.MAP_COLUMN_MISSING)).hasSize(1);
    assertThat(read.of(Code.MAP_ANSWER_UNUSED)).isEmpty();
  }

  @Test
  void countsAnAnswerAsUsedWhereAnyOfSeveralFilesHoldsIt() {
    Readings one =
        Readings.mapped(TWO, "answers: {scales: {agreement: {Often: 4}}}", "i1,i2\nOften,1\n");

    assertThat(one.reading().usedDeclarations()).hasSize(1);
    assertThat(one.of(Code.MAP_ANSWER_UNUSED)).isEmpty();
    assertThat(Readings.of(TWO, "i1,i2\n1,1\n", Optional.empty(), false).diagnostics()).isEmpty();
  }

  @Test
  void asksNothingByAColumnThatTheMapTakesOut() {
    Readings read =
        Readings.mapped(TWO, "columns: [{header: i2, use: nothing}]", "i1,i2\n4,nonsense\n");

    assertThat(read.diagnostics())
        .extracting(Diagnostic::what)
        .containsExactly("items without a column: 1 of 2, namely i2");
    assertThat(answers(read, 1)).containsExactly(Answer.BLANK);
  }

  @Test
  void datesNothingByATimeThatTheMapTakesOut() {
    String export = "i1,i2,date\n4,4,2026-05-01\n";
    assertThat(Readings.of(TWO, export).reading().calendar().last())
        .hasToString("Optional[2026-05-01]");

    Readings read = Readings.mapped(TWO, "columns: [{header: date, use: nothing}]", export);

    assertThat(read.reading().calendar().last()).isEmpty();
  }
}
