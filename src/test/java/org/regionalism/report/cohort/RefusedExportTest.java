package org.regionalism.report.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Location;

class RefusedExportTest {

  private static final Diagnostic FEW =
      new Diagnostic(Code.WAVE_TOO_SMALL, Location.of("in/a.csv"), List.of("2026", "5"));
  private static final Diagnostic FAULT =
      new Diagnostic(Code.FILE_MISSING, Location.of("in/a.csv", 4, 2), List.of("Check the name."));

  @Test
  void tellsWhyAndWhatCanBeDone() {
    RefusedExport.Reason reason = RefusedExport.of("A", List.of(FAULT)).reasons().get(0);

    assertThat(reason.what()).isEqualTo(FAULT.what());
    assertThat(reason.remedy()).isEqualTo(FAULT.remedy());
    assertThat(reason.location()).isEqualTo(FAULT.location());
  }

  @Test
  void leavesOutEveryRowWherePeopleWereTooFew() {
    assertThat(RefusedExport.of("A", List.of(FAULT, FEW, FEW)).reasons())
        .singleElement()
        .satisfies(reason -> assertThat(reason.isOfFew()).isTrue());
  }

  @Test
  void repeatsNothingThatQuotesResponses() {
    Diagnostic quoting =
        new Diagnostic(
            Code.ANSWER_UNMATCHED, Location.of("a.csv", 3, 7), List.of("Secret", "b", "c", "d"));
    assertThat(quoting.code().quotesResponses()).isTrue();

    assertThat(RefusedExport.of("A", List.of(quoting)).reasons())
        .singleElement()
        .satisfies(reason -> assertThat(reason.what() + reason.remedy()).isEmpty());
  }
}
