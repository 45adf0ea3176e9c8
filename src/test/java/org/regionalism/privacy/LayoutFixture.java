package org.regionalism.privacy;

import org.regionalism.assessment.Assessment;

/** Lets tests of the layout call anything disclosed, which only this package may. */
public final class LayoutFixture {

  private LayoutFixture() {}

  public static Disclosed disclosed(Assessment assessment) {
    return new Disclosed(assessment);
  }
}
