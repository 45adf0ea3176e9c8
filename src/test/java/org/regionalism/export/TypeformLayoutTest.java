package org.regionalism.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypeformLayoutTest {

  private static final String EXPORT =
      """
      #,We share costs. [net-1],Schools,Other,Tags,Response Type,Start Date (UTC),\
      Stage Date (UTC),Submit Date (UTC),Network ID,Tags,Ending
      k3v9x0q2m1b7c5d8,Agree,Schools,,x,completed,2026-03-09 09:00:00,,2026-03-09 09:05:00,ab,,
      k3v9x0q2m1b7c5d9,Agree,,,x,partial,2026-03-09 09:00:00,2026-03-09 09:05:00,,ab,,
      """;

  @Test
  void isRecognisedByItsFirstColumnAndItsLast() {
    Recognised read = Recognised.of(EXPORT);

    assertThat(read.heading().layout()).isEqualTo("typeform");
    assertThat(read.heading().because()).contains("'#'");
    assertThat(read.heading().recodes()).isFalse();
    assertThat(read.kinds()).isEqualTo("mqqqqmmmtmmm");
    assertThat(read.column(1).ids()).contains("net-1");
  }

  @Test
  void leavesOutWhatWasNotFinished() {
    assertThat(Recognised.of(EXPORT).reasons()).containsExactly("", "incomplete");
  }

  @Test
  void isRecognisedByTokensBelowARowOfTitles() {
    Recognised read =
        Recognised.of(",Who joins?,,\n#,Schools,Other,We plan.\nk3v9x0q2m1b7c5d8,Schools,,Agree\n");

    assertThat(read.heading().layout()).isEqualTo("typeform");
    assertThat(read.heading().rows()).isEqualTo(2);
    assertThat(read.column(3).header()).isEqualTo("We plan.");
    assertThat(read.kinds()).isEqualTo("mqqq");
  }

  @Test
  void isNotRecognisedWhereRowsAreNumbered() {
    assertThat(Recognised.of("#,geo-1\n1,4\n").heading().layout()).isEqualTo("plain");
  }
}
