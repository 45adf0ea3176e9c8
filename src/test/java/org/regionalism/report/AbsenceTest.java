package org.regionalism.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Reason;

class AbsenceTest {

  private final Absence absence = new Absence(Words.in("en"), 7);

  @ParameterizedTest
  @CsvSource({
    "WITHHELD,     <7",
    "TOO_FEW,      too few",
    "NO_ANSWERS,   no answers",
    "NO_VARIANCE,  all alike",
    "MIXED_SCALES, –",
    "AT_MOST_ONE,  one or none",
    "ALL_BUT_ONE,  'all, or all but one'",
  })
  void hasAShortTextForEveryReason(Reason reason, String text) {
    assertThat(absence.text(reason)).isEqualTo(text);
  }

  @Test
  void namesTheThresholdInItsExplanation() {
    assertThat(absence.explanation(Reason.WITHHELD)).startsWith("<7").contains("fewer than 7");
  }

  @ParameterizedTest
  @CsvSource({
    "AT_MOST_ONE, 10,  1, ≤10%",
    "ALL_BUT_ONE, 10,  1, ≥90%",
    "AT_MOST_ONE, 43,  1, ≤3%",
    "ALL_BUT_ONE, 43,  1, ≥97%",
    "AT_MOST_ONE, 129, 3, ≤3%",
    "ALL_BUT_ONE, 30,  3, ≥90%",
    "AT_MOST_ONE, 1,   3, one or none",
    "WITHHELD,    43,  1, <7",
  })
  void roundsBoundsOutward(Reason reason, double count, int each, String text) {
    assertThat(absence.bound(reason, Figure.of(count), each)).isEqualTo(text);
  }

  @Test
  void givesNoBoundWhereTheCountIsNotShown() {
    Figure hidden = Figure.missing(Reason.WITHHELD);
    assertThat(absence.bound(Reason.AT_MOST_ONE, hidden, 1)).isEqualTo("one or none");
  }
}
