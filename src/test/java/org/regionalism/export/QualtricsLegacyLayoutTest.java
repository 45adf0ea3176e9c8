package org.regionalism.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QualtricsLegacyLayoutTest {

  private static final String NUMBERED =
      """
      V1,V5,V7,V9,Q1_1,Q1_2,
      ResponseID,EmailAddress,Status,EndDate,How far do you agree?-We share costs.,We plan. [net-2],
      R_1,x@example.org,0,2016-05-27 11:33:34,Agree,Disagree,
      """;

  private static Heading heading(String text) throws Exception {
    return Layouts.recognise(Exports.rows(text));
  }

  @Test
  void isRecognisedByResponseIdInTheSecondRow() throws Exception {
    Heading heading = heading(NUMBERED);

    assertThat(heading.layout()).isEqualTo("qualtrics-legacy");
    assertThat(heading.rows()).isEqualTo(2);
    assertThat(heading.recodes()).isTrue();
    assertThat(heading.columns()).hasSize(7);
    assertThat(heading.columns().get(4).gridRows()).contains("We share costs.");
    assertThat(heading.columns().get(5).ids()).containsExactly("Q1_2", "net-2");
  }

  @Test
  void knowsNumberedColumnsByTheirTexts() throws Exception {
    assertThat(heading(NUMBERED).columns())
        .extracting(Column::kind)
        .startsWith(
            Column.Kind.METADATA,
            Column.Kind.METADATA,
            Column.Kind.METADATA,
            Column.Kind.TIMESTAMP,
            Column.Kind.QUESTION);
  }

  @Test
  void leavesOutPreviewsByTheStatus() throws Exception {
    Heading heading = heading(NUMBERED);

    assertThat(heading.exclusion().reason(new Row(3, new String[] {"R", "x", "1", "", "A", "B"})))
        .isEqualTo("preview");
    assertThat(heading.exclusion().reason(new Row(3, new String[] {"R", "1", "0", "1", "1", "1"})))
        .isEmpty();
  }

  @Test
  void isNotRecognisedByOneRowAlone() throws Exception {
    assertThat(heading("V1,Q1\n3,4\n").layout()).isEqualTo("plain");
    assertThat(heading("ResponseID,Q1\n3,4\n").layout()).isEqualTo("plain");
  }

  @Test
  void yieldsToThreeHeaderRows() throws Exception {
    String text = "ResponseID,Q1\nResponseID,We share costs.\n{'ImportId': 'responseId'},{}\nR,4\n";

    assertThat(heading(text).layout()).isEqualTo("qualtrics");
  }
}
