package org.regionalism.cli;

import java.util.Optional;
import org.regionalism.batch.ScoreRequest;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.mapping.PlanReader;
import org.regionalism.rubric.LastPlan;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What may be asked only for a consortium that is scored alone: its past, and its silent. */
final class SingleOptions {

  @Option(
      names = "--since",
      paramLabel = "FILE",
      description =
          "The assessment.json of an earlier run: says what has moved since its last wave.")
  private Optional<String> since = Optional.empty();

  @Option(
      names = "--carry-plan",
      paramLabel = "FILE",
      description =
          "An earlier report.xlsx whose action plan people filled in: keeps what they wrote"
              + " (default: an empty plan).")
  private Optional<String> plan = Optional.empty();

  @Option(
      names = "--name-silent",
      description =
          "Name the organizations of the roster from which nobody answered, in a file for you"
              + " alone: facilitator-private.md.")
  private boolean nameSilent;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /** Completes what is asked of every consortium. */
  ScoreRequest of(ScoreRequest request) throws RefusedException {
    LastPlan promised = plan.isEmpty() ? LastPlan.NONE : PlanReader.read(plan.get());
    new UsageCheck(spec)
        .require(
            !nameSilent || !request.instructions().roster().entries().isEmpty(),
            "--name-silent needs --roster, which says who was invited");
    return request.carrying(promised, since, nameSilent);
  }
}
