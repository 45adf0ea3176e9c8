package org.regionalism.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.regionalism.batch.BatchRequest;
import org.regionalism.batch.ReportFormat;
import org.regionalism.batch.ScoreRequest;
import org.regionalism.diagnostic.RefusedException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How the work of a batch is done. */
final class BatchRunOptions {

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description =
          "How many consortia are scored at once (default: one for each core). Reports are the same"
              + " for any number.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--changed-only",
      description =
          "Leave reports that are up to date: same exports, rubric, settings and version. Goes on"
              + " where a run was stopped.")
  private boolean changedOnly;

  @Option(
      names = "--rank",
      description = "Put the consortia of the cohort report in an order by their figures.")
  private boolean ranked;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  BatchRequest request(
      ScoringOptions scoring, GateOptions gates, Set<ReportFormat> formats, Path out)
      throws RefusedException {
    new UsageCheck(spec).require(jobs >= 1, "--jobs is at least 1");
    ScoreRequest common = scoring.request(List.of());
    return new BatchRequest(
        common,
        scoring.declared(gates),
        gates.gates(common.rubric().rubric()),
        formats,
        out,
        Version.number(),
        jobs,
        changedOnly,
        ranked);
  }
}
