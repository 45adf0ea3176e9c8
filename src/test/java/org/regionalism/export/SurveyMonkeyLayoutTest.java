package org.regionalism.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.regionalism.diagnostic.Location;

class SurveyMonkeyLayoutTest {

  private static final String TWO_ROWS =
      """
      Respondent ID,Collector ID,Start Date,End Date,IP Address,Custom Data 1,Which agency?,\
      How far do you agree?,,Who joins? (all that apply),,Anything else?
      ,,,,,,Open-Ended Response,We share costs. [net-1],We plan together.,Schools,Other,Response
      1,7,2026-03-09 09:00:00,2026-03-09 09:05:00,192.0.2.1,,A,Agree,N/A,Schools,,
      """;

  @Test
  void isRecognisedByTheRespondentIdAboveABlank() {
    Recognised read = Recognised.of(TWO_ROWS);

    assertThat(read.heading().layout()).isEqualTo("surveymonkey");
    assertThat(read.heading().because()).contains("Respondent ID").contains("two header rows");
    assertThat(read.heading().rows()).isEqualTo(2);
    assertThat(read.heading().recodes()).isTrue();
    assertThat(read.kinds()).isEqualTo("mmmtmmqqqqqq");
  }

  @Test
  void repeatsAQuestionToTheRightAndAddsItsRows() {
    Recognised read = Recognised.of(TWO_ROWS);

    assertThat(read.heading().columns())
        .extracting(Column::header)
        .endsWith(
            "Which agency?",
            "How far do you agree? [We share costs. [net-1]]",
            "How far do you agree? [We plan together.]",
            "Who joins? (all that apply) [Schools]",
            "Who joins? (all that apply) [Other]",
            "Anything else?");
    assertThat(read.column(6).gridRows()).isEmpty();
    assertThat(read.column(7).ids()).contains("net-1");
    assertThat(read.column(8).gridRows()).containsExactly("We plan together.");
  }

  @Test
  void needsOnlyTheRespondentIdAboveTwoRows() {
    Recognised read = Recognised.of("RespondentID,We share costs.\n,Response\n77,Agree\n");

    assertThat(read.heading().layout()).isEqualTo("surveymonkey");
    assertThat(read.column(1).header()).isEqualTo("We share costs.");
  }

  @Test
  void readsCondensedExportsOfOneRow() {
    Recognised read =
        Recognised.of(
            """
            Respondent ID,Collector ID,Start Date,End Date,How far? - We share costs.
            1,7,2026-03-09,2026-03-09,Agree
            """);

    assertThat(read.heading().layout()).isEqualTo("surveymonkey");
    assertThat(read.heading().rows()).isEqualTo(1);
    assertThat(read.column(4).gridRows()).contains("We share costs.");
    assertThat(read.kinds()).isEqualTo("mmmtq");
  }

  @Test
  void isRecognisedByTheNumberOfARespondentInOneRow() {
    Recognised read = Recognised.of("RespondentID,We share costs.\n3237565956,Agree\n");

    assertThat(read.heading().layout()).isEqualTo("surveymonkey");
    assertThat(read.heading().rows()).isEqualTo(1);
  }

  @Test
  void takesNoResponseWithoutAnIdForAHeader() {
    Recognised read = Recognised.of("Respondent ID,Collector ID,geo-1\n,,4\n77,1,5\n");

    assertThat(read.heading().rows()).isEqualTo(1);
    assertThat(read.reasons()).hasSize(2);
  }

  @Test
  void isNotRecognisedByOneWordInOneRow() {
    assertThat(Recognised.of("Respondent ID,geo-1\n1,4\n").heading().layout()).isEqualTo("plain");
  }

  @Test
  void isReadWithoutItsOwnColumnsWhereItIsNamed() throws Exception {
    List<Row> rows = Exports.rows("How far?,,Where?\nWe plan.,We share.,Response\n4,Agree,Here\n");

    Heading heading = Layouts.read(rows, Optional.of("surveymonkey"), Location.of("f.csv"));

    assertThat(heading.rows()).isEqualTo(2);
    assertThat(heading.columns())
        .extracting(Column::header)
        .containsExactly("How far? [We plan.]", "How far? [We share.]", "Where?");
  }
}
