package org.regionalism.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** What people want to reach, and whom results name. */
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

  /** The file or the word that was given. */
  Optional<String> targets() {
    return targets;
  }

  boolean nameOrganizations() {
    return nameOrganizations;
  }
}
