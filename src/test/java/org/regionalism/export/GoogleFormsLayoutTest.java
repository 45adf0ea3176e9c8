package org.regionalism.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  void leavesNoRowOut() throws Exception {
    Heading heading = heading("Timestamp,Status\n1,Survey Preview\n");

    assertThat(heading.exclusion().reason(Exports.rows("1,Survey Preview\n").get(0))).isEmpty();
  }
}
