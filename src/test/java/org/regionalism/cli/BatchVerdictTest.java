package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.regionalism.batch.BatchResult;
import org.regionalism.batch.Skipped;
import org.regionalism.batch.Status;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Location;

class BatchVerdictTest {

  private static BatchVerdict verdict(Map<Status, Integer> consortia, Code... codes) {
    return BatchVerdict.of(
        new BatchResult(
            consortia,
            List.of(),
            List.of(new Skipped("notes.md", Skipped.Reason.NO_TABLE)),
            List.of(codes).stream()
                .map(code -> new Diagnostic(code, Location.of("in"), List.of("x")))
                .toList(),
            "{}",
            List.of()));
  }

  @Test
  void isGoodWhereAllWereScoredWhateverIsRemarked() {
    assertThat(verdict(Map.of(Status.SCORED, 1200, Status.UNCHANGED, 3), Code.BY_BLANK))
        .isEqualTo(new BatchVerdict(0, "Consortia: 1,200 scored, 3 unchanged, 1 file skipped."));
  }

  @Test
  void isThreeWhereOneWasRefusedOrAFolderHeldNone() {
    assertThat(verdict(Map.of(Status.SCORED, 2, Status.REFUSED, 1)))
        .isEqualTo(
            new BatchVerdict(
                3,
                "Consortia: 2 scored, 1 refused, 1 file skipped. Exit code 3: an export was"
                    + " refused."));
    assertThat(verdict(Map.of(Status.SCORED, 2), Code.BATCH_NO_EXPORTS).line())
        .endsWith("Exit code 3: a folder holds none.");
  }

  @Test
  void isAFaultOfTheProgramBeforeAnythingElse() {
    assertThat(verdict(Map.of(Status.FAILED, 1, Status.REFUSED, 1)).code()).isEqualTo(70);
  }
}
