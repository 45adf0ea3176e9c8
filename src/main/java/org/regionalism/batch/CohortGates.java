package org.regionalism.batch;

import java.util.stream.Stream;
import org.regionalism.gate.Outcome;
import org.regionalism.report.SaidGate;
import org.regionalism.report.ci.ConsortiumCheck;
import org.regionalism.report.cohort.GateOutcome;

/** What gates came to, as the cohort report lists it. */
final class CohortGates {

  private CohortGates() {}

  static Stream<GateOutcome> of(ConsortiumCheck check) {
    return check.gates().stream().map(gate -> of(check.consortium(), gate));
  }

  private static GateOutcome of(String consortium, SaidGate gate) {
    return new GateOutcome(
        consortium, gate.result().gate().text(), outcome(gate.result().outcome()), gate.sentence());
  }

  private static GateOutcome.Outcome outcome(Outcome outcome) {
    return switch (outcome) {
      case PASS -> GateOutcome.Outcome.PASS;
      case WARN -> GateOutcome.Outcome.WARN;
      case FAIL -> GateOutcome.Outcome.FAIL;
    };
  }
}
