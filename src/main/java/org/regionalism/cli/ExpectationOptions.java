package org.regionalism.cli;

import java.util.Optional;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.mapping.PlanReader;
import org.regionalism.mapping.TargetsReader;
import org.regionalism.rubric.LastPlan;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Targets;
import picocli.CommandLine.Option;

/** What was expected: targets, and what was promised last time. */
final class ExpectationOptions {

  @Option(
      names = "--targets",
      paramLabel = "FILE|next-band",
      description =
          "What you want to reach: a YAML file of indexes by dimension, domain, shift or overall, or"
              + " next-band for the band above (default: none).")
  private Optional<String> targets = Optional.empty();

  @Option(
      names = "--carry-plan",
      paramLabel = "FILE",
      description =
          "An earlier report.xlsx whose action plan people filled in: keeps what they wrote"
              + " (default: an empty plan).")
  private Optional<String> plan = Optional.empty();

  Targets targets(Rubric rubric) throws RefusedException {
    if (targets.isEmpty()) {
      return Targets.NONE;
    }
    return targets.get().equals(Targets.NEXT_BAND_WORD)
        ? Targets.NEXT_BAND
        : TargetsReader.read(targets.get(), rubric);
  }

  LastPlan plan() throws RefusedException {
    return plan.isEmpty() ? LastPlan.NONE : PlanReader.read(plan.get());
  }
}
