package org.regionalism.cli;

import java.util.Optional;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.mapping.Instructions;
import org.regionalism.mapping.PlanReader;
import org.regionalism.mapping.TargetsReader;
import org.regionalism.rubric.LastPlan;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Targets;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What was expected: targets, and who should have answered. */
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

  @Option(
      names = "--name-silent",
      description =
          "Name the organizations of the roster from which nobody answered, in a file for you"
              + " alone: facilitator-private.md.")
  private boolean nameSilent;

  @Option(
      names = "--name-organizations",
      description =
          "Name organizations beside their results, those with people enough; with a roster also the"
              + " convener against the members.")
  private boolean nameOrganizations;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

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

  boolean nameSilent(Instructions instructions) {
    if (nameSilent && instructions.roster().entries().isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "--name-silent needs --roster, which says who was invited");
    }
    return nameSilent;
  }

  boolean nameOrganizations() {
    return nameOrganizations;
  }
}
