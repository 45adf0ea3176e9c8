package org.regionalism.cli;

import java.util.List;
import org.regionalism.batch.LabelledExport;
import org.regionalism.batch.OutputFailedException;
import org.regionalism.batch.ReportRun;
import org.regionalism.batch.Slug;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.gate.GateResult;
import org.regionalism.privacy.Disclosed;
import org.regionalism.report.GateSentences;
import org.regionalism.report.GateSummary;
import org.regionalism.report.SaidGate;
import org.regionalism.report.ci.ConsortiumCheck;

/**
 * How a run of {@code score} ends, and who is told.
 *
 * @param inputs the exports, at least one
 * @param ci what continuous integration is told
 * @param console where it prints
 * @param quiet whether nothing is printed but what went wrong
 */
record ScoreEnding(List<LabelledExport> inputs, CiOptions ci, Console console, boolean quiet) {

  /** The name of the folder of its reports. */
  String slug() {
    return Slug.of(inputs.get(0).stem());
  }

  /** Tells of a run that scored nothing; that this fails is said, and hides nothing else. */
  void tellRefused(RefusedException refused, String language) {
    try {
      tell(inputs.get(0).stem(), refused.diagnostics(), List.of(), language);
    } catch (OutputFailedException unwritable) {
      console.err().println("regionalism: " + unwritable.getMessage());
    }
  }

  /**
   * Says what the gates came to, in the last line whether they failed, and returns the exit code.
   */
  int of(ReportRun run) throws OutputFailedException {
    Disclosed disclosed = run.disclosed();
    List<GateResult> gates = run.gates();
    tell(
        disclosed.assessment().consortium(),
        disclosed.assessment().diagnostics(),
        GateSentences.of(disclosed, gates),
        disclosed.assessment().settings().language());
    boolean failed = gates.stream().anyMatch(GateResult::failed);
    GateSummary summary = GateSummary.of(disclosed, gates);
    if (!gates.isEmpty() && !quiet) {
      console.out().println();
      summary.lines().forEach(console.out()::println);
      console.out().println(summary.verdict());
    } else if (failed) {
      console.err().println(summary.verdict());
    }
    return failed ? ExitCode.GATE_FAILED : ExitCode.DONE;
  }

  private void tell(
      String consortium, List<Diagnostic> diagnostics, List<SaidGate> gates, String language)
      throws OutputFailedException {
    List<String> files = inputs.stream().map(LabelledExport::path).toList();
    ci.tell(
        List.of(new ConsortiumCheck(consortium, slug(), files, diagnostics, gates)),
        language,
        console);
  }
}
