package org.regionalism.assessment;

import java.util.Optional;

/**
 * What was expected of the last wave, and what became of it.
 *
 * @param coverage who was invited and who answered, or empty where nobody says who was invited
 */
public record Expectations(Optional<Coverage> coverage) {

  /** Nothing was expected. */
  public static final Expectations NONE = new Expectations(Optional.empty());
}
