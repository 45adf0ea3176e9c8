package org.regionalism.privacy;

import org.regionalism.assessment.Assessment;

/** Lets tests of writers show an assessment as it is. */
public final class DisclosedFixture {

  private DisclosedFixture() {}

  /** Passes an assessment that was made up, and so may be shown whole. */
  public static Disclosed of(Assessment assessment) {
    return new Disclosed(assessment);
  }
}
