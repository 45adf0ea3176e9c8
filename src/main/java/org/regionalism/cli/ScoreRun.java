package org.regionalism.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.regionalism.batch.LabelledExport;
import org.regionalism.batch.OutputFailedException;
import org.regionalism.batch.ReportFolder;
import org.regionalism.batch.ReportFormat;
import org.regionalism.batch.Reports;
import org.regionalism.batch.Slug;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.gate.GateResult;
import org.regionalism.privacy.Disclosed;
import org.regionalism.report.GateSentences;
import org.regionalism.report.GateSummary;
import org.regionalism.report.SaidGate;
import org.regionalism.report.TerminalStyle;
import org.regionalism.report.TerminalSummary;
import org.regionalism.report.ci.ConsortiumCheck;

/**
 * One run of {@code score}: how it ends, and who is told.
 *
 * @param inputs the exports, at least one
 * @param ci what continuous integration is told
 * @param console where it prints
 * @param quiet whether nothing is printed but what went wrong
 */
record ScoreRun(List<LabelledExport> inputs, CiOptions ci, Console console, boolean quiet) {

  private String slug() {
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

  /** Writes the reports, prints what was found and where they are, and returns the exit code. */
  int finish(
      Disclosed disclosed,
      List<GateResult> gates,
      Set<ReportFormat> formats,
      Optional<Path> out,
      TerminalStyle style)
      throws OutputFailedException {
    Path folder = out.orElseGet(() -> Path.of("reports").resolve(slug()));
    List<Path> written =
        Reports.write(
            disclosed,
            gates,
            formats,
            new ReportFolder(folder),
            Version.number(),
            Optional.empty());
    DiagnosticPrinter.print(disclosed.assessment().diagnostics(), console.err());
    if (!quiet) {
      TerminalSummary.lines(disclosed, style)
          .forEach(line -> console.out().println(LogLine.plain(line)));
      written.stream()
          .filter(file -> folder.equals(file.getParent()))
          .forEach(console.out()::println);
    }
    return end(disclosed, gates);
  }

  /**
   * Says what the gates came to, in the last line whether they failed, and returns the exit code.
   */
  private int end(Disclosed disclosed, List<GateResult> gates) throws OutputFailedException {
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
