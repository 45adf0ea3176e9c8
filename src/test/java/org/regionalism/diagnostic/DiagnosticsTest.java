package org.regionalism.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {

  private static final Location PLACE = Location.of("harbor.csv", 4, 2);

  @Test
  void printsPathRowColumnSeverityCodeWhatAndRemedy() {
    Diagnostic diagnostic = new Diagnostic(Code.NOTATION_DUPLICATE_KEY, PLACE, List.of("title"));
    assertThat(diagnostic)
        .hasToString(
            "harbor.csv:4:2: error[notation-duplicate-key]: the key 'title' stands twice in the"
                + " same mapping. Keep one of the two.");
  }

  @Test
  void printsAWholeFileAsItsPathAlone() {
    assertThat(new Diagnostic(Code.FILE_EMPTY, Location.of("harbor.csv"), List.of()).toString())
        .startsWith("harbor.csv: error[file-empty]: the file holds nothing. ");
  }

  @Test
  void letsWarningsPass() {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.add(Code.WAVE_MISSING, PLACE, "9");
    assertThat(diagnostics.hasErrors()).isFalse();
    assertThatCode(diagnostics::refuseErrors).doesNotThrowAnyException();
  }

  @Test
  void refusesWithEverythingThatWasFoundInOrder() {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.add(Code.WAVE_MISSING, PLACE, "9");
    diagnostics.addAll(List.of(new Diagnostic(Code.FILE_EMPTY, PLACE, List.of())));
    diagnostics.add(Code.CSV_NUL, PLACE);
    assertThatThrownBy(diagnostics::refuseErrors)
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.diagnostics())
                    .extracting(Diagnostic::code)
                    .containsExactly(Code.WAVE_MISSING, Code.FILE_EMPTY, Code.CSV_NUL));
  }

  @Test
  void handsOutAListThatLaterFaultsDoNotReach() {
    Diagnostics diagnostics = new Diagnostics();
    List<Diagnostic> before = diagnostics.toList();
    diagnostics.add(Code.CSV_NUL, PLACE);
    assertThat(before).isEmpty();
    assertThat(diagnostics.toList()).hasSize(1);
  }

  @Test
  void refusesForOneReason() {
    RefusedException refused = new RefusedException(Code.FILE_TYPE, PLACE, ".doc", "Save as CSV.");
    assertThat(refused.diagnostics())
        .containsExactly(new Diagnostic(Code.FILE_TYPE, PLACE, List.of(".doc", "Save as CSV.")));
    assertThat(refused).hasMessageContaining("files of this kind (.doc) are not read");
  }
}
