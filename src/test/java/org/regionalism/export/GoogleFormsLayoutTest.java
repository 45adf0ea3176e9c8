package org.regionalism.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.diagnostic.Location;

class GoogleFormsLayoutTest {

  private static Heading heading(String text) throws Exception {
    return Layouts.recognise(Exports.rows(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Timestamp", "Marca temporal", "Zeitstempel", "Horodateur"})
  void isRecognisedByTheHeaderOfItsFirstColumn(String timestamp) throws Exception {
    Heading heading = heading(timestamp + ",We share costs.\n2026/11/03 9:15:02 AM EST,Agree\n");

    assertThat(heading.layout()).isEqualTo("google-forms");
    assertThat(heading.because()).contains(timestamp);
    assertThat(heading.rows()).isEqualTo(1);
    assertThat(heading.recodes()).isFalse();
    assertThat(heading.columns())
        .extracting(Column::kind)
        .containsExactly(Column.Kind.TIMESTAMP, Column.Kind.QUESTION);
  }

  @Test
  void isNotRecognisedWhereTheTimestampStandsElsewhere() throws Exception {
    assertThat(heading("geo-1,Timestamp\n4,2026-11-03\n").layout()).isEqualTo("plain");
  }

  @Test
  void readsTheRowOfAGridBetweenStrayBlanks() throws Exception {
    Column column =
        heading("Timestamp,How far do you agree?  [We share costs. ]\n1,2\n").columns().get(1);

    assertThat(column.header()).isEqualTo("How far do you agree?  [We share costs. ]");
    assertThat(column.gridRows()).containsExactly("We share costs.");
    assertThat(column.ids()).contains("We share costs.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Email Address", "Email address", "Username", "Dirección de correo electrónico"})
  void takesAddressesForTheToolsOwn(String header) throws Exception {
    assertThat(heading("Timestamp," + header + ",geo-1\n1,x@example.org,3\n").columns())
        .extracting(Column::kind)
        .containsExactly(Column.Kind.TIMESTAMP, Column.Kind.METADATA, Column.Kind.QUESTION);
  }

  @Test
  void readsTheIdOfARowThatHasOne() throws Exception {
    Column column =
        heading("Zeitstempel,Wie sehr?  [We share costs. [geo-1]]\n1,2\n").columns().get(1);

    assertThat(column.ids()).contains("geo-1");
    assertThat(column.gridRows()).contains("We share costs. [geo-1]");
  }

  @Test
  void takesThePointsOfAQuizForTheToolsOwn() throws Exception {
    String header =
        "Marca temporal,Puntuación,Nombre de usuario,Q1,Q1 [Puntuación],Q1 [Comentarios]";

    assertThat(heading(header + "\n1,2 / 3,x,4,1 / 1,\n").columns())
        .extracting(Column::kind)
        .containsExactly(
            Column.Kind.TIMESTAMP,
            Column.Kind.METADATA,
            Column.Kind.METADATA,
            Column.Kind.QUESTION,
            Column.Kind.METADATA,
            Column.Kind.METADATA);
  }

  @Test
  void leavesRowsCalledScoreToTheSurveyWhereItIsNoQuiz() throws Exception {
    assertThat(heading("Timestamp,How useful?  [Score]\n1,2\n").columns().get(1).kind())
        .isEqualTo(Column.Kind.QUESTION);
  }

  @Test
  void findsTheTimestampAnywhereWhereItIsNamed() throws Exception {
    Heading heading =
        Layouts.read(
            Exports.rows("geo-1,Timestamp\n4,2026-11-03\n"),
            Optional.of("google-forms"),
            Location.of("f.csv"));

    assertThat(heading.columns().get(1).kind()).isEqualTo(Column.Kind.TIMESTAMP);
    assertThat(heading.because()).startsWith("named with --layout");
  }

  @Test
  void leavesNoRowOut() throws Exception {
    Heading heading = heading("Timestamp,Status\n1,Survey Preview\n");

    assertThat(heading.exclusion().reason(Exports.rows("1,Survey Preview\n").get(0))).isEmpty();
  }
}
