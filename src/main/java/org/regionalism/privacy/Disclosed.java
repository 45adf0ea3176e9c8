package org.regionalism.privacy;

import org.regionalism.assessment.Assessment;

/** An assessment of which everything may be shown. Only {@link Disclosure} makes one. */
public final class Disclosed {

  private final Assessment assessment;

  Disclosed(Assessment assessment) {
    this.assessment = assessment;
  }

  /**
   * Returns what may be shown.
   *
   * @return the assessment, with figures replaced by reasons where they have to be
   */
  public Assessment assessment() {
    return assessment;
  }
}
