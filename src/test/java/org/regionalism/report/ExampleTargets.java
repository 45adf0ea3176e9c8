package org.regionalism.report;

import java.util.List;
import java.util.Optional;
import org.regionalism.assessment.Expectations;
import org.regionalism.rubric.Target;
import org.regionalism.rubric.Target.Kind;
import org.regionalism.rubric.Targets;

/** Targets of the shipped rubric. */
final class ExampleTargets {

  private ExampleTargets() {}

  /**
   * For an example whose whole is 51 to 59, whose domains are 42 to 54, and its shifts 40 to 56.
   */
  static Expectations several() {
    return of(
        new Targets(
            List.of(
                new Target(Kind.OVERALL, "overall", 50),
                new Target(Kind.DOMAIN, "network-principles", 60),
                new Target(Kind.SHIFT, "focus", 50),
                new Target(Kind.DIMENSION, "trust", 60)),
            false));
  }

  static Expectations nextBand() {
    return of(Targets.NEXT_BAND);
  }

  private static Expectations of(Targets targets) {
    return new Expectations(targets, Optional.empty());
  }
}
