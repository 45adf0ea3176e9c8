package org.regionalism.cli;

import java.util.Optional;
import org.regionalism.batch.ScoreRequest;
import picocli.CommandLine.Option;

/** What people want to reach, whom results name, and what else they tell. */
final class ExpectationOptions {

  @Option(
      names = "--targets",
      paramLabel = "FILE|next-band",
      description =
          "What you want to reach: a YAML file of indexes by dimension, domain, shift or overall, or"
              + " next-band for the band above (default: none).")
  private Optional<String> targets = Optional.empty();

  @Option(
      names = "--name-organizations",
      description =
          "Name organizations beside their results, those with people enough; with a roster also the"
              + " convener against the members.")
  private boolean nameOrganizations;

  @Option(
      names = "--include-comments",
      description =
          "Report what people wrote beside their answers, each question from ten writers up; mail"
              + " addresses, phone numbers and names of organizations are covered.")
  private boolean includeComments;

  /** The file or the word that was given. */
  Optional<String> targets() {
    return targets;
  }

  ScoreRequest.Permissions permissions() {
    return new ScoreRequest.Permissions(false, nameOrganizations, includeComments, false);
  }
}
