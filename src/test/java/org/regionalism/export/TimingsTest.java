package org.regionalism.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimingsTest {

  private static OptionalDouble between(String start, String end) {
    return Timings.between(0, 1).seconds(new Row(2, new String[] {start, end}));
  }

  private static OptionalDouble seconds(String text) {
    return Timings.seconds(0).seconds(new Row(2, new String[] {text}));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-09 09:18:01 | 2026-03-09 09:20:03 | 122",
        "3/9/26 9:18:01 | 3/9/26 10:18:00 | 3599",
        "03/09/2026 11:59:30 AM | 03/09/2026 12:00:10 PM | 40",
        "03/09/2026 12:00:10 AM | 03/09/2026 01:00:10 AM | 3600",
        "9/3/2026 11:59:30 a. m. | 9/3/2026 12:00:10 p. m. | 40",
        "2026-03-09T09:18:01.250-05:00 | 2026-03-09T09:18:02.750-05:00 | 1.5",
        "2026-03-09T09:18:01Z | 2026-03-09T09:18:02Z | 1",
        "2026/03/09 9:18:01 AM MDT | 2026/03/09 9:18:21 AM MDT | 20",
        "Mar 9, 2026 09:18:01 AM | Mar 9, 2026 09:18:11 AM | 10",
        "10:15:00 | 10:15:30 | 30"
      })
  void takesTheDifferenceOfTimesOfOneDay(String start, String end, double seconds) {
    assertThat(between(start, end).orElse(-1)).isEqualTo(seconds);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-09 23:59:50 | 2026-03-10 00:00:10",
        "2026-03-09 09:18:01 | 2026-03-09 09:18:00",
        "1980-01-01 00:00:00 | 1980-01-01 00:00:00",
        "3/9/26 9:18 | 3/9/26 9:19",
        "2026-03-09T09:18:01-05:00 | 2026-03-09T09:18:09-06:00",
        "2026-03-09 | 2026-03-09",
        "2026-03-09 25:18:01 | 2026-03-09 25:18:09",
        "2026-03-09 009:18:01 | 2026-03-09 009:18:09",
        "2026-03-09 09:18:1 | 2026-03-09 09:18:9",
        "09:18:0 | 09:18:",
        "'' | 2026-03-09 09:18:01"
      })
  void saysNothingWhereThatIsInDoubt(String start, String end) {
    assertThat(between(start, end)).isEmpty();
  }

  @Test
  void readsSecondsWithDecimals() {
    assertThat(seconds("412")).hasValue(412);
    assertThat(seconds(" 412.35 ")).hasValue(412.35);
    assertThat(seconds("412,35")).hasValue(412.35);
    assertThat(seconds("0")).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-3", "6:52", "1e3", "1.2.3", ".", "NaN", "412 s", "123456789012"})
  void readsNothingElseAsSeconds(String text) {
    assertThat(seconds(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'StartDate,Duration (in seconds),Q1', true",
    "'Id,Start time,Completion time,Name,Q1', true",
    "'Id,Start time,Name,Q1', false",
    "'start,end,q/a,_uuid,_index', true",
    "'SubmissionDate,start,end,q,KEY,meta-instanceID', true",
    "'#,Q1,Response Type,Start Date (UTC),Submit Date (UTC),Network ID', true",
    "'Response ID,Time Started,Date Submitted,Status,Q1', true",
    "'Respondent ID,Collector ID,Start Date,End Date,Q1', true",
    "'Timestamp,Q1', false"
  })
  void knowsWhichLayoutsSayHowLongAResponseTook(String header, boolean timed) throws Exception {
    String row = "1".repeat(9) + ",x".repeat((int) header.chars().filter(c -> c == ',').count());
    assertThat(Layouts.recognise(Exports.rows(header + "\n" + row + "\n")).isTimed())
        .isEqualTo(timed);
  }
}
