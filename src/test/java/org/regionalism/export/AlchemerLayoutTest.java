package org.regionalism.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlchemerLayoutTest {

  private static final String EXPORT =
      """
      Response ID,Time Started,Date Submitted,Status,Language,IP Address,\
      We share costs: all of us.:How far do you agree?,We plan. [net-2]:How far?,Status
      1,"Mar 9, 2026 9:15:02 am","Mar 9, 2026 9:20:02 am",Complete,English,192.0.2.1,Agree,Agree,x
      2,"Mar 9, 2026 9:15:02 am",,Partial,English,192.0.2.2,Agree,,x
      3,"Mar 9, 2026 9:15:02 am",,Disqualified,English,192.0.2.3,,,x
      """;

  @Test
  void isRecognisedByItsFirstColumns() {
    Recognised read = Recognised.of(EXPORT);

    assertThat(read.heading().layout()).isEqualTo("alchemer");
    assertThat(read.heading().because()).contains("'Response ID', 'Time Started'");
    assertThat(read.heading().recodes()).isFalse();
    assertThat(read.kinds()).isEqualTo("mmtmmmqqq");
  }

  @Test
  void readsTheRowOfAGridBeforeTheQuestion() {
    Recognised read = Recognised.of(EXPORT);

    assertThat(read.column(6).gridRows())
        .containsExactly("We share costs", "We share costs: all of us.");
    assertThat(read.column(7).ids()).contains("net-2");
  }

  @Test
  void leavesOutWhatWasNotFinishedAndWhomTheSurveyTurnedAway() {
    assertThat(Recognised.of(EXPORT).reasons()).containsExactly("", "incomplete", "screened-out");
  }

  @Test
  void isNotRecognisedByAResponseIdAlone() {
    assertThat(Recognised.of("Response ID,geo-1\n1,4\n").heading().layout()).isEqualTo("plain");
  }
}
