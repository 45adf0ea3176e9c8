package org.regionalism.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimeSurveyLayoutTest {

  private static final String ROWS =
      "1,2026-03-09 09:05:00,4,en,77,A,Agree,9.5\n2,,2,en,78,A,Agree,3.5\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id,submitdate,lastpage,startlanguage,seed,agency,G1Q1[geo1],interviewtime",
        "id. Response ID,submitdate. Date submitted,lastpage. Last page,startlanguage. Start language,"
            + "seed. Seed,agency. Which agency?,G1Q1[geo1]. How far? [We share costs.],"
            + "interviewtime. Total time",
        "Response ID,Date submitted,Last page,Start language,Seed,Which agency?,"
            + "How far? [We share costs.],Total time",
        "Antwort ID,Datum Abgeschickt,Letzte Seite,Start-Sprache,Zufallsstartwert,Träger?,"
            + "Wie weit? [We share costs.],Total time",
        "ID de respuesta,Fecha de envío,Última página,Lenguaje inicial,Semilla,¿Agencia?,"
            + "¿Cuánto? [We share costs.],Total time",
      })
  void isRecognisedByItsFirstColumnsInAnyForm(String header) {
    Recognised read = Recognised.of(header + "\n" + ROWS);

    assertThat(read.heading().layout()).isEqualTo("limesurvey");
    assertThat(read.heading().recodes()).isTrue();
    assertThat(read.kinds()).isEqualTo("mtmmmqqm");
    assertThat(read.reasons()).containsExactly("", "incomplete");
  }

  @Test
  void isRecognisedByCodesWithTextsAlone() {
    Recognised read =
        Recognised.of(",socio1. Where do you work?,likert0[time1]. [How much time?]\n1,a,b\n");

    assertThat(read.heading().layout()).isEqualTo("limesurvey");
    assertThat(read.heading().because()).contains("codes and texts");
    assertThat(read.column(1).header()).isEqualTo("Where do you work?");
    assertThat(read.column(2).gridRows()).containsExactly("How much time?");
    assertThat(read.reasons()).containsExactly("");
  }

  @Test
  void readsIdsThatCodesCannotSpell() {
    String header = "id,submitdate,lastpage,geo1,G2[net2],G2_net3,geo[4],We plan. [net-5]\n";
    Recognised read = Recognised.of(header + "1,x,1,a,b,c,d,e\n");

    assertThat(read.column(3).ids()).contains("geo1", "geo-1");
    assertThat(read.column(4).ids()).contains("net-2").doesNotContain("G2");
    assertThat(read.column(5).ids()).contains("net-3");
    assertThat(read.column(6).ids()).contains("geo-4");
    assertThat(read.column(7).ids()).contains("net-5");
  }

  @Test
  void isNotRecognisedByNumberedQuestions() {
    assertThat(Recognised.of("Q1. We share costs.,Q2. We plan.\n4,5\n").heading().layout())
        .isEqualTo("plain");
  }
}
