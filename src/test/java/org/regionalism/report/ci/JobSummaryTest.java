package org.regionalism.report.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JobSummaryTest {

  @Test
  void showsAllConsortiaAndWhatDidNotPass() {
    String text = JobSummary.of(List.of(Checks.scored(), Checks.refused()), "en");

    assertThat(text)
        .contains("Consortia: 2, of which refused: 1.")
        .containsPattern("\\| Pine Coast +\\| scored +\\| +1 \\| +1 \\| +1 \\|")
        .containsPattern("\\| Harbor Flats +\\| refused +\\| +0 \\| +0 \\| +0 \\|")
        .contains("### Pine Coast")
        .contains("- Warning: Not sure.\n- Failed: 39; at least 50 was asked for.")
        .contains("- in/harbor.csv:14:3: error\\[answer-unmatched\\]")
        .doesNotContain("Ann Bell")
        .doesNotContain("It holds.");
  }

  @Test
  void speaksSpanish() {
    assertThat(JobSummary.of(List.of(Checks.scored()), "es"))
        .contains("Consorcios: 1; rechazados: 0.")
        .contains("- Falla: 39; at least 50 was asked for.");
  }

  @Test
  void letsNoNameBeMarkup() {
    String text = JobSummary.of(List.of(Checks.nasty()), "en");

    assertThat(text)
        .contains("\\<failure")
        .doesNotContainPattern("(?<!\\\\)<failure")
        .doesNotContain("\u001b")
        .doesNotContain("\n::");
    assertThat(text.codePoints().filter(c -> c != '\n' && Character.isISOControl(c)).count())
        .isZero();
  }
}
