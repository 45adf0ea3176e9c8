package org.regionalism.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedcapLayoutTest {

  private static final String RAW =
      """
      record_id,redcap_event_name,redcap_survey_identifier,partner_survey_timestamp,agency,geo_1,\
      joins___1,partner_survey_complete,extra_complete
      1,spring_arm_1,,2026-03-09 09:05:00,A,4,1,2,
      2,spring_arm_1,,[not completed],A,4,0,0,0
      """;
  private static final String LABELLED =
      """
      Record ID,Event Name,Survey Identifier,Survey Timestamp,Agency?,We share costs.,\
      Who joins? (choice=Schools),Complete?,Complete?
      1,Spring,,2026-03-09 09:05:00,A,Agree,Checked,Complete,
      2,Spring,,[not completed],A,Agree,Unchecked,Incomplete,Incomplete
      """;

  @ParameterizedTest
  @CsvSource({"raw, redcap_event_name", "labelled, Event Name"})
  void isRecognisedByItsOwnColumns(String form, String sign) {
    Recognised read = Recognised.of(form.equals("raw") ? RAW : LABELLED);

    assertThat(read.heading().layout()).isEqualTo("redcap");
    assertThat(read.heading().because()).contains("'" + sign + "'");
    assertThat(read.heading().recodes()).isTrue();
    assertThat(read.kinds()).isEqualTo("mqmtqqqmm");
  }

  @ParameterizedTest
  @CsvSource({"raw", "labelled"})
  void leavesOutRowsOfWhichNoFormWasFinished(String form) {
    assertThat(Recognised.of(form.equals("raw") ? RAW : LABELLED).reasons())
        .containsExactly("", "incomplete");
  }

  @ParameterizedTest
  @CsvSource({"0, 1, ''", "0, '', incomplete", "'', '', ''", "Incomplete, Unverified, ''"})
  void keepsRowsWhereOneFormIsFurther(String one, String other, String reason) {
    String rows = "record_id,geo_1,a_complete,b_complete\n1,4," + one + "," + other + "\n";

    assertThat(Recognised.of(rows).reasons()).containsExactly(reason);
  }

  @Test
  void readsIdsThatVariableNamesCannotSpell() {
    assertThat(Recognised.of(RAW).column(5).ids()).contains("geo_1", "geo-1");
    assertThat(Recognised.of(RAW).column(6).ids()).containsExactly("joins___1");
  }

  @Test
  void isRecognisedWhateverTheRecordIsCalled() {
    assertThat(
            Recognised.of("who,a_timestamp,geo_1,a_complete\n1,2026-03-09,4,2\n")
                .heading()
                .layout())
        .isEqualTo("redcap");
  }

  @Test
  void isNotRecognisedByAWordThatEndsInComplete() {
    assertThat(Recognised.of("name,plan_complete,geo-1\na,yes,4\n").heading().layout())
        .isEqualTo("plain");
  }
}
