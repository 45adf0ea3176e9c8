package org.regionalism.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MicrosoftFormsLayoutTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ID,Start time,Completion time,Email,Name",
        "Id.,Hora de inicio,Hora de finalización,Correo electrónico,Nombre",
        "ID,Startzeit,Fertigstellungszeit,E-Mail,Name",
      })
  void isRecognisedByItsFirstColumnsInAnyOfItsLanguages(String own) {
    Recognised read = Recognised.of(own + ",We share costs.,Name\n1,a,b,x,y,Agree,z\n");

    assertThat(read.heading().layout()).isEqualTo("microsoft-forms");
    assertThat(read.heading().because()).contains("'" + own.split(",", -1)[1] + "'");
    assertThat(read.heading().rows()).isEqualTo(1);
    assertThat(read.heading().recodes()).isFalse();
    assertThat(read.kinds()).isEqualTo("mmtmmqq");
  }

  @Test
  void readsAStatementThatStandsAloneAndItsId() {
    Recognised read =
        Recognised.of("ID,Start time,Completion time,We share costs.\u00a0[net-1]\n1,a,b,Agree\n");

    assertThat(read.column(3).header()).isEqualTo("We share costs.\u00a0[net-1]");
    assertThat(read.column(3).ids()).contains("net-1");
  }

  @Test
  void takesThePointsOfAQuizForTheToolsOwn() {
    Recognised read =
        Recognised.of(
            "ID,Start time,Completion time,Email,Name,Total points,Quiz feedback,Q1,Points - Q1,"
                + "Feedback - Q1\n1,a,b,x,y,3,,Agree,1,\n");

    assertThat(read.kinds()).isEqualTo("mmtmmmmqmm");
  }

  @Test
  void isNotRecognisedByAStartAlone() {
    assertThat(Recognised.of("ID,Start time,geo-1\n1,a,4\n").heading().layout()).isEqualTo("plain");
  }
}
