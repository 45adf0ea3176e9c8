package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Reason;

class ShareCodingTest {

  @ParameterizedTest
  @CsvSource({
    // share of so many answers, of which one respondent gives so many
    "0, 8, 1, AT_MOST_ONE",
    "1, 8, 1, AT_MOST_ONE",
    "2, 8, 1, ",
    "6, 8, 1, ",
    "7, 8, 1, ALL_BUT_ONE",
    "8, 8, 1, ALL_BUT_ONE",
    "3, 24, 3, AT_MOST_ONE",
    "4, 24, 3, ",
    "20, 24, 3, ",
    "21, 24, 3, ALL_BUT_ONE",
    "24, 24, 3, ALL_BUT_ONE",
    "1, 3, 1, AT_MOST_ONE",
    "2, 3, 1, ALL_BUT_ONE",
  })
  void writesSharesWithinOneRespondentOfNothingOrAllAsBounds(
      int part, int answers, int each, Reason reason) {
    Figure share = Figure.of(part / (double) answers);

    assertThat(ShareCoding.code(share, Figure.of(answers), each))
        .isEqualTo(reason == null ? share : Figure.missing(reason));
  }

  @Test
  void leavesWhatIsMissing() {
    Figure missing = Figure.missing(Reason.NO_ANSWERS);

    assertThat(ShareCoding.code(missing, Figure.of(0), 1)).isEqualTo(missing);
  }
}
